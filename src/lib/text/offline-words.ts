import type { Language } from '../domain/language';

/** Words about reading without network and about new versions of the site. */
export type OfflineWords = {
	title: string;
	text: string;
	savedTitle: string;
	nothingSaved: string;
	newData: string;
	newSite: string;
	update: string;
};

const vi: OfflineWords = {
	title: 'Không có mạng, và trang này chưa được lưu',
	text: 'Trang đã xem được giữ lại trong trình duyệt và đọc được khi không có mạng; trang này chưa được xem lần nào. Khi có mạng, hãy tải lại.',
	savedTitle: 'Đọc được ngay bây giờ',
	nothingSaved: 'Chưa có trang nào.',
	newData: 'Có số liệu mới.',
	newSite: 'Trang có bản mới.',
	update: 'Cập nhật',
};

const en: OfflineWords = {
	title: 'No network, and this page is not saved',
	text: 'Pages you have visited are kept in the browser and can be read without network; this page has not been visited yet. When the network is back, reload.',
	savedTitle: 'What can be read now',
	nothingSaved: 'No page yet.',
	newData: 'There are new data.',
	newSite: 'There is a new version of the site.',
	update: 'Update',
};

/** The words of a language. */
export const offlineWords = (language: Language): OfflineWords => (language === 'vi' ? vi : en);
