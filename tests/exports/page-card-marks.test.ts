import { describe, expect, it } from 'vitest';
import { apart } from '../../src/lib/exports/card/apart';
import { bumpMarks, compositeMarks } from '../../src/lib/exports/card/rank-marks';
import { auditMarks, coverageMarks } from '../../src/lib/exports/card/record-marks';
import {
	attainmentMarks,
	certaintyMarks,
	importanceMarks,
} from '../../src/lib/exports/card/weights-marks';
import { makeAttainmentFigure } from '../../src/lib/figures/attainment-figure';
import { needsOf } from '../../src/lib/figures/attainment-needs';
import { makeBumpFigure, type BumpPoint } from '../../src/lib/figures/bump-figure';
import { makeCertaintyFigure } from '../../src/lib/figures/certainty-figure';
import { makeCompositeFigure } from '../../src/lib/figures/composite-figure';
import { makeImportanceFigure } from '../../src/lib/figures/importance-figure';
import { startOf } from '../../src/lib/figures/score-panel';
import { bumpPoint } from '../support/bump-point';
import { anyWeights, answered, asPublished, fourUnits } from '../support/four-units';
import { scorePanelOf } from '../support/score-panel-of';
import { sourceIndex } from '../support/source-index';

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => m[1]);
const count = (svg: string, part: RegExp) => [...svg.matchAll(part)].length;
const HOLLOW = /<circle [^>]*fill="#ffffff"/g;

describe('ranks through the rounds', () => {
	const marksOf = (points: BumpPoint[]) => {
		const asked = { points, ends: new Map<string, string>(), units: '', title: '' };
		const shared = { edition: 'all', language: 'vi', sources: sourceIndex } as const;
		return bumpMarks(makeBumpFigure({ ...asked, subject: '439', ...shared }));
	};

	it('have a mark a rank, hollow where illustrative, and no line over a missing one', () => {
		const printed = { provenance: 'published', source_id: 'newspaper' } as const;
		const marks = marksOf([
			bumpPoint('Hương Sơn', '2021', 3),
			bumpPoint('Hương Sơn', '2022', 2),
			bumpPoint('Hương Sơn', '2023', null),
			bumpPoint('Hương Sơn', '2024', 1),
			bumpPoint('Đức Thọ', '2023', 4, printed),
		]);
		expect(count(marks, /<circle /g)).toBe(4);
		expect(count(marks, HOLLOW)).toBe(3);
		expect(count(marks, /<line [^>]*stroke-dasharray/g)).toBe(1);
	});

	it('name each line at its end, one under the other where they meet', () => {
		const marks = marksOf([bumpPoint('Hương Sơn', '2021', 2), bumpPoint('Đức Thọ', '2021', 2)]);
		const heights = [...marks.matchAll(/y="([\d.]+)"[^>]*>(?:Hương Sơn|Đức Thọ) 2\/4</g)];
		expect(heights).toHaveLength(2);
		expect(Number(heights[1]![1]) - Number(heights[0]![1])).toBe(20);
	});
});

it('heights that are too near move down, and only they', () => {
	expect(apart([0, 5, 50, 51], 20)).toEqual([0, 20, 50, 70]);
	expect(apart([], 20)).toEqual([]);
});

describe('the two orders of a composite', () => {
	const panel = scorePanelOf({ A: [20, 50], B: [45, 20], C: [40, 20], D: [null, 20] });
	const weights = [10_000, 0];
	const choice = { ...startOf(panel, '2021'), weights };
	const figure = makeCompositeFigure({ panel, choice, language: 'vi' });
	const marks = compositeMarks(figure);

	it('are joined for whom both rank, and heavily for who moves', () => {
		expect(figure.slopes.filter(({ move }) => move !== null)).toHaveLength(3);
		expect(count(marks, /<line /g)).toBe(3);
		expect(count(marks, /<line [^>]*stroke="#a83e14"/g)).toBe(3);
	});

	it('have no rank and no mark for the unranked, who stand under their heading', () => {
		expect(textsOf(marks)).toContain('không xếp hạng');
		expect(count(marks, /<circle /g)).toBe(6);
		expect(textsOf(marks).filter((text) => text === 'Huyện D')).toHaveLength(2);
	});

	it('have a ring where they are derived from published scores', () => {
		const published = asPublished(scorePanelOf({ A: [20, 50], B: [45, 20] }));
		const choice = startOf(published, '2021');
		const drawn = compositeMarks(makeCompositeFigure({ panel: published, choice, language: 'vi' }));
		expect(count(drawn, HOLLOW)).toBe(0);
		expect(count(drawn, /<circle [^>]*r="11"/g)).toBe(2);
	});

	it('name the tied one under the other around their mark', () => {
		const tied = scorePanelOf({ A: [30, 30], B: [40, 20], C: [10, 10] });
		const drawn = compositeMarks(
			makeCompositeFigure({ panel: tied, choice: startOf(tied, '2021'), language: 'vi' }),
		);
		const heightOf = (name: string) =>
			Number(new RegExp(`y="([\\d.]+)"[^>]*>${name}<`).exec(drawn)?.[1]);
		const [a, b, c] = ['A', 'B', 'C'].map((unit) => heightOf(`Huyện ${unit}`));
		expect(b! - a!).toBeCloseTo(28);
		expect(c! - b!).toBeCloseTo(28);
	});
});

