import { describe, expect, it } from 'vitest';
import type { BumpPoint } from '../../src/lib/figures/bump-figure';
import { bumpOf } from '../support/bump-of';
import { bumpPoint } from '../support/bump-point';

/** The ranks of the only line, run by run. */
const runsOf = (points: readonly BumpPoint[]) =>
	bumpOf(points).lines[0]!.runs.map((run) => run.map(({ rank }) => rank));

describe('lines', () => {
	it('join following years of one scheme', () => {
		const points = [1, 4, 2].map((rank, i) => bumpPoint('Can Lộc', `${2019 + i}`, rank));
		expect(runsOf(points)).toEqual([[1, 4, 2]]);
		expect(bumpOf(points).breaks).toEqual([]);
	});

	it('follow time, whatever the order of the points', () => {
		const points = [3, 1, 2].map((rank, i) => bumpPoint('Can Lộc', `${2021 - i}`, rank));
		expect(runsOf(points)).toEqual([[2, 1, 3]]);
	});

	it('break at a change of scheme, and the reason stands between the two rounds', () => {
		const points = [
			bumpPoint('Can Lộc', '2018', 1, { scheme_code: 'scheme-b' }),
			bumpPoint('Can Lộc', '2019', 2),
			bumpPoint('Can Lộc', '2020', 3),
		];
		expect(runsOf(points)).toEqual([[1], [2, 3]]);
		expect(bumpOf(points).breaks).toEqual([{ x: 0.25, reason: 'đổi bộ tiêu chí' }]);
	});

	it('break between a year and a half, and the reason is told', () => {
		const points = [
			bumpPoint('Can Lộc', '2023', 1),
			bumpPoint('Can Lộc', '2024', 2),
			bumpPoint('Can Lộc', '2025-H1', 3),
		];
		expect(runsOf(points)).toEqual([[1, 2], [3]]);
		// From the middle of 2023 to the quarter of 2025: 1.75 years.
		expect(bumpOf(points).breaks).toEqual([
			{ x: expect.closeTo(1.375 / 1.75, 12) as number, reason: 'kỳ nửa năm' },
		]);
		expect(bumpOf(points, { language: 'en' }).breaks[0]!.reason).toBe('half-year round');
	});

	it('break over a year that nobody has, and the reason is told', () => {
		const points = [bumpPoint('Can Lộc', '2019', 1), bumpPoint('Can Lộc', '2021', 2)];
		expect(runsOf(points)).toEqual([[1], [2]]);
		expect(bumpOf(points).breaks).toEqual([{ x: 0.5, reason: 'thiếu kỳ' }]);
	});

	it('break over a missing rank of their own only', () => {
		const { lines, breaks } = bumpOf([
			bumpPoint('Can Lộc', '2019', 1),
			bumpPoint('Can Lộc', '2020', null),
			bumpPoint('Can Lộc', '2021', 2),
			...[2, 2, 3].map((rank, i) => bumpPoint('Vũ Quang', `${2019 + i}`, rank)),
		]);
		expect(lines.map(({ name, runs }) => [name, runs.map((run) => run.length)])).toEqual([
			['Can Lộc', [1, 1]],
			['Vũ Quang', [3]],
		]);
		expect(breaks).toEqual([]);
	});

	it('break under a mark that says whose break it is where another line runs on', () => {
		const rows = (name: string, schemes: string[]) =>
			schemes.map((scheme_code, i) => bumpPoint(name, `${2020 + i}`, 1, { scheme_code }));
		const points = [
			...rows('Vũ Quang', ['a', 'b', 'b']),
			...rows('Can Lộc', ['c', 'd', 'd']),
			...rows('Hương Sơn', ['e', 'e', 'f']),
		];
		expect(bumpOf(points).breaks).toEqual([
			{ x: 0.25, reason: 'đổi bộ tiêu chí: Can Lộc và Vũ Quang' },
			{ x: 0.75, reason: 'đổi bộ tiêu chí: Hương Sơn' },
		]);
	});

	it('are left out without any rank, and so are rounds without any', () => {
		const figure = bumpOf([
			bumpPoint('Can Lộc', '2019', 1),
			bumpPoint('Can Lộc', '2020', null),
			bumpPoint('Vũ Quang', '2019', null),
			bumpPoint('Vũ Quang', '2020', null),
		]);
		expect(figure.lines.map(({ name }) => name)).toEqual(['Can Lộc']);
		expect(figure.rounds.map(({ period }) => period)).toEqual(['2019']);
	});

	it('come in order of their last rank, tied ones in Vietnamese order', () => {
		const { lines } = bumpOf([
			...['Vũ Quang', 'Đức Thọ', 'Can Lộc'].map((name) => bumpPoint(name, '2021', 2)),
			bumpPoint('Lộc Hà', '2021', 1),
		]);
		expect(lines.map(({ name }) => name)).toEqual(['Lộc Hà', 'Can Lộc', 'Đức Thọ', 'Vũ Quang']);
	});
});

