import { describe, expect, it } from 'vitest';
import { readTray } from '../../src/lib/domain/compare-tray';
import {
	periodShown,
	readSideBySide,
	REFERENCES,
	withMeasure,
	withUnit,
	writeSideBySide,
	type SideBySide,
	type SideBySideRange,
} from '../../src/lib/domain/side-by-side';

const codes = ['436', '437', '439', '440', '441', '442', '443'];
const range: SideBySideRange = {
	units: codes.map((code, i) => ({ code, partner: codes[(i + 1) % codes.length]! })),
	measures: [
		{ code: 'par.tong', periods: ['2023', '2024', '2025-H1'] },
		{ code: 'dung-han', periods: ['2022', '2023', '2024'] },
		{ code: 'ddci.tong', periods: ['2021'] },
	],
	periods: ['2021', '2022', '2023', '2024', '2025-H1'],
	start: {
		units: ['439', '440'],
		measures: ['par.tong', 'dung-han'],
		period: '2024',
		periods: {},
		reference: 'median',
	},
};
const read = (search: string) => readSideBySide(new URLSearchParams(search), range);
const write = (choice: SideBySide) => writeSideBySide(choice, range);

describe('the address of districts side by side', () => {
	it('says nothing for the start', () => {
		expect(write(range.start)).toBe('');
		expect(read('')).toEqual(range.start);
	});

	it('says what is chosen, in the order of the reader', () => {
		const choice: SideBySide = {
			units: ['440', '439', '436'],
			measures: ['par.tong', 'ddci.tong'],
			period: '2023',
			periods: { 'par.tong': '2025-H1' },
			reference: 'best',
		};
		expect(write(choice)).toBe(
			'?huyen=440,439,436&chi-so=par.tong~2025-H1,ddci.tong&ky=2023&so-voi=tot-nhat',
		);
		expect(read(write(choice))).toEqual(choice);
	});

	it.each([
		'?huyen=999,<script>,__proto__',
		'?huyen=',
		'?chi-so=constructor,__proto__~2024,par.tongg',
		'?ky=1066&so-voi=constructor',
		'?ky=%00&so-voi=best',
		'?la=1&x[]=2',
	])('ignores %s', (search) => {
		expect(read(search)).toEqual(range.start);
	});

	it('keeps what it understands of a list, once and at most six', () => {
		expect(read('?huyen=440,x,439,440').units).toEqual(['440', '439']);
		expect(read(`?huyen=${codes.join()}`).units).toEqual(codes.slice(0, 6));
		expect(read('?chi-so=dung-han~1066,nothing').measures).toEqual(['dung-han']);
		expect(read('?chi-so=dung-han~1066').periods).toEqual({});
	});

	it('sets the most similar beside one alone', () => {
		expect(read('?huyen=436').units).toEqual(['436', '437']);
	});

	it('comes back the same for a thousand drawn choices', () => {
		let seed = 7;
		const draw = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
		for (let i = 0; i < 1000; i++) {
			const units = codes
				.map((code) => ({ code, at: draw(1000) }))
				.sort((a, b) => a.at - b.at)
				.map(({ code }) => code)
				.slice(0, 2 + draw(5));
			const some = range.measures.filter(() => draw(2) === 1);
			const measures = some.length === 0 ? [range.measures[draw(3)]!] : some;
			const choice: SideBySide = {
				units,
				measures: measures.map(({ code }) => code),
				period: range.periods[draw(5)]!,
				periods: {},
				reference: REFERENCES[draw(3)]!,
			};
			// Periods of single measures differ from the start's measures only where measures do.
			const periods = Object.fromEntries(
				measures
					.filter(() => draw(2) === 1)
					.map(({ code, periods: own }) => [code, own[draw(own.length)]!]),
			);
			const drawn = { ...choice, periods };
			expect(read(write(drawn))).toEqual(drawn);
		}
	});
});

describe('changing a choice', () => {
	it('keeps two to six districts', () => {
		expect(withUnit(['439', '440'], '436')).toEqual(['439', '440', '436']);
		expect(withUnit(['439', '440', '436'], '439')).toEqual(['440', '436']);
		expect(withUnit(['439', '440'], '439')).toEqual(['439', '440']);
		expect(withUnit(codes.slice(0, 6), '443')).toEqual(codes.slice(0, 6));
	});

	it('keeps one measure at least, and forgets the period of what is taken out', () => {
		const known = range.measures.map(({ code }) => code);
		const choice = { ...range.start, periods: { 'dung-han': '2022' } };
		expect(withMeasure(choice, 'ddci.tong', known).measures).toEqual(known);
		expect(withMeasure(choice, 'dung-han', known)).toMatchObject({
			measures: ['par.tong'],
			periods: {},
		});
		const one = { ...choice, measures: ['dung-han'] };
		expect(withMeasure(one, 'dung-han', known)).toEqual(one);
	});

	it('shows the period of the measure, else that of all, else its last of that year, else its last', () => {
		const [par, , ddci] = range.measures;
		expect(periodShown({ period: '2024', periods: { 'par.tong': '2023' } }, par!)).toBe('2023');
		expect(periodShown({ period: '2024', periods: {} }, par!)).toBe('2024');
		expect(periodShown({ period: '2024', periods: {} }, ddci!)).toBe('2021');
		const days = { code: 'x', periods: ['2023-12-31', '2024-12-31', '2025-06-30'] };
		expect(periodShown({ period: '2024', periods: {} }, days)).toBe('2024-12-31');
		expect(periodShown({ period: '2024', periods: {} }, { code: 'x', periods: [] })).toBeNull();
	});
});

describe('the stored tray', () => {
	it('comes back', () => {
		expect(readTray('["440","439"]', codes)).toEqual(['440', '439']);
		expect(readTray(null, codes)).toEqual([]);
	});

	it.each(['', '{', '7', 'null', '{"0":"439"}', '[null,7,{},["439"],"<b>","__proto__"]'])(
		'ignores %s',
		(stored) => expect(readTray(stored, codes)).toEqual([]),
	);

	it('holds each once and six at most', () => {
		expect(readTray(JSON.stringify(['439', '439', ...codes]), codes)).toHaveLength(6);
	});
});
