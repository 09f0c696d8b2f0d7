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
	units: 'Đo gì, đơn vị gì',
	period: 'Kỳ',
	provenance: 'Loại số liệu',
	missing: 'không có số liệu',
	source: 'Nguồn',
	noSource: 'không có nguồn riêng',
	aboutSource: 'Về nguồn này',
	files: 'Tệp và SHA-256',
	rows: 'Từ những dòng nào',
	rowsLater: 'bấm “Kiểm tra lại” để xem',
	rowCount: (shown: string, total: string) =>
		shown === total ? `${total} dòng` : `${shown} dòng đầu trong ${total} dòng`,
	sql: 'Câu SQL',
	sqlNote: 'Một câu trọn vẹn: chạy ở đâu có các tệp trên cũng ra con số này.',
	computed: 'Con số được tính ngay trên trang từ các dòng mà câu này cho; cách tính ở trang',
	showRows: 'Xem các dòng ấy',
	rowsShown: 'Các dòng ở dưới.',
	rowsLaterOfComputed: 'bấm “Xem các dòng ấy” để xem',
	openConsole: 'Mở trong bảng SQL',
	place:
		'Hạng in thì lấy như in; không in thì đếm: 1 cộng số đơn vị có điểm cao hơn trong cùng kỳ.',
	noTrace:
		'Không có một câu SQL nào cho riêng con số này: nó được tính từ nhiều con số khác. Cách tính ở trang phương pháp.',
	ownReport:
		'Báo cáo bạn vừa thả vào trang này được tính trong biểu đồ mà không có trong tệp của trang. Bỏ báo cáo ra thì kiểm tra lại được.',
	method: 'Phương pháp',
	check: 'Kiểm tra lại',
	checkNote:
		'Chạy lại câu SQL trong trình duyệt của bạn; lần đầu tải bộ máy tính toán, khoảng 10 MB.',
	checking: 'Đang kiểm tra…',
	finding: 'Đang tìm câu SQL của con số này…',
	findingFailed:
		'Không tải được phần tìm câu SQL; có thể mạng đã ngắt. Đóng rồi mở lại để thử lại.',
	stop: 'Dừng',
	stopped: 'Đã dừng: chưa kiểm tra được gì.',
	equal: (shown: string, value: string) => `Bằng nhau: trên trang ${shown}, tính lại ${value}.`,
	other: (shown: string, value: string) =>
		`Không bằng nhau: trên trang ${shown}, tính lại ${value}.`,
	gone: 'Câu SQL không còn cho con số này.',
	failed: 'Không kiểm tra được: bộ máy tính toán không chạy được câu SQL.',
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
	units: 'What is measured, in which unit',
	period: 'Period',
	provenance: 'Kind of figure',
	missing: 'no data',
	source: 'Source',
	noSource: 'no source of its own',
	aboutSource: 'About this source',
	files: 'Files and SHA-256',
	rows: 'From which rows',
	rowsLater: 'press “Check it again” to see them',
	rowCount: (shown, total) =>
		shown === total
			? `${total} row${total === '1' ? '' : 's'}`
			: `the first ${shown} of ${total} rows`,
	sql: 'SQL',
	sqlNote: 'One whole statement: run anywhere with the files above, it gives this number.',
	computed:
		'The page computes the number from the rows that this statement gives; how, is on the page',
	showRows: 'Show those rows',
	rowsShown: 'The rows are below.',
	rowsLaterOfComputed: 'press “Show those rows” to see them',
	openConsole: 'Open in the SQL console',
	place:
		'A printed rank is taken as printed; otherwise it is counted: 1 plus the units with a higher score in the same round.',
	noTrace:
		'No single query gives this number: it is computed from several others. How, is on the method page.',
	ownReport:
		'A report that you dropped on this page is counted in the chart and is not in the files of the site. Without the report it can be checked.',
	method: 'Method',
	check: 'Check it again',
	checkNote:
		'Runs the SQL again in your own browser; the first time loads the engine, about 10 MB.',
	checking: 'Checking…',
	finding: 'Looking for the SQL of this number…',
	findingFailed:
		'What finds the SQL did not arrive; the network may be down. Close and open this again to retry.',
	stop: 'Stop',
	stopped: 'Stopped: nothing has been checked.',
	equal: (shown, value) => `Equal: ${shown} on the page, ${value} asked again.`,
	other: (shown, value) => `Not equal: ${shown} on the page, ${value} asked again.`,
	gone: 'The SQL does not give this number any more.',
	failed: 'It could not be checked: the engine could not run the SQL.',
	close: 'Close',
};

/** The words of the dialog about one number. */
export const numberWords = (language: Language): NumberWords => (language === 'vi' ? vi : en);
