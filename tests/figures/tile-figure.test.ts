import { randomLcg, range } from 'd3';
import { describe, expect, it } from 'vitest';
import type { View } from '../../src/lib/domain/address';
import { makeTileFigure } from '../../src/lib/figures/tile-figure';
import { districtScore, printedScore } from '../support/district-score';
import { rankingOf } from '../support/ranking-of';

type Ended = Parameters<typeof makeTileFigure>[2];
type Scored = readonly [name: string, score: number | null];

const VIEW: View = { edition: 'all', language: 'vi' };

/** The tile figure of some illustrative scores, one tile a unit in rows of three. */
function tilesOf(scores: readonly Scored[], ended: Ended = [], view = VIEW) {
	const rows = scores.map(([name, score]) => districtScore(name, '2021', { score }));
	const codes = [...rows.map((row) => row.unit_code), ...ended.map(({ unitCode }) => unitCode)];
	const places = new Map(
		codes.map((code, i) => [code, { tile_column: i % 3, tile_row: Math.floor(i / 3) }]),
	);
	return makeTileFigure(rankingOf(rows, view), places, ended, view);
}

/** Both bounds that the legend prints for a class. */
function boundsOf(text: string): [number, number] {
	const [low, high] = text.split('–').map((part) => Number(part.replace(',', '.')));
	return [low!, high!];
}

describe('classes', () => {
	const random = randomLcg(0.1);
	const cases = range(60).map(() => {
		const low = random() * 90;
		const width = random() * (100 - low);
		return range(2 + Math.floor(random() * 11)).map((i): Scored => [
			`Huyện ${i}`,
			Math.round((low + random() * width) * 100) / 100,
		]);
	});

	it('cover every score, each in the class whose printed bounds hold it', () => {
		for (const scores of cases) {
			const { tiles, classes } = tilesOf(scores);
			for (const { value, level } of tiles) {
				const [low, high] = boundsOf(classes.find((c) => c.level === level)!.text);
				expect(value).toBeGreaterThanOrEqual(low - 1e-9);
				expect(value).toBeLessThanOrEqual(high + 1e-9);
			}
		}
	});

	it('are five equal ones that follow each other, at multiples of their width', () => {
		for (const scores of cases) {
			const bounds = tilesOf(scores).classes.map(({ text }) => boundsOf(text));
			expect(bounds).toHaveLength(5);
			const step = bounds[0]![1] - bounds[0]![0];
			for (const [i, [low, high]] of bounds.entries()) {
				expect(high - low).toBeCloseTo(step, 9);
				expect(low / step).toBeCloseTo(Math.round(low / step), 6);
				if (i > 0) expect(low).toBe(bounds[i - 1]![1]);
			}
		}
	});

	it('have a round width, and the least that holds all scores', () => {
		const steps = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20];
		for (const scores of cases) {
			const { classes } = tilesOf(scores);
			const [low, high] = boundsOf(classes[0]!.text);
			const index = steps.findIndex((step) => Math.abs(step - (high - low)) < 1e-9);
			expect(index, classes[0]!.text).toBeGreaterThanOrEqual(0);
			const values = scores.map(([, score]) => score!);
			const fits = (step: number) =>
				Math.floor(Math.min(...values) / step + 1e-9) * step + 5 * step >= Math.max(...values);
			if (index > 0) expect(fits(steps[index - 1]!)).toBe(false);
			expect(low).toBeLessThanOrEqual(Math.min(...values) + 1e-9);
		}
	});

	it('never give a higher score a lower colour', () => {
		for (const scores of cases) {
			const byScore = [...tilesOf(scores).tiles].sort((a, b) => a.value! - b.value!);
			for (const [i, tile] of byScore.slice(1).entries())
				expect(tile.level!).toBeGreaterThanOrEqual(byScore[i]!.level!);
		}
	});

	it('are worked out by hand for 71.2 to 90', () => {
		const { tiles, classes } = tilesOf([
			['Can Lộc', 71.2],
			['Đức Thọ', 75],
			['Vũ Quang', 90],
		]);
		expect(classes.map(({ text }) => text)).toEqual(['70–75', '75–80', '80–85', '85–90', '90–95']);
		expect(tiles.map(({ unitCode, level }) => [unitCode, level])).toEqual([
			['441', 5],
			['440', 2],
			['443', 1],
		]);
	});

	it('exist for equal scores and are none without any', () => {
		const equal = tilesOf([
			['Can Lộc', 80],
			['Đức Thọ', 80],
		]);
		expect(equal.tiles.map(({ level }) => level)).toEqual([1, 1]);
		const none = tilesOf([['Can Lộc', null]]);
		expect(none.classes).toEqual([]);
		expect(none.tiles[0]).toMatchObject({ level: null, value: null, valueText: null });
	});
});

