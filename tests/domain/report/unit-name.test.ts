import { describe, expect, it } from 'vitest';
import { matchUnit, unitNames, type UnitMatch } from '../../../src/lib/domain/report/unit-name';
import { reference } from '../../support/report-files';

const names = unitNames(reference);
const IN_2023 = { firstDay: '2023-06-15', lastDay: '2023-09-14' };
const IN_2025 = { firstDay: '2025-07-01', lastDay: '2025-09-30' };

const codeOf = (match: UnitMatch) => ('unit' in match ? match.unit.code : match.rule.en);
const code = (
	printed: string,
	days = IN_2023,
	expected: Parameters<typeof matchUnit>[3] = 'district',
) => codeOf(matchUnit(printed, days, names, expected));

describe('a unit that a report names', () => {
	it.each([
		['Huyện Hương Sơn', '439'],
		['huyện hương sơn', '439'],
		['HUYỆN HƯƠNG SƠN', '439'],
		['H. Hương Sơn', '439'],
		['Hương Sơn', '439'],
		['UBND huyện Hương Sơn', '439'],
		['Ủy ban nhân dân huyện Hương Sơn', '439'],
		['Uỷ ban nhân dân huyện Hương Sơn', '439'],
		['Bộ phận một cửa UBND huyện Hương Sơn', '439'],
		['Trung tâm Phục vụ hành chính công huyện Hương Sơn', '439'],
		['3. Huyện Hương Sơn', '439'],
		['  Huyện   Hương Sơn ', '439'],
		['Huyện\u00a0Hương Sơn', '439'],
		['Huong Son', '439'],
		['HUYEN HUONG SON', '439'],
		['Thành phố Hà Tĩnh', '436'],
		['TP Hà Tĩnh', '436'],
		['TP. Hà Tĩnh', '436'],
		['TP.Hà Tĩnh', '436'],
		['T.P Hà Tĩnh', '436'],
		['Thành phố HT', '436'],
		['TPHT', '436'],
		['UBND thành phố', '436'],
		['Thị xã Hồng Lĩnh', '437'],
		['TX Hồng Lĩnh', '437'],
		['Hồng Lĩnh', '437'],
		['Thị xã Kỳ Anh', '449'],
		['TX. Kỳ Anh', '449'],
		['thi xa ky anh', '449'],
		['Huyện Kỳ Anh', '447'],
		['H. Kỳ Anh', '447'],
		['Huyện Đức Thọ', '440'],
		['duc tho', '440'],
	])('%s is %s, composed or decomposed', (printed, expected) => {
		expect(code(printed.normalize('NFC'))).toBe(expected);
		expect(code(printed.normalize('NFD'))).toBe(expected);
	});

	it('is refused where its bare name fits a district and a town', () => {
		const match = matchUnit('Kỳ Anh', IN_2023, names, 'district');
		expect('rule' in match && match.rule.vi).toMatch(/Huyện Kỳ Anh \(447\), Thị xã Kỳ Anh \(449\)/);
		expect(code('Ky Anh'.normalize('NFD'))).toMatch(/fits several units/);
	});

	it('is the city or the province as the report tells, and refused where it does not', () => {
		expect(code('Hà Tĩnh')).toBe('436');
		expect(code('Tỉnh Hà Tĩnh')).toBe('42');
		expect(code('UBND tỉnh Hà Tĩnh')).toBe('42');
		expect(code('Hà Tĩnh', IN_2023, null)).toMatch(/fits several units/);
	});

	it('is the commune of 2025 that took over a district’s name, and that is said', () => {
		const match = matchUnit('Hương Sơn', IN_2025, names, 'district');
		expect(match).toMatchObject({ unit: { name: 'Xã Hương Sơn', level: 'commune' } });
		expect('unit' in match && match.warning?.en).toMatch(/read as Xã Hương Sơn/);
		expect(matchUnit('Xã Hương Sơn', IN_2025, names, null)).toMatchObject({ warning: null });
		expect(matchUnit('Kỳ Anh', IN_2025, names, null)).toMatchObject({
			unit: { name: 'Xã Kỳ Anh' },
		});
	});

	it('finds a code of 2020 and its other unit of 2025, each by its own name and days', () => {
		expect(code('Phường Nam Hà')).toBe('18073');
		expect(code('Phường Thành Sen', IN_2025)).toBe('18073');
		expect(code('Phường Nam Hà', IN_2025)).toMatch(/valid on every day/);
		expect(code('Phường Thành Sen')).toMatch(/valid on every day/);
	});

	it('takes both places of a tone mark for one, but not one tone for another', () => {
		expect(code('Xã Yên Hoà', IN_2025)).toBe(code('Xã Yên Hòa', IN_2025));
		expect(code('Xã Yên Hòa', IN_2025)).toMatch(/^\d{5}$/);
		expect(code('Huyện Hướng Sơn')).toMatch(/no unit has this name/);
	});

	it.each([
		['Huyện Hương Sơn', { firstDay: '2025-07-01', lastDay: '2025-07-31' }],
		['Huyện Hương Sơn', { firstDay: '2025-06-15', lastDay: '2025-09-14' }],
		['Huyện Kỳ Anh', { firstDay: '2026-01-01', lastDay: '2026-03-31' }],
		['TP Hà Tĩnh', { firstDay: '2025-06-30', lastDay: '2025-07-01' }],
	])('%s is refused for a period with days after 30/06/2025', (printed, days) => {
		const match = matchUnit(printed, days, names, null);
		expect('rule' in match && match.rule.vi).toMatch(/cấp huyện đã kết thúc ngày 30\/06\/2025/);
	});

	it('is accepted up to the last day of its level, and Lộc Hà up to the end of 2024', () => {
		expect(code('Huyện Hương Sơn', { firstDay: '2025-06-01', lastDay: '2025-06-30' })).toBe('439');
		expect(code('Lộc Hà', { firstDay: '2024-10-01', lastDay: '2024-12-31' })).toBe('448');
		expect(code('Huyện Lộc Hà', { firstDay: '2024-12-15', lastDay: '2025-03-14' })).toMatch(
			/valid on every day of the period \(Huyện Lộc Hà … – 2024-12-31\)/,
		);
	});

	it.each([
		['Huyện Hương Sơm', /is it "Huyện Hương Sơn"\?/],
		['Huyện Cẩm Xuyên 2', /is it "Huyện Cẩm Xuyên"\?/],
		['Thị xã Ba Đồn', /^no unit has this name(?!.*is it)/],
		['Sở Nội vụ', /^no unit has this name(?!.*is it)/],
		['Huyện', /no unit has this name/],
		['Xã', /no unit has this name/],
		['', /no unit has this name/],
		['…', /no unit has this name/],
		['Thành phố Kỳ Anh', /no unit has this name/],
		['Huyện Hồng Lĩnh', /no unit has this name/],
		['constructor', /no unit has this name/],
		['x'.repeat(400), /no unit has this name/],
	])('%s is refused, with the nearest name where one is near', (printed, words) => {
		expect(code(printed)).toMatch(words);
	});

	it('knows every unit of the reference by its full name on its days', () => {
		for (const { name, code: own, valid_from, valid_to } of reference.units) {
			const days = {
				firstDay: valid_from ?? '2019-01-01',
				lastDay: valid_to ?? '2030-12-31',
			};
			const match = matchUnit(name, days, names, null);
			if ('unit' in match) expect(match.unit.code).toBe(own);
			else expect(match.rule.en).toMatch(/fits several units/);
		}
	});
});
