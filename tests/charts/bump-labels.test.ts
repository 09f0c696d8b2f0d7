import { describe, expect, it } from 'vitest';
import { bumpLabels, narrowRounds } from '../../src/lib/charts/bump-labels';
import { bumpOf } from '../support/bump-of';
import { bumpPoint } from '../support/bump-point';

const HEIGHT = 320;

const ranksOf = (name: string, ranks: Record<string, number>, scheme_code = name) =>
	Object.entries(ranks).map(([period, rank]) =>
		bumpPoint(name, period, rank, { lineCode: name, rank_of: 63, scheme_code }),
	);

/** The province in the national indices, as printed. */
const PROVINCE = bumpOf([
	...ranksOf('Ứng dụng CNTT 2017', { 2017: 10 }),
	...ranksOf('PAPI', { 2020: 5, 2022: 8 }),
	...ranksOf('PCI', { 2021: 27, 2022: 18 }),
	...ranksOf('DTI', { 2022: 37, 2023: 25 }),
	...ranksOf('SIPAS', { 2020: 11, 2021: 5 }, 'sipas-2017'),
	...ranksOf('SIPAS', { 2022: 7, 2023: 4, 2024: 16 }, 'sipas-2022'),
	...ranksOf('PAR INDEX', { 2020: 16, 2021: 8 }, 'par-2020'),
	...ranksOf('PAR INDEX', { 2022: 28, 2023: 18, 2024: 15 }, 'par-2022'),
]);

const marksOf = ({ lines }: typeof PROVINCE) =>
	lines.flatMap(({ code, runs }) => runs.flat().map(({ x, y }) => ({ code, x, y: y * HEIGHT })));

describe('labels of many lines', () => {
	const labels = bumpLabels(PROVINCE, HEIGHT);

	it('stand at a mark of their own line, the last of a run', () => {
		expect(labels.filter(({ isEarly }) => !isEarly)).toHaveLength(6);
		for (const { code, x, markY } of labels)
			expect(marksOf(PROVINCE)).toContainEqual({ code, x, y: markY });
		expect(
			labels.filter(({ isEarly }) => isEarly).map(({ code, x }) => [code, +(x * 7).toFixed(6)]),
		).toEqual(
			expect.arrayContaining([
				['PAPI', 3],
				['SIPAS', 4],
				['PAR INDEX', 4],
			]),
		);
	});

	it('are nearer to their own mark than to any other of the round', () => {
		for (const { code, x, y, markY } of labels)
			for (const other of marksOf(PROVINCE))
				if (other.code !== code && other.x === x)
					expect(Math.abs(other.y - y), `${code} at ${x}`).toBeGreaterThan(Math.abs(markY - y));
	});

	it('do not stand over one another where the plot is 200 px wide', () => {
		const shown = labels.filter(({ isEarly }) => !isEarly);
		for (const [i, one] of shown.entries())
			for (const other of shown.slice(i + 1)) {
				const [left, right] = one.x <= other.x ? [one, other] : [other, one];
				const end = left.x * 200 + 13 + 6 * Math.max(...left.texts.map(({ length }) => length));
				const apart = ((one.texts.length + other.texts.length) / 2) * 15;
				if (right.x * 200 + 13 < end)
					expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(apart - 0.001);
			}
	});

	it('hide no mark where the plot is 200 px wide', () => {
		for (const { x, y, texts, isEarly } of labels) {
			if (isEarly) continue;
			const end = x * 200 + 13 + 6 * Math.max(...texts.map(({ length }) => length));
			for (const mark of marksOf(PROVINCE))
				if (mark.x > x && mark.x * 200 < end)
					expect(Math.abs(mark.y - y)).toBeGreaterThan(texts.length * 7.5);
		}
	});

	it('are told in two lines where they are long', () => {
		expect(labels.find(({ x }) => x === 0)?.texts).toEqual(['Ứng dụng', 'CNTT 2017']);
	});
});

it('a line that ends early is named at its last mark, beside which nothing hides it', () => {
	const figure = bumpOf([
		bumpPoint('Nghi Xuân', '2018', 2),
		bumpPoint('Hương Sơn', '2021', 2, { scheme_code: 'other' }),
	]);
	expect(bumpLabels(figure, 90)).toMatchObject([
		{ texts: ['Hương Sơn'], x: 1 },
		{ texts: ['Nghi Xuân'], x: 0, y: 30, markY: 30 },
	]);
});

it('long names beside the last round, where a phone has little room, are apart in two lines each', () => {
	const tied = ['Provincial PAR INDEX', 'Satisfaction index'].map((name) =>
		bumpPoint(name, '2021', 2, { lineCode: name }),
	);
	const earlier = bumpPoint('Can Lộc', '2020', 1);
	const atEnd = bumpLabels(bumpOf([earlier, ...tied]), 100).filter(({ x }) => x === 1);
	expect(atEnd.map(({ texts }) => texts)).toEqual([
		['Provincial', 'PAR INDEX'],
		['Satisfaction', 'index'],
	]);
	const [a = 0, b = 0] = atEnd.map(({ y }) => y);
	expect(Math.abs(a - b)).toBeGreaterThanOrEqual(30);
});

it('a line that ends before a full last round is named where it hides no name, however far that is', () => {
	const names = 'abcdefghijkl'.split('').map((letter) => letter.repeat(8));
	const point = (name: string, period: string, rank: number) =>
		bumpPoint(name, period, rank, { rank_of: 13 });
	const figure = bumpOf([
		point('aaaaaaaa', '2015', 1),
		...names.flatMap((name, i) => [
			point(name, '2020', i < 9 ? i + 1 : i + 2),
			point(name, '2021', i + 1),
		]),
		point('Lộc Hà giải thể một ngày', '2020', 10),
	]);
	const labels = bumpLabels(figure, 364);
	const early = labels.find(({ x }) => x !== 1);
	expect(early?.texts).toEqual(['Lộc Hà giải', 'thể một ngày']);
	for (const { y, x } of labels)
		if (x === 1) expect(Math.abs(y - (early?.y ?? y))).toBeGreaterThanOrEqual(22);
});

describe('rounds told on a narrow plot', () => {
	const told = (periods: string[]) => [
		...narrowRounds(bumpOf(periods.map((period) => bumpPoint('Can Lộc', period, 1))).rounds),
	];

	it('have the first and the last among them, and none too near to another', () => {
		const few = told(['2017', '2020', '2021', '2022', '2023', '2024']);
		expect(few.sort()).toEqual(['2017', '2020', '2022', '2024']);
		expect(told(['2016', '2017', '2018', '2021']).sort()).toEqual(['2016', '2018', '2021']);
	});

	it('are the only one, or none', () => {
		expect(told(['2021'])).toEqual(['2021']);
		expect([...narrowRounds([])]).toEqual([]);
	});
});