describe('the places that units could as well have', () => {
	const panel = fourUnits();
	const { answer } = answered(panel, anyWeights(panel));
	const marksOf = (given: Partial<Parameters<typeof makeCertaintyFigure>[0]> = {}) => {
		const known = given.panel ?? panel;
		const shared = { edition: 'all', language: 'vi', chance: { refusal: 'no-responses' } } as const;
		return certaintyMarks(
			makeCertaintyFigure({ panel: known, round: known.rounds[0]!, answer, ...shared, ...given }),
			{ official: 'trên bảng', choice: 'lựa chọn', chance: 'may rủi' },
		);
	};

	it('are a hatched bar and a frame a row, and nothing for chance that is not computed', () => {
		const marks = marksOf();
		expect(count(marks, /class="hatch"/g)).toBe(5);
		expect(count(marks, /<rect [^>]*fill="none"/g)).toBe(5);
		expect(count(marks, /stroke-width="2.5" stroke-dasharray/g)).toBe(1);
		expect(textsOf(marks)).toEqual(expect.arrayContaining(['Huyện A', '1', '4', 'may rủi']));
	});

	it('are not hatched where they are made from published scores', () => {
		expect(count(marksOf({ panel: asPublished(panel) }), /class="hatch"/g)).toBe(0);
	});

	it('are not drawn where nothing could be tried', () => {
		expect(count(marksOf({ answer: null }), /class="hatch"/g)).toBe(1);
	});
});

it('criteria have a bar and a dot each, and words for a correlation that is not there', () => {
	const panel = scorePanelOf({ A: [20, 30], B: [45, 30], C: [40, 30] });
	const figure = makeImportanceFigure({
		...{ panel, choice: startOf(panel, '2021'), language: 'vi' },
	});
	const marks = importanceMarks(figure);
	expect(count(marks, /class="hatch"/g)).toBe(2);
	expect(count(marks, HOLLOW)).toBe(1);
	expect(count(marks, /<circle /g)).toBe(1);
	expect(textsOf(marks)).toEqual(
		expect.arrayContaining(['Tiêu chí 1', 'Tiêu chí 2', '50%', '1,00', 'Trọng số']),
	);
});

it('what a rank takes is a part of what is left, and no bar where the score is missing', () => {
	const panel = scorePanelOf({ A: [40, 30, null], B: [30, 45, 10], C: [49, 48, 20] });
	const choice = { ...startOf(panel, '2021'), unit: 'A', place: 1 };
	const figure = makeAttainmentFigure({
		...{ panel, choice, needs: needsOf(panel, choice), language: 'vi' },
	});
	const marks = attainmentMarks(figure);
	const needed = figure.areas.filter(({ need }) => need !== null && need > 0).length;
	expect(figure.areas.filter(({ room }) => room === null)).toHaveLength(1);
	expect(count(marks, /<rect [^>]*stroke-dasharray="6 4"/g)).toBe(2);
	expect(count(marks, /<rect [^>]*stroke="#8a959e"/g)).toBe(2);
	expect(count(marks, /class="hatch"/g)).toBe(needed);
	expect(textsOf(marks)).toEqual(expect.arrayContaining(['Lĩnh vực 3', 'đang 40,00/50']));
});

it('years without published values are hatched and have no number', () => {
	const cells = (counts: (number | null)[]) =>
		counts.map((figures, i) => ({ year: 2020 + i, figures }));
	const rows = [
		{ name: 'Hương Sơn', cells: cells([12, null]) },
		{ name: 'Đức Thọ', cells: cells([null, null]) },
	];
	const marks = coverageMarks(rows, 'số giá trị');
	expect(count(marks, /<rect /g)).toBe(1);
	const hatched = /<path d="([^"]*)"[^>]*class="missing"/.exec(marks)?.[1] ?? '';
	expect(new Set([...hatched.matchAll(/M[\d.]+ ([\d.]+)/g)].map((m) => m[1])).size).toBe(2);
	const texts = ['2020', '2021', 'Hương Sơn', '12', 'Đức Thọ', 'số giá trị'];
	expect(textsOf(marks)).toEqual(texts);
	expect(coverageMarks([], '')).not.toContain('NaN');
});

it('checks stand in a bar a subject, what does not match first; none have their note', () => {
	const row = { code: '', title: '', residual: 0, residualText: '', holds: true, sources: [] };
	const side = { label: '', value: 0, text: '' };
	const checks = (length: number) =>
		Array.from({ length }, () => ({ ...row, left: side, right: side }));
	const marks = auditMarks(
		[
			{ subject: 'a', title: 'A', note: 'về A', mismatches: checks(1), matches: checks(3) },
			{ subject: 'b', title: 'B', note: 'chưa có', mismatches: [], matches: [] },
		],
		{ off: 'không khớp', holds: 'khớp' },
	);
	const widths = [...marks.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*stroke/g)].map((m) =>
		Number(m[1]),
	);
	expect(widths).toHaveLength(2);
	expect(widths[1]).toBeCloseTo(3 * widths[0]!);
	expect(textsOf(marks)).toEqual(['A', 'B', 'chưa có', 'không khớp', 'khớp']);
});
