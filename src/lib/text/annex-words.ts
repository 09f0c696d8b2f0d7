import type { Language } from '../domain/language';

const vi = {
	annex: 'Phụ lục',
	/** Of a year or a part of one, as readers see it. */
	title: (scheme: string, period: string) =>
		`Xếp hạng các huyện theo ${scheme}, ${/^\d+$/.test(period) ? `năm ${period}` : period}`,
	illustrative: 'Số liệu minh hoạ',
	notOfficial:
		'Trang Thước đo lập lại theo lối trình bày phụ lục của quyết định công bố chỉ số; đây không phải văn bản của cơ quan nhà nước.',
	number: 'TT',
	unit: 'Đơn vị',
	total: 'Tổng điểm',
	of: (max: string) => `(tối đa ${max})`,
	rank: 'Xếp hạng',
	origin: 'Nguồn gốc',
	units: 'Điểm của từng đơn vị theo lĩnh vực và tổng điểm',
	dash: 'dấu gạch (–) là chưa có số liệu',
	star: '* số liệu minh hoạ',
	print: 'In hoặc lưu thành PDF',
	back: 'Về bảng xếp hạng',
	dataVersion: (version: string) => `Phiên bản số liệu ${version}`,
};

export type AnnexWords = typeof vi;

const en: AnnexWords = {
	annex: 'Annex',
	title: (scheme, period) => `Ranking of the districts, ${scheme}, ${period}`,
	illustrative: 'Illustrative figures',
	notOfficial:
		'Set by Thước đo in the layout of the annex of a decision that publishes an index; this is not a document of a public authority.',
	number: 'No.',
	unit: 'Unit',
	total: 'Total score',
	of: (max) => `(of ${max})`,
	rank: 'Rank',
	origin: 'Provenance',
	units: 'Points of each unit by area, and the total',
	dash: 'a dash (–) is a figure not known yet',
	star: '* illustrative figures',
	print: 'Print or save as PDF',
	back: 'Back to the ranking',
	dataVersion: (version) => `Data version ${version}`,
};

/** The words of the annex of a ranking. */
export const annexWords = (language: Language): AnnexWords => (language === 'vi' ? vi : en);
