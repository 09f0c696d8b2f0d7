import type { Language } from '../domain/language';

const vi = {
	title: (total: string) => `Năm 2018, toàn tỉnh: ${total} hồ sơ, khớp đến từng hồ sơ`,
	parts: ['Nộp trực tuyến', 'Trực tiếp, bưu chính', 'Kỳ trước chuyển sang'],
	units: 'Số hồ sơ năm 2018 theo cấp, đúng như công bố; từ 0',
};

const en: typeof vi = {
	title: (total) => `2018, whole province: ${total} dossiers, closing to the dossier`,
	parts: ['Filed online', 'In person, by post', 'Carried over'],
	units: 'Dossiers of 2018 by level of desk, as published; from 0',
};

/** The words of the published year of dossiers, for pages made beforehand. */
export const year2018Words = (language: Language): typeof vi => (language === 'vi' ? vi : en);
