import type { Language } from '../domain/language';

const vi = {
	title: 'Giải thích từ',
	intro:
		'Những từ có gạch chân đứt trên các trang mở nghĩa ngay tại chỗ. Văn bản được dẫn nơi đã đọc được.',
	opens: 'Mở nghĩa của từ này',
	more: 'Mọi từ',
	close: 'Đóng',
	law: 'Theo',
};

export type GlossaryWords = typeof vi;

const en: GlossaryWords = {
	title: 'Glossary',
	intro:
		'Words with a dashed underline open their meaning in place. Documents are cited where we have read them.',
	opens: 'Open the meaning of this word',
	more: 'All words',
	close: 'Close',
	law: 'According to',
};

/** The words around the glossary. */
export const glossaryWords = (language: Language): GlossaryWords => (language === 'vi' ? vi : en);
