import type { Language } from '../domain/language';

const vi = {
	title: 'Huyện chờ so sánh',
	add: 'Thêm vào so sánh',
	removeOf: (name: string) => `Bỏ ${name} khỏi so sánh`,
	added: 'Đã thêm vào so sánh',
	full: 'Đã đủ sáu huyện',
	open: 'So sánh',
	one: 'So sánh với huyện giống nhất',
	linkOf: (name: string) => `So sánh ${name} với huyện khác`,
	clear: 'Bỏ hết',
	count: (n: number) => (n === 0 ? 'Không còn huyện nào chờ so sánh.' : `${n} huyện chờ so sánh.`),
};

const en: typeof vi = {
	title: 'Districts to compare',
	add: 'Add to comparison',
	removeOf: (name) => `Remove ${name} from the comparison`,
	added: 'Added to comparison',
	full: 'There are six districts',
	open: 'Compare',
	one: 'Compare with the most similar',
	linkOf: (name) => `Compare ${name} with other districts`,
	clear: 'Clear',
	count: (n) =>
		n === 0 ? 'No districts to compare.' : `${n} ${n === 1 ? 'district' : 'districts'} to compare.`,
};

export type TrayWords = typeof vi;

/** Words of the districts set aside to be compared: they go with every page that has a button for it. */
export const trayWords = (language: Language): TrayWords => (language === 'vi' ? vi : en);
