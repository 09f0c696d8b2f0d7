import { describe, expect, it } from 'vitest';
import { fieldKey, matchField } from '../../../src/lib/domain/report/field-name';
import { isSignature, rowKind, sectionLevel } from '../../../src/lib/domain/report/row-label';
import { reference } from '../../support/report-files';

describe('a row’s label', () => {
	it.each([
		['Tổng cộng', 'total'],
		['TỔNG SỐ', 'total'],
		['Tổng cộng:', 'total'],
		['Tổng số hồ sơ toàn tỉnh', 'total'],
		['Tong cong', 'total'],
		['Cộng toàn tỉnh', 'total'],
		['Tổng chung', 'total'],
		['Tổng', 'section total'],
		['Cộng', 'section total'],
		['Cộng (I)', 'section total'],
		['Tổng cấp huyện', 'section total'],
		['Trong đó:', 'of which'],
		['Trong đó', 'of which'],
		['Công chứng', 'data'],
		['Công thương', 'data'],
		['Tổng hợp', 'data'],
		['Huyện Kỳ Anh', 'data'],
		['Đất đai', 'data'],
	])('%s is %s', (label, kind) => {
		expect(rowKind(label)).toBe(kind);
		expect(rowKind(label.normalize('NFD'))).toBe(kind);
	});

	it.each([
		['A. Cấp huyện', 'district'],
		['I. Cấp xã', 'commune'],
		['II - Cấp tỉnh', 'province'],
		['Lĩnh vực thuộc thẩm quyền giải quyết của cấp huyện', 'district'],
		['CẤP XÃ', 'commune'],
		['TTHC cấp huyện', 'district'],
		['Cấp huyện Kỳ Anh', null],
		['Cấp giấy phép xây dựng', null],
		['Huyện Kỳ Anh', null],
		['', null],
	])('%s opens the level %s', (label, level) => {
		expect(sectionLevel(label)).toBe(level);
	});

	it.each([
		'Hà Tĩnh, ngày 15 tháng 9 năm 2023',
		'Ngày 15 tháng 9 năm 2023',
		'NGƯỜI LẬP BIỂU',
		'Người làm báo cáo',
		'KT. CHỦ TỊCH',
		'Nơi nhận:',
		'Ghi chú: số liệu đến 17h',
	])('%s stands under the table', (text) => {
		expect(isSignature(['', text])).toBe(true);
	});

	it.each(['Người có công', 'Huyện Kỳ Anh', 'Trưởng thôn', '', 'Nơi ở'])(
		'%s does not stand under the table',
		(text) => {
			expect(isSignature([text])).toBe(false);
		},
	);
});

describe('a field’s name', () => {
	it.each([
		['Đất đai', 'dat-dai'],
		['đất đai', 'dat-dai'],
		['Lĩnh vực Đất đai', 'dat-dai'],
		['1. Lĩnh vực đất đai', 'dat-dai'],
		['Tư pháp – Hộ tịch', 'ho-tich'],
		['Tư pháp-Hộ tịch', 'ho-tich'],
		['Hộ tịch', 'ho-tich'],
		['Các lĩnh vực khác', 'khac'],
		['Lĩnh vực khác', 'khac'],
		['Khác', 'khac'],
		['Y tế', null],
		['', null],
	])('%s is %s, composed or decomposed', (printed, code) => {
		expect(matchField(printed.normalize('NFC'), reference.fields)).toBe(code);
		expect(matchField(printed.normalize('NFD'), reference.fields)).toBe(code);
	});

	it('is told from every other field of the reference by every alias', () => {
		const owners = new Map<string, string>();
		for (const { code, name_vi, aliases } of reference.fields)
			for (const name of [name_vi, ...(aliases ?? '').split('|')].filter((text) => text !== '')) {
				expect(owners.get(fieldKey(name)) ?? code).toBe(code);
				owners.set(fieldKey(name), code);
			}
	});
});
