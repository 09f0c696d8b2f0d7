import type { Language } from '../domain/language';

const vi = {
	heading: 'Hồ sơ ở đây mất bao lâu?',
	intro: (year: number, isSample: boolean) =>
		`${isSample ? 'Số liệu minh hoạ, n' : 'N'}ăm ${year}. Số ngày là ngày lịch, từ lúc tiếp nhận đến lúc có kết quả.`,
	seeAll: 'Xem mọi hồ sơ của huyện này: bao nhiêu, đúng hạn đến đâu, qua cửa nào',
};

const en: typeof vi = {
	heading: 'How long do dossiers take here?',
	intro: (year, isSample) =>
		`${isSample ? 'Illustrative figures, ' : ''}${year}. Days are calendar days from receipt to result.`,
	seeAll: 'See all dossiers of this district: how many, how far on time, through which door',
};

/** The words on dossiers on the page of one district. */
export const districtDossierWords = (language: Language): typeof vi =>
	language === 'vi' ? vi : en;
