import { readFileSync } from 'node:fs';
import { cross, csvParse, max, min, range } from 'd3';
import { describe, expect, test } from 'vitest';
import {
	areAdjacent,
	directionAgreement,
	hexagonCentre,
	hexagonOutline,
	keptNeighbours,
	type Tile,
} from '../../src/lib/domain/hexagon.ts';

const ROOT_3 = Math.sqrt(3);
const place = (lat: number, lon: number) => ({ lat, lon });
const at = (column: number, row: number): Tile => ({ column, row });
const grid = cross(range(7), range(7), at);
const gridPairs = cross(grid, grid).filter(([a, b]) => a !== b);

function distance(a: Tile, b: Tile): number {
	const [from, to] = [hexagonCentre(a), hexagonCentre(b)];
	return Math.hypot(to.x - from.x, to.y - from.y);
}

function neighbours(tile: Tile): string[] {
	return grid.filter((other) => areAdjacent(tile, other)).map((t) => `${t.column},${t.row}`);
}

describe('geometry', () => {
	test('centres: odd rows are half a hexagon further east', () => {
		expect(hexagonCentre(at(0, 0))).toEqual({ x: 0, y: 0 });
		expect(hexagonCentre(at(2, 2)).x).toBeCloseTo(2 * ROOT_3, 12);
		expect(hexagonCentre(at(2, 1)).x).toBeCloseTo(2.5 * ROOT_3, 12);
		expect(hexagonCentre(at(2, 3)).y).toBe(4.5);
	});

	test('outline: a pointy top, clockwise, drawn in by the inset', () => {
		const half = ROOT_3 / 2;
		const corners = [0, -1, half, -0.5, half, 0.5, 0, 1, -half, 0.5, -half, -0.5];
		for (const inset of [0, 0.25]) {
			const outline = hexagonOutline(at(0, 0), inset).flat();
			expect(outline).toHaveLength(12);
			outline.forEach((value, index) =>
				expect(value).toBeCloseTo((1 - inset) * corners[index]!, 12),
			);
		}
	});

	test('adjacent tiles share two corners, all others none', () => {
		const corners = (tile: Tile) =>
			hexagonOutline(tile).map((point) => point.map((value) => Math.round(value * 1e6)).join());
		for (const [a, b] of gridPairs) {
			const shared = corners(a).filter((corner) => corners(b).includes(corner));
			expect(shared).toHaveLength(areAdjacent(a, b) ? 2 : 0);
		}
	});
});

describe('adjacency', () => {
	test('the six neighbours in an even row and in an odd row', () => {
		expect(neighbours(at(2, 2)).sort()).toEqual(['1,1', '1,2', '1,3', '2,1', '2,3', '3,2']);
		expect(neighbours(at(2, 1)).sort()).toEqual(['1,1', '2,0', '2,2', '3,0', '3,1', '3,2']);
		expect(neighbours(at(0, 0)).sort()).toEqual(['0,1', '1,0']);
	});

	test('holds exactly when the centres are √3 apart', () => {
		for (const [a, b] of gridPairs)
			expect(areAdjacent(a, b)).toBe(Math.abs(distance(a, b) - ROOT_3) < 1e-12);
		expect(grid.some((tile) => areAdjacent(tile, tile))).toBe(false);
	});

	test('kept neighbours are counted, and an unknown unit is refused', () => {
		const tiles = new Map(Object.entries({ a: at(0, 0), b: at(0, 1), c: at(1, 1) }));
		const pairs = cross(['a'], ['b', 'c']);
		expect(keptNeighbours(tiles, [...pairs, ['c', 'b']])).toBe(2);
		expect(keptNeighbours(tiles, [])).toBe(0);
		expect(() => keptNeighbours(tiles, [['a', 'd']])).toThrow('unit d');
	});
});

