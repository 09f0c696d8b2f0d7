import { fold } from '../fold';

export type DeskLevel = 'district' | 'commune';

const LEVELS: Record<string, DeskLevel | 'province'> = {
	huyen: 'district',
	xa: 'commune',
	tinh: 'province',
};
const SECTION =
	/^(?:(?:[a-e]|[ivx]+|\d+)\s*[.):-]\s*)?(?:(?:linh vuc|cac|tthc|thu tuc hanh chinh|ho so|thuoc|tham quyen|giai quyet|cua|ubnd|do|theo)\s+)*cap (huyen|xa|tinh)$/;
const SIGNATURE =
	/^(nguoi (lap|lam|kiem|tong hop)|noi nhan|thu truong|tm\.|kt\.|tl\.|tuq\.|(pho )?chu tich|lanh dao|truong phong|(pho )?chanh van phong|ghi chu)|(^|, ?)ngay\b.*\bthang\b/;

/** The level that a row such as "A. Cấp huyện" opens; null for any other row. */
export function sectionLevel(label: string): DeskLevel | 'province' | null {
	return LEVELS[SECTION.exec(fold(label))?.[1] ?? ''] ?? null;
}

/** A line of those that stand under the table. */
export const isSignature = (texts: readonly string[]): boolean =>
	texts.some((text) => SIGNATURE.test(fold(text)));

/**
 * Tells totals and "of which" from units and fields. Diacritics decide: "Cộng" is a total,
 * "Công chứng" and "Công thương" are fields.
 */
export function rowKind(label: string): 'total' | 'section total' | 'of which' | 'data' {
	const text = label.normalize('NFC').toLowerCase();
	if (/^(tổng cộng|tổng số)(?!\p{L})|^(tong cong|tong so)$|^(tổng|cộng) (toàn|chung)/u.test(text))
		return 'total';
	if (/^(tổng|cộng)\s*(\(.*\)|:)?$|^cong$|^(tổng|cộng) cấp /u.test(text)) return 'section total';
	return /^trong đó(?!\p{L})|^trong do$/u.test(text) ? 'of which' : 'data';
}
