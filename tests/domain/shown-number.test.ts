import { expect, it } from 'vitest';
import { fullNumber, isShownAs, shownNumber } from '../../src/lib/domain/shown-number';

it('reads a number as the page wrote it, in either language', () => {
	expect(shownNumber('90,95', ',')).toEqual({ value: 90.95, decimals: 2 });
	expect(shownNumber('90.95', '.')).toEqual({ value: 90.95, decimals: 2 });
	expect(shownNumber('19.900', ',')).toEqual({ value: 19900, decimals: 0 });
	expect(shownNumber('1,204.50 km²', '.')).toEqual({ value: 1204.5, decimals: 2 });
	expect(shownNumber('3/13', ',')).toEqual({ value: 3, decimals: 0 });
	expect(shownNumber('hạng 2/13', ',')).toEqual({ value: 2, decimals: 0 });
	expect(shownNumber('lần thứ 3', ',')).toEqual({ value: 3, decimals: 0 });
	expect(shownNumber('+0,34', ',')).toEqual({ value: 0.34, decimals: 2 });
	expect(shownNumber('-1,5', ',')).toEqual({ value: -1.5, decimals: 1 });
	expect(shownNumber('−1,5', ',')).toEqual({ value: -1.5, decimals: 1 });
	expect(shownNumber('chưa có số liệu', ',')).toBeNull();
	expect(shownNumber('', '.')).toBeNull();
});

it.each([
	[0.388, true, 38.8],
	[0.57, true, 57],
	[1 / 3, true, 33.3333333333333],
	[0, true, 0],
	[-0.07, true, -7],
	[90.9512345678901, false, 90.9512345678901],
	[3, false, 3],
])('tells %s in full, as per cent: %s', (value, isPercent, told) => {
	expect(fullNumber(value, isPercent)).toEqual({ value: told, isPercent });
});

it('tells nothing where there is no number', () => {
	expect(fullNumber(null, false)).toBeNull();
	expect(fullNumber(null, true)).toBeNull();
});

it('compares after rounding to the shown decimals, halves away from zero', () => {
	const two = { value: 0.13, decimals: 2 };
	expect(isShownAs(two, 0.125)).toBe(true);
	expect(isShownAs(two, 0.1349)).toBe(true);
	expect(isShownAs(two, 0.135)).toBe(false);
	expect(isShownAs(two, 0.1249)).toBe(false);
	expect(isShownAs({ value: -0.13, decimals: 2 }, -0.125)).toBe(true);
	expect(isShownAs({ value: 3, decimals: 0 }, 4)).toBe(false);
});