describe('tiles', () => {
	it('of missing scores have no value and no level, and stay on the map', () => {
		const { tiles } = tilesOf([
			['Can Lộc', 80],
			['Vũ Quang', null],
		]);
		expect(tiles).toHaveLength(2);
		expect(tiles[1]).toMatchObject({
			unitCode: '441',
			value: null,
			valueText: null,
			provenance: null,
			level: null,
		});
		expect(tiles[1]!.sentence).toContain('chưa có số liệu');
	});

	it('of units that ended say why, with no value', () => {
		const ended = [
			{ unitCode: '448', name: 'Lộc Hà', slug: 'loc-ha', reason: 'giải thể 01/01/2025' },
		];
		const { tiles } = tilesOf([['Can Lộc', 80]], ended);
		expect(tiles[1]).toMatchObject({
			unitCode: '448',
			slug: 'loc-ha',
			value: null,
			level: null,
			sentence: 'Lộc Hà, giải thể 01/01/2025',
		});
	});

	it('break a long name before the district, not inside it', () => {
		const names = ['TX Hồng Lĩnh', 'TP Hà Tĩnh', 'Huyện Kỳ Anh', 'Hương Sơn'];
		const { tiles } = tilesOf(names.map((name, i) => [name, 90 - i]));
		expect(tiles.map(({ lines }) => lines)).toEqual([
			['TX', 'Hồng Lĩnh'],
			['TP', 'Hà Tĩnh'],
			['Huyện', 'Kỳ Anh'],
			['Hương Sơn'],
		]);
	});

	it('all lie within the view, corners and all', () => {
		const { tiles, viewBox } = tilesOf(range(8).map((i): Scored => [`Huyện ${i}`, 80 + i]));
		const [x, y, width, height] = viewBox.split(' ').map(Number);
		for (const { outline } of tiles) {
			const corners = outline.split(' ').map((corner) => corner.split(',').map(Number));
			expect(corners).toHaveLength(6);
			for (const [px, py] of corners) {
				expect(px).toBeGreaterThan(x!);
				expect(px).toBeLessThan(x! + width!);
				expect(py).toBeGreaterThan(y!);
				expect(py).toBeLessThan(y! + height!);
			}
		}
	});
});

describe('title', () => {
	it('says from where to where, and that illustrative scores are illustrative', () => {
		const scores: Scored[] = [
			['Can Lộc', 80.5],
			['Vũ Quang', 90],
		];
		expect(tilesOf(scores).title).toBe('Số liệu minh hoạ trên bản đồ ô: từ 80,50 đến 90,00 điểm');
		const rows = scores.map(([name, score]) =>
			districtScore(name, '2021', printedScore(score!, 2)),
		);
		const figure = makeTileFigure(rankingOf(rows), new Map(), [], VIEW);
		expect(figure.title).toBe('Trên bản đồ ô: từ 80,50 đến 90,00 điểm');
	});

	it('says that nothing is published in the published edition without scores', () => {
		const published: View = { edition: 'published', language: 'vi' };
		expect(tilesOf([['Can Lộc', null]], [], published).title).toBe(
			'Trên bản đồ ô: chưa có điểm công bố',
		);
	});
});
