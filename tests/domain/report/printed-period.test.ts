import { describe, expect, it } from 'vitest';
import { printedPeriod } from '../../../src/lib/domain/report/printed-period';

const DAYS = { firstDay: '2023-06-15', lastDay: '2023-09-14' };

describe('the printed period', () => {
	it.each([
		'Từ ngày 15/06/2023 đến ngày 14/09/2023',
		'(Từ ngày 15/6/2023 đến ngày 14/9/2023)',
		'Từ 15/06/2023 đến 14/09/2023',
		'từ ngày 15-06-2023 đến hết ngày 14-09-2023',
		'Từ ngày 15.06.2023 đến ngày 14.09.2023',
		'15/06/2023 - 14/09/2023',
		'15/06/2023 – 14/09/2023',
		'Từ ngày 15 tháng 6 năm 2023 đến ngày 14 tháng 9 năm 2023',
		'Kỳ báo cáo: Quý III/2023 (Từ ngày 15/06/2023 đến ngày 14/09/2023)',
		'TỪ NGÀY 15/06/2023 ĐẾN NGÀY 14/09/2023',
		'Tu ngay 15/06/2023 den ngay 14/09/2023',
	])('%s', (text) => {
		for (const form of ['NFC', 'NFD'] as const)
			expect(printedPeriod(['Biểu số II.06a', text.normalize(form)])).toMatchObject(DAYS);
	});

	it('is kept as printed, first and last day alike, though no calendar months', () => {
		const printed = '(Từ ngày 15/06/2023 đến ngày 14/09/2023)';
		expect(printedPeriod(['Kỳ báo cáo: Quý III', printed])).toEqual({ ...DAYS, printed });
	});

	it('may be broken over two lines', () => {
		expect(printedPeriod(['Từ ngày 15/06/2023', 'đến ngày 14/09/2023'])).toMatchObject(DAYS);
	});

	it('may be printed twice when both agree', () => {
		const line = 'Từ ngày 15/06/2023 đến ngày 14/09/2023';
		expect(printedPeriod([line, 'Quý III', line])).toMatchObject(DAYS);
	});

	it('may be one day, or the 29th of February of a leap year', () => {
		expect(printedPeriod(['Từ ngày 01/02/2024 đến ngày 01/02/2024'])).toMatchObject({
			firstDay: '2024-02-01',
			lastDay: '2024-02-01',
		});
		expect(printedPeriod(['Từ ngày 29/02/2024 đến ngày 29/02/2024'])).toMatchObject({
			lastDay: '2024-02-29',
		});
	});

	it.each<[string[], string, number | null]>([
		[['Biểu số II.06a'], 'must stand above the table', null],
		[[], 'must stand above the table', null],
		[['Kỳ báo cáo: Quý III/2023'], 'must stand above the table', null],
		[['Từ ngày … đến ngày …'], 'must stand above the table', null],
		[['Từ ngày 15/06/23 đến ngày 14/09/23'], 'must stand above the table', null],
		[['', 'Từ ngày 31/06/2023 đến ngày 14/09/2023'], 'does not exist', 1],
		[['Từ ngày 29/02/2023 đến ngày 14/09/2023'], 'does not exist', 0],
		[['Từ ngày 06/15/2023 đến ngày 09/14/2023'], 'does not exist', 0],
		[['Từ ngày 14/09/2023 đến ngày 15/06/2023'], 'before its first', 0],
		[
			['Từ ngày 15/06/2023 đến ngày 14/09/2023', 'Từ ngày 15/03/2023 đến ngày 14/06/2023'],
			'several different periods',
			1,
		],
		[
			['Từ ngày 15/06/2023 đến ngày 14/09/2023', 'Từ ngày 15/06/2023 đến ngày 15/09/2023'],
			'several different periods',
			1,
		],
	])('%j is refused', (lines, words, line) => {
		const result = printedPeriod(lines);
		expect(result).toMatchObject({ line });
		expect('rule' in result && result.rule.en).toContain(words);
	});
});
