import type { Language } from '../domain/language';

const vi = {
	range: 'Có thể',
	rangeOf: (low: number, high: number) =>
		low === high ? `có thể chỉ hạng ${low}` : `có thể từ hạng ${low} đến hạng ${high}`,
	/** Beside the place, where there is little room. */
	rangeText: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
	example: (rank: number, low: number, high: number) =>
		`Hạng ${rank}, có thể ${low}–${high}: nếu cân nhắc các tiêu chí hơi khác đi thì đơn vị ấy đứng đâu đó từ hạng ${low} đến hạng ${high}`,
	exampleFirm: (rank: number) =>
		`Hạng ${rank}, có thể ${rank}: cân nhắc các tiêu chí hơi khác đi thì hạng vẫn thế`,
	method: (spread: number, draws: string, seed: number, error: string) =>
		`Thử ${draws} cách (mỗi trọng số tăng giảm tới ${spread}%, hai cách quy đổi, hai cách gộp điểm; hạt giống ${seed}) và bỏ 5% cách ở mỗi đầu; sai số mô phỏng ±${error} điểm phần trăm`,
	bandMethod:
		'Xem theo nhóm: một nhóm là những đơn vị liền nhau không phân biệt được, vì chưa tới 95% số cách cho cùng một thứ tự trên dưới',
	more: 'Hạng này chắc đến đâu?',
	show: 'Xem theo',
	modes: { places: 'hạng', bands: 'nhóm' },
	band: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
	none: 'không có khoảng hạng',
	noneForPublished: 'hạng công bố: nguồn không cho điểm từng tiêu chí',
};

const en: typeof vi = {
	range: 'Could be',
	rangeOf: (low, high) =>
		low === high ? `could only be place ${low}` : `could be place ${low} to ${high}`,
	rangeText: (low, high) => (low === high ? `${low}` : `${low}–${high}`),
	example: (rank, low, high) =>
		`Place ${rank}, could be ${low}–${high}: were the criteria weighed a little differently, that unit would stand somewhere from place ${low} to place ${high}`,
	exampleFirm: (rank) =>
		`Place ${rank}, could be ${rank}: the criteria may be weighed a little differently and the place stays`,
	method: (spread, draws, seed, error) =>
		`${draws} ways were tried (each weight up to ${spread}% more or less, two scales, two ways of combining; seed ${seed}) and 5% of them dropped at either end; simulation error ±${error} percentage points`,
	bandMethod:
		'Shown by groups: a group is neighbours that cannot be told apart, for fewer than 95% of the ways agree on their order',
	more: 'How firm is this rank?',
	show: 'Show',
	modes: { places: 'places', bands: 'groups' },
	band: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
	none: 'no range of places',
	noneForPublished: 'published rank: the source gives no scores by criterion',
};

export type RangeWords = typeof vi;

/** The words of ranges of places and of bands. */
export const rangeWords = (language: Language): RangeWords => (language === 'vi' ? vi : en);