describe('direction agreement', () => {
	type Point = ReturnType<typeof place>;
	const between = ([a, b]: [Tile, Tile], from: Point, to: Point) =>
		directionAgreement(
			new Map(Object.entries({ a, b })),
			new Map(Object.entries({ a: from, b: to })),
		);

	test('is 1, 0 and -1 for the same, a perpendicular and the opposite direction', () => {
		const eastwards = (lat: number, lon: number) =>
			between([at(0, 0), at(1, 0)], place(18, 105), place(lat, lon));
		expect(eastwards(18, 106)).toBeCloseTo(1, 12);
		expect(eastwards(19, 105)).toBeCloseTo(0, 12);
		expect(eastwards(18, 104)).toBeCloseTo(-1, 12);
		expect(eastwards(18, 105)).toBe(0);
	});

	// From (0, 0) to (0, 1) is 60° south of east; so is 1° south with 2/√3° east at latitude 60°.
	test('scales longitude by the cosine of the mean latitude and has north on top', () => {
		const downwards = [at(0, 0), at(0, 1)] satisfies [Tile, Tile];
		const from = place(60.5, 0);
		expect(between(downwards, from, place(59.5, 2 / ROOT_3))).toBeCloseTo(1, 12);
		expect(between(downwards, from, place(61.5, 2 / ROOT_3))).toBeLessThan(0);
	});

	test('is the mean over all pairs of units unless fewer are named', () => {
		const tiles = new Map(Object.entries({ a: at(0, 0), b: at(1, 0), c: at(2, 0) }));
		const [a, b, c] = [place(18, 105), place(18, 107), place(18, 106)];
		const points = new Map(Object.entries({ a, b, c }));
		expect(directionAgreement(tiles, points)).toBeCloseTo(1 / 3, 12);
		expect(directionAgreement(tiles, points, [['c', 'b']])).toBeCloseTo(-1, 12);
		expect(() => directionAgreement(tiles, points, [])).toThrow('at least one pair');
		expect(() => directionAgreement(tiles, new Map())).toThrow('unit a');
	});
});

describe('the tile map of Hà Tĩnh', () => {
	const read = (name: string) =>
		readFileSync(new URL(`../../data/sources/${name}.csv`, import.meta.url), 'utf8');
	const rows = csvParse<'code' | 'tile_column' | 'tile_row'>(read('layout/tiles'));
	const tiles = new Map(rows.map((row) => [row.code, at(+row.tile_column, +row.tile_row)]));
	const districts = csvParse<'gso_code' | 'lat' | 'lon'>(read('published/districts'));
	const points = new Map(districts.map((row) => [row.gso_code, place(+row.lat, +row.lon)]));
	const adjacency = csvParse<'code_a' | 'code_b'>(read('published/adjacency'));
	const pairs = adjacency.map(({ code_a, code_b }): [string, string] => [code_a, code_b]);

	test('has 13 distinct tiles, one for each unit, in at most 6 columns from 0', () => {
		expect(rows.map(({ code }) => code)).toEqual([...points.keys()].sort());
		expect(new Set([...tiles.values()].map(({ column, row }) => `${column},${row}`)).size).toBe(13);
		expect(min(tiles.values(), ({ column }) => column)).toBe(0);
		expect(max(tiles.values(), ({ column }) => column)).toBeLessThanOrEqual(5);
		expect(min(tiles.values(), ({ row }) => row)).toBe(0);
	});

	test('keeps at least 21 of the 23 pairs of neighbours', () => {
		expect(pairs).toHaveLength(23);
		expect(keptNeighbours(tiles, pairs)).toBeGreaterThanOrEqual(21);
	});

	test('keeps the compass directions: agreement at least 0.9', () => {
		expect(directionAgreement(tiles, points)).toBeGreaterThanOrEqual(0.9);
	});

	test('never puts a unit below one that is more than 0.15° further south', () => {
		for (const [a, b] of cross([...points.keys()], [...points.keys()])) {
			if (points.get(a)!.lat - points.get(b)!.lat > 0.15)
				expect(tiles.get(a)!.row, `${a} and ${b}`).toBeLessThanOrEqual(tiles.get(b)!.row);
		}
	});
});
