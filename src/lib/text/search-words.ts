import type { Language } from '../domain/language';
import type { SearchKind } from '../domain/search-entry';

const vi = {
	open: 'Tìm',
	openHint: 'Tìm huyện, chỉ số, nguồn…',
	title: 'Tìm trong trang này',
	label: 'Gõ tên huyện, xã, chỉ số, lĩnh vực, nguồn',
	hint: 'Không dấu cũng được: huong son, h.son, 439. Mũi tên để chọn, Enter để mở, Esc để đóng.',
	results: 'Kết quả',
	loading: 'Đang tải mục lục…',
	failed: 'Không tải được mục lục; có thể mạng đã ngắt.',
	retry: 'Thử lại',
	close: 'Đóng',
	lists: 'Hoặc xem danh sách:',
	none: (asked: string) => `Không có gì khớp với “${asked}”`,
	found: (shown: number, all: number) =>
		shown < all ? `${all} kết quả, hiện ${shown}` : `${all} kết quả`,
	kinds: {
		district: 'Huyện',
		index: 'Chỉ số',
		criterion: 'Tiêu chí',
		field: 'Lĩnh vực thủ tục',
		page: 'Trang',
		section: 'Mục',
		term: 'Từ',
		commune: 'Xã, phường',
		table: 'Bảng',
		source: 'Nguồn',
	} satisfies Record<SearchKind, string>,
};

export type SearchWords = typeof vi;

const en: SearchWords = {
	open: 'Search',
	openHint: 'Search districts, indices, sources…',
	title: 'Search this site',
	label: 'Type a district, commune, index, field or source',
	hint: 'Tone marks are not needed: huong son, h.son, 439. Arrows choose, Enter opens, Esc closes.',
	results: 'Results',
	loading: 'Loading the index…',
	failed: 'The index could not be loaded; the network may be down.',
	retry: 'Try again',
	close: 'Close',
	lists: 'Or see the lists:',
	none: (asked) => `Nothing matches “${asked}”`,
	found: (shown, all) => {
		const results = all === 1 ? '1 result' : `${all} results`;
		return shown < all ? `${results}, ${shown} shown` : results;
	},
	kinds: {
		district: 'District',
		index: 'Index',
		criterion: 'Criterion',
		field: 'Field of procedures',
		page: 'Page',
		section: 'Section',
		term: 'Word',
		commune: 'Commune, ward',
		table: 'Table',
		source: 'Source',
	},
};

/** The words of the search. */
export const searchWords = (language: Language): SearchWords => (language === 'vi' ? vi : en);
