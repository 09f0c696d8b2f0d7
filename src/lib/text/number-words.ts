import type { Language } from '../domain/language';

const vi = {
	open: 'con số này ở đâu ra?',
	title: (row: string, column: string) => `${row}: ${column}`,
	shown: 'Như trên trang',
	full: 'Đủ chữ số',
	fullLater: 'bấm “Kiểm tra lại” để xem',
	rounding: 'Làm tròn',
	roundedTo: (decimals: number) =>
		decimals === 0
			? 'đến hàng đơn vị; nửa thì làm tròn ra xa số 0'
			: `đến ${decimals} chữ số thập phân; nửa thì làm tròn ra xa số 0`,
	notRounded: 'không làm tròn',
	units: 'Đo gì, đơn vị gì',
	period: 'Kỳ',
	provenance: 'Loại số liệu',
	missing: 'không có số liệu',
	source: 'Nguồn',
	noSource: 'không có nguồn riêng',
	files: 'Tệp và SHA-256',
	rows: 'Dòng trong kết quả',
	sql: 'Câu SQL',
	sqlNote: (column: string) => `Con số nằm ở cột ${column} của dòng có:`,
	place:
		'Hạng in thì lấy như in; không in thì đếm: 1 cộng số đơn vị có điểm cao hơn trong cùng kỳ.',
	noTrace:
		'Không có một câu SQL nào cho riêng con số này: nó được tính từ nhiều con số khác. Cách tính ở trang phương pháp.',
	method: 'Phương pháp',
	check: 'Kiểm tra lại',
	checkNote: 'Chạy lại câu SQL trong trình duyệt của bạn; lần đầu tải bộ máy khoảng 8 MB.',
	checking: 'Đang kiểm tra…',
	equal: (shown: string, value: string) => `Bằng nhau: trên trang ${shown}, tính lại ${value}.`,
	other: (shown: string, value: string) =>
		`Không bằng nhau: trên trang ${shown}, tính lại ${value}.`,
	gone: 'Câu SQL không còn cho con số này.',
	failed: 'Không kiểm tra được: bộ máy hoặc bảng không tải được.',
	close: 'Đóng',
};

export type NumberWords = typeof vi;

const en: NumberWords = {
	open: 'where does this number come from?',
	title: (row, column) => `${row}: ${column}`,
	shown: 'As on the page',
	full: 'Full precision',
	fullLater: 'press “Check it again” to see it',
	rounding: 'Rounding',
	roundedTo: (decimals) =>
		decimals === 0
			? 'to whole numbers; halves away from zero'
			: `to ${decimals} decimal${decimals === 1 ? '' : 's'}; halves away from zero`,
	notRounded: 'not rounded',
	units: 'What is measured, in which unit',
	period: 'Period',
	provenance: 'Kind of figure',
	missing: 'no data',
	source: 'Source',
	noSource: 'no source of its own',
	files: 'Files and SHA-256',
	rows: 'Row of the result',
	sql: 'SQL',
	sqlNote: (column) => `The number stands in column ${column} of the row with:`,
	place:
		'A printed rank is taken as printed; otherwise it is counted: 1 plus the units with a higher score in the same round.',
	noTrace:
		'No single query gives this number: it is computed from several others. How, is on the method page.',
	method: 'Method',
	check: 'Check it again',
	checkNote: 'Runs the SQL again in your own browser; the first time loads the engine, about 8 MB.',
	checking: 'Checking…',
	equal: (shown, value) => `Equal: ${shown} on the page, ${value} asked again.`,
	other: (shown, value) => `Not equal: ${shown} on the page, ${value} asked again.`,
	gone: 'The SQL does not give this number any more.',
	failed: 'It could not be checked: the engine or a table did not arrive.',
	close: 'Close',
};

/** The words of the dialog about one number. */
export const numberWords = (language: Language): NumberWords => (language === 'vi' ? vi : en);
