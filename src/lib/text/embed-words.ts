import type { Language } from '../domain/language';

const vi = {
	arriving: 'Biểu đồ theo lựa chọn trong địa chỉ đang tới.',
	failed: 'Biểu đồ chưa tới được: hãy kiểm tra mạng.',
	unknown: 'Không có biểu đồ nào mang tên này.',
	fullPage: 'Mở trang đầy đủ ở Thước đo',
	startOnly:
		'Đây là biểu đồ như lúc mới mở trang, không phải theo lựa chọn trong địa chỉ: lựa chọn ấy phải đếm lại từ các bảng, chỉ trang đầy đủ làm được.',
	fullState: 'Mở trang đầy đủ với lựa chọn ấy',
	withoutScript:
		'Trình duyệt này không chạy JavaScript: đây là biểu đồ như lúc mới mở trang, không phải theo lựa chọn nếu địa chỉ có.',
	startsHere: 'Trang nhúng luôn hiện biểu đồ này như lúc mới mở trang.',
	showsState:
		'Lựa chọn hiện tại nằm trong địa chỉ; trình duyệt không chạy JavaScript thì hiện biểu đồ như lúc mới mở trang.',
};

const en: typeof vi = {
	arriving: 'The chart with the choice in the address is on its way.',
	failed: 'The chart did not arrive: check the network.',
	unknown: 'No chart has this name.',
	fullPage: 'Open the full page at Thước đo',
	startOnly:
		'This is the chart as the page begins, not with the choice in the address: that choice has to be counted anew from the tables, which only the full page does.',
	fullState: 'Open the full page with that choice',
	withoutScript:
		'This browser runs no JavaScript: the chart is shown as the page begins, not with a choice the address may hold.',
	startsHere: 'The embedded page always shows this chart as the page begins.',
	showsState:
		'Your present choice is in the address; a browser without JavaScript shows the chart as the page begins.',
};

/** The words of light pages in other states than the starting one. */
export const embedWords = (language: Language): typeof vi => (language === 'vi' ? vi : en);