describe('places', () => {
	it('run from 0 to 1 along the rounds and down the ranks', () => {
		const { lines, rounds, ticks } = bumpOf([
			bumpPoint('Can Lộc', '2019', 1),
			bumpPoint('Can Lộc', '2020', 2),
			bumpPoint('Can Lộc', '2021', 4),
		]);
		expect(lines[0]!.runs.flat().map(({ x, y }) => [x, y])).toEqual([
			[0, 0],
			[0.5, 1 / 3],
			[1, 1],
		]);
		expect(rounds.map(({ x }) => x)).toEqual([0, 0.5, 1]);
		expect(ticks).toEqual([
			{ rank: 1, y: 0 },
			{ rank: 2, y: 1 / 3 },
			{ rank: 3, y: 2 / 3 },
			{ rank: 4, y: 1 },
		]);
	});

	it('are as far apart as the rounds in time', () => {
		const points = ['2017', '2020', '2021'].map((period) => bumpPoint('Can Lộc', period, 1));
		expect(bumpOf(points).rounds.map(({ x }) => x)).toEqual([0, 0.75, 1]);
	});

	it('are in the middle for a single round or a single rank', () => {
		const { lines } = bumpOf([bumpPoint('Can Lộc', '2021', 1, { rank_of: 1 })]);
		expect(lines[0]!.last).toMatchObject({ x: 0.5, y: 0.5 });
	});

	it('of a long axis have few ticks, with both ends among them', () => {
		const points = [bumpPoint('Hà Tĩnh', '2021', 20, { rank_of: 63 })];
		const printed = bumpOf(points).ticks.map(({ rank }) => rank);
		expect(printed).toEqual([1, 10, 20, 30, 40, 50, 63]);
		expect(bumpOf(points, { lowest: 80 }).ticks.at(-1)).toEqual({ rank: 80, y: 1 });
	});
});

describe('the end of a unit', () => {
	const points = [
		bumpPoint('Lộc Hà', '2023', 1),
		bumpPoint('Lộc Hà', '2024', 2),
		...['2023', '2024', '2025-H1'].map((period) => bumpPoint('Can Lộc', period, 3)),
	];

	it('is the reason why its line stops', () => {
		const { lines } = bumpOf(points, { ends: new Map([['448', '2025-01-01']]) });
		const [first, second] = lines;
		expect(first).toMatchObject({ name: 'Lộc Hà', endReason: 'giải thể 01/01/2025' });
		expect(first!.sentence).toBe('Lộc Hà. 2023: hạng 1/4; 2024: hạng 2/4; giải thể 01/01/2025');
		expect(second!.endReason).toBeNull();
	});

	it('is no reason where it comes after the last round, or for a missing rank', () => {
		const ends = new Map([['448', '2025-07-01']]);
		expect(bumpOf(points, { ends }).lines[0]!.endReason).toBeNull();
		expect(bumpOf(points).lines[0]!.endReason).toBeNull();
	});
});

describe('what is said', () => {
	it('has the rank with its denominator, or alone where none is given', () => {
		const [line] = bumpOf([
			bumpPoint('Can Lộc', '2020', 2, { rank_of: 13 }),
			bumpPoint('Can Lộc', '2021', 3, { rank_of: null }),
		]).lines;
		expect(line!.runs.flat().map(({ rankText }) => rankText)).toEqual(['2/13', '3']);
		expect(line!.sentence).toBe('Can Lộc. 2020: hạng 2/13; 2021: hạng 3');
	});

	it('has missing ranks in the table, each value with its provenance and source', () => {
		const printed = { provenance: 'published', source_id: 'portal' } as const;
		const points = [
			bumpPoint('Can Lộc', '2020', 2, printed),
			bumpPoint('Can Lộc', '2021', null),
			bumpPoint('Vũ Quang', '2021', 1),
		];
		const { table, provenances, sources } = bumpOf(points, { edition: 'published' });
		const missing = {
			text: 'chưa có số liệu công bố',
			value: null,
			format: null,
			provenance: null,
			sourceId: null,
		};
		const format = { kind: 'rank', of: 4 };
		const first = { text: '1/4', value: 1, format };
		const second = { text: '2/4', value: 2, format };
		expect(table.columns.map(({ label }) => label)).toEqual(['Đơn vị', '2020', '2021']);
		expect(table.rows.map(({ header, cells }) => [header, ...cells])).toEqual([
			['Vũ Quang', missing, { ...first, provenance: 'sample', sourceId: 'sample-generator' }],
			['Can Lộc', { ...second, provenance: 'published', sourceId: 'portal' }, missing],
		]);
		expect(provenances).toEqual(['published', 'sample']);
		expect(sources.map(({ id }) => id)).toEqual(['portal', 'sample-generator']);
	});

	it('has each caution of a shown rank once, and none of a missing one', () => {
		const caution = { caution_vi: 'Tạm thời', caution_en: 'Provisional' };
		const { cautions } = bumpOf([
			bumpPoint('Can Lộc', '2020', 2, caution),
			bumpPoint('Can Lộc', '2021', 1, caution),
			bumpPoint('Vũ Quang', '2021', null, { caution_vi: 'Không hiện', caution_en: 'Hidden' }),
		]);
		expect(cautions).toEqual(['Tạm thời']);
	});
});
