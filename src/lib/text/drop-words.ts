import type { Language } from '../domain/language';

const vi = {
	choose: 'Chọn tệp báo cáo',
	here: 'hoặc thả tệp vào đây',
	reading: (name: string) => `Đang đọc ${name}…`,
	refused: (name: string, n: number) =>
		`${name}: không dùng được, ${n} lỗi. Các biểu đồ giữ nguyên.`,
	entered: (name: string, n: number) =>
		`${name}: ${n} dòng đã vào mọi biểu đồ, chỉ trên máy này, đến khi tải lại trang.`,
	residuals: (n: number) =>
		n === 0
			? 'Các tổng trong báo cáo đều khớp.'
			: `${n} tổng trong báo cáo không khớp; giữ nguyên, không sửa.`,
	row: (row: number) => `dòng ${row}`,
	sheet: (sheet: string) => `trang tính ${sheet}`,
	warnings: 'Lưu ý khi đọc tệp',
	more: (n: string) => `… và ${n} dòng nữa`,
	forget: 'Bỏ báo cáo này',
};

const en: typeof vi = {
	choose: 'Choose a report',
	here: 'or drop a file here',
	reading: (name) => `Reading ${name}…`,
	refused: (name, n) => `${name}: cannot be used, ${n} problems. The charts stay as they are.`,
	entered: (name, n) =>
		`${name}: ${n} rows are now in every chart, on this machine only, until the page reloads.`,
	residuals: (n) =>
		n === 0
			? 'All totals of the report agree.'
			: `${n} totals of the report do not agree; kept as they are.`,
	row: (row) => `row ${row}`,
	sheet: (sheet) => `sheet ${sheet}`,
	warnings: 'Notes on reading the file',
	more: (n) => `… and ${n} more`,
	forget: 'Let go of this report',
};

/** The words of the place where a reader drops reports, which arrive with it. */
export const dropWords = (language: Language): typeof vi => (language === 'vi' ? vi : en);
