import type { Aggregation } from '../domain/composite/aggregate';
import type { Normalisation } from '../domain/composite/normalise';
import type { Preset } from '../domain/composite/setting-address';
import type { Language } from '../domain/language';

const vi = {
	pageTitle: 'Hạng này chắc đến đâu?',
	pageIntro:
		'Thứ hạng phụ thuộc vào cách cân nhắc các tiêu chí. Ở đây bạn thử cách cân nhắc của mình và thấy ngay thứ tự đổi ra sao. Điểm và hạng chính thức không bị tính lại; bảng thử nghiệm đứng bên cạnh, mang tên khác.',
	subpageIntro:
		'Thứ hạng phụ thuộc vào cách cân nhắc các tiêu chí. Trang này dùng cách tính ghi ngay dưới đây; muốn đổi, mở “Đổi trọng số”. Điểm và hạng chính thức không bị tính lại.',
	publishedIntro:
		'Muốn thử trọng số phải có điểm từng tiêu chí của mọi huyện. Chưa có bảng nào như vậy được công bố: chỉ số cải cách hành chính năm 2018 có điểm tổng của ba đơn vị và hai lĩnh vực của một đơn vị; DDCI 2021 có bảy trong mười ba đơn vị, nguồn không in thứ hạng nên ở đây không xếp. Chọn “Tất cả” ở đầu trang để thử với số liệu minh hoạ.',
	tabsLabel: 'Câu hỏi',
	tabs: {
		weights: 'Đổi trọng số',
		certainty: 'Chắc đến đâu',
		criteria: 'Tiêu chí nào quyết định',
		reasons: 'Cần gì, vì sao đổi hạng',
	},
	round: 'Kỳ',
	composite: 'Điểm tổng hợp (thử nghiệm)',
	official: 'Hạng trên bảng',
	settingNow: (weights: string, normalisation: string, aggregation: string) =>
		`Đang dùng: ${weights}; quy đổi: ${normalisation}; gộp: ${aggregation}`,
	settingLeft: (n: number) => `bỏ ${n} tiêu chí`,
	changeSetting: 'Đổi',
	backToStart: 'Về như ban đầu',
	needsScript: 'Các nút chọn cần JavaScript; những gì đang hiện thì không.',
	presets: {
		official: 'theo điểm tối đa',
		equal: 'bằng nhau',
		order: 'theo thứ tự (trọng tâm)',
	} satisfies Record<Preset, string>,
	ownWeights: 'trọng số của bạn',
	normalisations: {
		goalposts: 'mốc cố định (0 – điểm tối đa)',
		'min-max': 'thấp nhất – cao nhất của kỳ',
		'z-score': 'độ lệch chuẩn',
		rank: 'thứ hạng',
	} satisfies Record<Normalisation, string>,
	aggregations: {
		arithmetic: 'cộng có trọng số',
		geometric: 'nhân có trọng số',
		copeland: 'thắng thua từng cặp (Copeland)',
	} satisfies Record<Aggregation, string>,
};

const en: typeof vi = {
	pageTitle: 'How firm is this rank?',
	pageIntro:
		'A rank depends on how the criteria are weighed. Here you try your own weighing and see at once how the order changes. Official scores and ranks are not computed again; the experimental table stands beside them under a name of its own.',
	subpageIntro:
		'A rank depends on how the criteria are weighed. This page uses the weighing told just below; “Change the weights” changes it. Official scores and ranks are not computed again.',
	publishedIntro:
		'To try weights one needs every district’s score on every criterion. No such table is published: the reform index of 2018 has the totals of three units and two areas of one; DDCI 2021 has seven of thirteen units and no ranks in print, so they are not ranked here. Choose “All” at the top of the page to try with illustrative figures.',
	tabsLabel: 'Questions',
	tabs: {
		weights: 'Change the weights',
		certainty: 'How firm',
		criteria: 'Which criteria decide',
		reasons: 'What it takes, why ranks moved',
	},
	round: 'Round',
	composite: 'Composite score (experimental)',
	official: 'Rank in the table',
	settingNow: (weights, normalisation, aggregation) =>
		`In use: ${weights}; scale: ${normalisation}; combined by: ${aggregation}`,
	settingLeft: (n) => `${n} ${n === 1 ? 'criterion' : 'criteria'} left out`,
	changeSetting: 'Change',
	backToStart: 'Back to the start',
	needsScript: 'The choices need JavaScript; what is shown does not.',
	presets: {
		official: 'maximum points',
		equal: 'equal weights',
		order: 'by order (centroid)',
	},
	ownWeights: 'your own weights',
	normalisations: {
		goalposts: 'fixed goalposts (0 to the maximum)',
		'min-max': 'lowest to highest of the round',
		'z-score': 'standard deviations',
		rank: 'ranks',
	},
	aggregations: {
		arithmetic: 'weighted sum',
		geometric: 'weighted product',
		copeland: 'wins and losses pair by pair (Copeland)',
	},
};

export type WeightsWords = typeof vi;

/** The words that the four pages about weights share. */
export const weightsWords = (language: Language): WeightsWords => (language === 'vi' ? vi : en);
