import { describe, expect, it } from 'vitest';
import {
	canCompare,
	dayPeriods,
	defaultSpan,
	periodsOf,
	type Quarter,
} from '../../src/lib/domain/adoption';
import {
	comparedShare,
	MEASURES,
	OPEN_VARIANTS,
	readServiceChoice,
	settled,
	startChoice,
	writeServiceChoice,
	type ServiceChoice,
	type ServiceRange,
} from '../../src/lib/domain/service-address';

const quarters = (firstYear: number): Quarter[] =>
	Array.from({ length: (2025 - firstYear) * 4 + 2 }, (_, i) => ({
		year: firstYear + Math.floor(i / 4),
		quarter: (i % 4) + 1,
	}));
const range: ServiceRange = {
	units: ['436', '437', '439', '440'],
	rounds: ['2023', '2024', '2025-H1'],
	startRound: '2024',
	periods: {
		A: periodsOf(quarters(2018), true),
		B: periodsOf(quarters(2018), true),
		C: periodsOf(quarters(2023), true),
		payment: periodsOf(quarters(2020), false),
		digitised: periodsOf(quarters(2022), false),
		'e-result': periodsOf(quarters(2022), false),
		procedures: dayPeriods(['2020-12-31', '2022-12-31', '2023-12-31', '2024-12-31']),
	},
};
const start = startChoice(range);
const read = (search: string) => readServiceChoice(new URLSearchParams(search), range);
const write = (choice: ServiceChoice) => writeServiceChoice(choice, range);

describe('the address of a choice of online services', () => {
	it('says nothing at the start', () => {
		expect(write(start)).toBe('');
		expect(read('')).toEqual(start);
	});

	it('says what is chosen and nothing else', () => {
		const choice: ServiceChoice = {
			variant: 'B',
			measure: 'payment',
			span: { first: '2021', last: '2023' },
			units: ['439', '440'],
			period: '2023',
		};
		const search = write(choice);
		expect(search).toBe('?mau-so=B&chi-tieu=thanh-toan&tu=2021&den=2023&huyen=439,440&ky=2023');
		expect(read(search)).toEqual(choice);
	});

	it.each([
		'?mau-so=D',
		'?mau-so=a&chi-tieu=online',
		'?chi-tieu=__proto__&mau-so=constructor',
		'?tu=2021&den=2023',
		'?tu=2024&den=2023',
		'?tu=2024&den=2025-H1',
		'?tu=2018',
		'?den=2024',
		'?tu=&den=',
		'?huyen=438,999,toString',
		'?huyen=436,437,439,440',
		'?ky=2022&huyen=',
		'?ky=<script>&la=1&x[]=2',
		'?tu=%00&den=%FF',
	])('ignores %s', (search) => expect(read(search)).toEqual(start));

	it('never sets a share against one from the other side of the break', () => {
		expect(read('?tu=2018&den=2021').span).toEqual({ first: '2018', last: '2021' });
		expect(read('?chi-tieu=thanh-toan&tu=2021&den=2023').span).toEqual({
			first: '2021',
			last: '2023',
		});
		expect(read('?chi-tieu=thu-tuc&tu=2020-12-31&den=2024-12-31').span).toBeNull();
		expect(read('?mau-so=C&tu=2018&den=2021').span).toBeNull();
	});

	it('keeps what it understands of a list, once and in order', () => {
		expect(read('?huyen=440,439,439,x').units).toEqual(['439', '440']);
	});

	it('leaves out a span that goes without saying', () => {
		expect(defaultSpan(range.periods.A)).toEqual({ first: '2023', last: '2024' });
		expect(read('?tu=2023&den=2024').span).toBeNull();
		expect(write({ ...start, span: { first: '2023', last: '2024' } })).toBe('');
	});

	it('settles a span that another variant or measure does not have', () => {
		const span = { first: '2018', last: '2021' };
		expect(settled({ ...start, span }, range).span).toEqual(span);
		expect(settled({ ...start, span, variant: 'C' }, range).span).toBeNull();
		expect(settled({ ...start, span, measure: 'procedures' }, range).span).toBeNull();
	});

	it('comes back the same for a thousand drawn choices', () => {
		let seed = 1;
		const draw = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
		for (let i = 0; i < 1000; i++) {
			const drawn = {
				variant: OPEN_VARIANTS[draw(3)]!,
				measure: MEASURES[draw(MEASURES.length)]!,
				units: range.units.filter(() => draw(2) === 1),
				period: range.rounds[draw(3)]!,
			};
			const periods = range.periods[comparedShare(drawn)];
			const [first, last] = [periods[draw(periods.length)]!, periods[draw(periods.length)]!];
			const span = canCompare(first, last) ? { first: first.code, last: last.code } : null;
			const choice = settled({ ...drawn, span }, range);
			expect(read(write(choice))).toEqual(choice);
		}
	});

	it('has nothing to say where there are no figures', () => {
		const none: ServiceRange = {
			units: [],
			rounds: [],
			startRound: '',
			periods: { A: [], B: [], C: [], payment: [], digitised: [], 'e-result': [], procedures: [] },
		};
		const choice = readServiceChoice(new URLSearchParams('?tu=2018&den=2021&ky=2024'), none);
		expect(choice).toEqual(startChoice(none));
		expect(writeServiceChoice(choice, none)).toBe('');
	});
});
