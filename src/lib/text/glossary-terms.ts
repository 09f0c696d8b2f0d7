import type { Language } from '../domain/language';

/** A word of the glossary as it stands in sentences; what it means is in glossary.ts. */
export type GlossaryTerm = {
	/** The word as a heading. */
	term: string;
	/** The forms by which it is marked in a sentence, the longest first. */
	forms: readonly string[];
};

const vi = {
	'ho-so': { term: 'hồ sơ', forms: ['hồ sơ'] },
	'truoc-han': { term: 'hồ sơ trước hạn', forms: ['trước hạn'] },
	'dung-han': { term: 'đúng hạn', forms: ['đúng hạn'] },
	'qua-han': { term: 'quá hạn', forms: ['không quá hạn', 'quá hạn'] },
	'mot-cua': { term: 'một cửa', forms: ['bộ phận một cửa', 'một cửa'] },
	'muc-do-3-4': { term: 'mức độ 3, mức độ 4', forms: ['mức độ 3', 'mức độ 4'] },
	'toan-trinh': { term: 'toàn trình', forms: ['toàn trình'] },
	'mot-phan': { term: 'một phần', forms: ['trực tuyến một phần'] },
	'dich-vu-cong-truc-tuyen': {
		term: 'dịch vụ công trực tuyến',
		forms: ['dịch vụ công trực tuyến', 'dịch vụ trực tuyến'],
	},
	'chi-so': { term: 'chỉ số', forms: ['chỉ số'] },
	'linh-vuc': { term: 'lĩnh vực', forms: ['lĩnh vực'] },
	'tieu-chi': { term: 'tiêu chí', forms: ['bộ tiêu chí', 'tiêu chí'] },
	'trong-so': { term: 'trọng số', forms: ['trọng số'] },
	'tu-danh-gia': { term: 'điểm tự đánh giá', forms: ['tự đánh giá', 'tự chấm'] },
	'tham-dinh': { term: 'điểm thẩm định', forms: ['thẩm định'] },
	'dieu-tra-xa-hoi-hoc': { term: 'điều tra xã hội học', forms: ['điều tra xã hội học'] },
	'par-index': { term: 'PAR INDEX', forms: ['PAR INDEX', 'chỉ số cải cách hành chính'] },
	ddci: { term: 'DDCI', forms: ['DDCI'] },
	sipas: { term: 'SIPAS', forms: ['SIPAS'] },
	papi: { term: 'PAPI', forms: ['PAPI'] },
	'cach-tinh-766': { term: '766', forms: ['công thức 766', 'cách tính 766'] },
	'bieu-06a': { term: 'biểu II.06a', forms: ['Biểu II.06a', 'biểu II.06a'] },
	'khoang-hang': { term: 'khoảng hạng', forms: ['khoảng hạng'] },
	'mau-so': { term: 'mẫu số', forms: ['mẫu số'] },
	'phan-chenh': { term: 'phần chênh', forms: ['phần chênh'] },
	'bieu-do-pheu': { term: 'biểu đồ phễu', forms: ['biểu đồ phễu'] },
	'trung-vi': { term: 'trung vị', forms: ['trung vị'] },
	'cong-bo': { term: 'số liệu công bố', forms: ['đã công bố', 'công bố'] },
	'suy-ra': { term: 'suy ra từ nguồn', forms: ['suy ra từ nguồn', 'suy ra'] },
	'minh-hoa': { term: 'số liệu minh hoạ', forms: ['số liệu minh hoạ'] },
	'chua-co-so-lieu': { term: 'chưa có số liệu', forms: ['chưa có số liệu'] },
} satisfies Record<string, GlossaryTerm>;

export type TermId = keyof typeof vi;

const en: Record<TermId, GlossaryTerm> = {
	'ho-so': { term: 'dossier', forms: ['dossiers', 'dossier'] },
	'truoc-han': { term: 'early', forms: ['resolved early'] },
	'dung-han': { term: 'on time', forms: ['on time'] },
	'qua-han': { term: 'overdue', forms: ['overdue', 'not late'] },
	'mot-cua': { term: 'one-stop', forms: ['one-stop desk', 'one-stop'] },
	'muc-do-3-4': { term: 'levels 3 and 4', forms: ['levels 3 and 4', 'level 3', 'level 4'] },
	'toan-trinh': { term: 'full-process', forms: ['full-process', 'full process'] },
	'mot-phan': { term: 'partial', forms: ['partial service'] },
	'dich-vu-cong-truc-tuyen': {
		term: 'online public service',
		forms: ['online public services', 'online services', 'online service'],
	},
	'chi-so': { term: 'index', forms: ['indices', 'index'] },
	'linh-vuc': { term: 'area, field', forms: ['areas', 'fields', 'area', 'field'] },
	'tieu-chi': { term: 'criterion', forms: ['criteria', 'criterion'] },
	'trong-so': { term: 'weight', forms: ['weights', 'weight'] },
	'tu-danh-gia': {
		term: 'self-assessed score',
		forms: ['self-assessment', 'self-assessed', 'self-scored'],
	},
	'tham-dinh': { term: 'appraised score', forms: ['appraisal', 'appraised'] },
	'dieu-tra-xa-hoi-hoc': {
		term: 'sociological survey',
		forms: ['sociological survey', 'survey'],
	},
	'par-index': { term: 'PAR INDEX', forms: ['PAR INDEX', 'administrative reform index'] },
	ddci: { term: 'DDCI', forms: ['DDCI'] },
	sipas: { term: 'SIPAS', forms: ['SIPAS'] },
	papi: { term: 'PAPI', forms: ['PAPI'] },
	'cach-tinh-766': { term: '766', forms: ['766 formula', '766 form'] },
	'bieu-06a': { term: 'form II.06a', forms: ['form II.06a'] },
	'khoang-hang': { term: 'rank range', forms: ['range of ranks', 'rank range', 'ranges of ranks'] },
	'mau-so': { term: 'base', forms: ['bases', 'base'] },
	'phan-chenh': { term: 'residual', forms: ['residuals', 'residual'] },
	'bieu-do-pheu': { term: 'funnel plot', forms: ['funnel plot'] },
	'trung-vi': { term: 'median', forms: ['median'] },
	'cong-bo': { term: 'published figure', forms: ['published'] },
	'suy-ra': { term: 'derived from the source', forms: ['derived from the source', 'derived'] },
	'minh-hoa': {
		term: 'illustrative figure',
		forms: ['illustrative figures', 'illustrative figure'],
	},
	'chua-co-so-lieu': { term: 'no figure', forms: ['no published figure', 'no figures yet'] },
};

/** The words of the glossary in a language, in its order. */
export const glossaryTerms = (language: Language): Record<TermId, GlossaryTerm> =>
	language === 'vi' ? vi : en;

/** The id of a word's place on the page of method. */
export const termAnchor = (id: TermId): string => `tu-${id}`;
