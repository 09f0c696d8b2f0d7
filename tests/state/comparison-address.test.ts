import { describe, expect, it } from 'vitest';
import {
	readComparison,
	writeComparison,
	type ComparisonChoice,
} from '../../src/lib/state/comparison-address';

const YEARS = ['2019', '2020', '2021', '2022'];
const CODES = ['436', '439', '440'];
const read = (search: string) => readComparison(new URLSearchParams(search), YEARS, CODES);

describe('round trip', () => {
	it('reads back every choice it writes', () => {
		const unitLists = [[], ['439'], ['436', '440'], CODES];
		for (const firstYear of YEARS)
			for (const lastYear of YEARS.filter((year) => year >= firstYear))
				for (const unitCodes of unitLists) {
					const choice: ComparisonChoice = { firstYear, lastYear, unitCodes };
					expect(read(writeComparison(choice))).toEqual({ choice, isPartial: false });
				}
	});

	it('writes an address a reader can read', () => {
		expect(
			writeComparison({ firstYear: '2019', lastYear: '2022', unitCodes: ['439', '440'] }),
		).toBe('?tu=2019&den=2022&huyen=439,440');
		expect(writeComparison({ firstYear: '2020', lastYear: '2020', unitCodes: [] })).toBe(
			'?tu=2020&den=2020',
		);
		expect(writeComparison(null)).toBe('');
	});

	it('finds nothing asked and nothing amiss in an empty address', () => {
		for (const search of ['', '?', '?huyen=', '?huyen=,,', '?ban=037dfee71ab4', '?xem=nhom'])
			expect(read(search)).toEqual({ choice: null, isPartial: false });
	});

	it('gives the units in one order, whatever order they are asked in', () => {
		expect(read('?huyen=440,436&den=2021&tu=2020').choice).toEqual({
			firstYear: '2020',
			lastYear: '2021',
			unitCodes: ['436', '440'],
		});
	});
});

describe('what is not understood', () => {
	const LONG = 'x'.repeat(10_000);

	it.each([
		['a reversed span', '?tu=2021&den=2019'],
		['an unknown first year', '?tu=1999&den=2021'],
		['an unknown last year', '?tu=2019&den=2031'],
		['half a year', '?tu=2019&den=2021-H1'],
		['no last year', '?tu=2019'],
		['no first year', '?den=2019'],
		['empty years', '?tu=&den='],
		['units without a span', '?huyen=439'],
		['an unknown key alone', '?utm_source=x'],
		['a script for a year', '?tu=%3Cscript%3Ealert(1)%3C/script%3E&den=2021'],
		['10,000 characters for a year', `?tu=${LONG}&den=2021`],
		['10,000 characters for a key', `?${LONG}`],
		['a property of every object', '?tu=constructor&den=toString&huyen=__proto__'],
		['a year with a space', '?tu=%202019&den=2021'],
		['broken escapes', '?tu=%E0%A4%A&den=%'],
	])('%s gives no choice', (_, search) => {
		expect(read(search)).toEqual({ choice: null, isPartial: true });
	});

	it.each([
		['an unknown key', '?tu=2019&den=2021&huyen=439&mau=do', ['439']],
		['a foreign unit', '?tu=2019&den=2021&huyen=439,999', ['439']],
		['a script for a unit', '?tu=2019&den=2021&huyen=%3Cscript%3E,440', ['440']],
		['10,000 characters of units', `?tu=2019&den=2021&huyen=${LONG},436`, ['436']],
		['5,000 units', `?tu=2019&den=2021&huyen=436,${'999,'.repeat(5000)}`, ['436']],
		['a quote in a unit', "?tu=2019&den=2021&huyen=439'--,439", ['439']],
		['a unit twice', '?tu=2019&den=2021&huyen=439,439', ['439']],
	])('%s is left out of the choice', (_, search, unitCodes) => {
		expect(read(search)).toEqual({
			choice: { firstYear: '2019', lastYear: '2021', unitCodes },
			isPartial: true,
		});
	});

	it('never reaches the address that is written', () => {
		const { choice } = read('?tu=2019&den=2021&huyen=%22%3E%3Cscript%3E,439&x=%3Cscript%3E');
		expect(writeComparison(choice)).toBe('?tu=2019&den=2021&huyen=439');
	});
});
