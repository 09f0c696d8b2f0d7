import type { Language } from '../domain/language';

const vi = {
	heading: 'Ảnh của biểu đồ',
	says: 'Ảnh vẽ đúng biểu đồ đang hiện ở trên, có tiêu đề, chú giải, nguồn, ngày và phông chữ bên trong.',
	warning: 'Có số liệu minh hoạ: chúng không nói gì về công việc thật của đơn vị nào.',
	svg: 'Ảnh SVG',
	png: 'Ảnh PNG, nét gấp đôi',
	drawing: 'Đang vẽ…',
	saved: (name: string) => `Đã lưu ${name}`,
	failed: 'Chưa vẽ được ảnh: hãy kiểm tra mạng rồi thử lại, hoặc tải bảng số liệu.',
	foot: (site: string, address: string, date: string) => `${site}, ${address}, lấy ngày ${date}`,
	embedHeading: 'Nhúng vào trang khác',
	embedSays:
		'Chép đoạn này vào trang của bạn. Biểu đồ nhúng là một trang nhẹ, không cần JavaScript, luôn dẫn về trang đầy đủ.',
	embedCode: 'Mã nhúng',
	embedOwnHeight: 'Tự vừa chiều cao (thêm vài dòng mã, không gọi máy chủ nào khác)',
	embedCopy: 'Chép mã',
	embedCopied: 'Đã chép',
	embedByHand: 'Trình duyệt không cho chép: hãy chọn và chép bằng tay.',
	embedPreview: 'Xem trang nhúng',
	embedNone: 'Biểu đồ này chưa có trang nhúng; hãy dùng ảnh hoặc dẫn địa chỉ trang.',
	fullView: 'Xem đầy đủ ở Thước đo',
	editionAll: 'đã công bố và minh hoạ',
	editionPublished: 'chỉ số đã công bố',
	cardSite: 'Thước đo · Cải cách hành chính ở Hà Tĩnh, từng huyện',
};

const en: typeof vi = {
	heading: 'Picture of the chart',
	says: 'The picture shows the chart as it stands above, with title, key, sources, date and fonts inside.',
	warning: 'Contains illustrative figures: they say nothing about the real work of any unit.',
	svg: 'SVG picture',
	png: 'PNG picture, double resolution',
	drawing: 'Drawing…',
	saved: (name) => `Saved ${name}`,
	failed: 'The picture could not be drawn: check the network and try again, or download the table.',
	foot: (site, address, date) => `${site}, ${address}, taken on ${date}`,
	embedHeading: 'Embed in another page',
	embedSays:
		'Copy this into your page. The embedded chart is a light page that needs no JavaScript and links back to the full one.',
	embedCode: 'Embed code',
	embedOwnHeight: 'Fit the height by itself (a few more lines of code, no other host is asked)',
	embedCopy: 'Copy the code',
	embedCopied: 'Copied',
	embedByHand: 'The browser does not allow copying: select the code and copy it by hand.',
	embedPreview: 'See the embedded page',
	embedNone: 'There is no embedded page for this chart yet; use a picture or link to the page.',
	fullView: 'Full view at Thước đo',
	editionAll: 'published and illustrative',
	editionPublished: 'published only',
	cardSite: 'Thước đo · Administrative reform in Hà Tĩnh, district by district',
};

/** The words of pictures, embeds and cards. */
export const pictureWords = (language: Language): typeof vi => (language === 'vi' ? vi : en);
