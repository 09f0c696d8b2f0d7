/**
 * Writes tiles.csv, the hexagon of every district-level unit on the tile map:
 *
 *     npx tsx data/sources/layout/place-tiles.ts
 *
 * The search is exhaustive and uses no random numbers: it looks at every layout that keeps north
 * north and loses the fewest neighbours, so the one it writes is the best there is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { csvFormat, csvParse, least, max, min, range } from 'd3';
import {
	areAdjacent,
	directionAgreement,
	keptNeighbours,
	type Tile,
} from '../../../src/lib/domain/hexagon.ts';

type Layout = Map<string, Tile>;
type Unit = { code: string; lat: number; lon: number; neighbours: string[] };

/** A unit farther north than another by more than this many degrees is never in a lower row. */
const CLEARLY_NORTH = 0.15;

function readText(path: string): string {
	return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function readPairs(): [string, string][] {
	return csvParse<'code_a' | 'code_b'>(readText('../published/adjacency.csv')).map((row) => [
		row.code_a,
		row.code_b,
	]);
}

function readUnits(pairs: [string, string][]): Unit[] {
	const rows = csvParse<'gso_code' | 'lat' | 'lon'>(readText('../published/districts.csv'));
	return rows.map(({ gso_code: code, lat, lon }) => ({
		code,
		lat: Number(lat),
		lon: Number(lon),
		neighbours: pairs.filter((pair) => pair.includes(code)).map(([a, b]) => (a === code ? b : a)),
	}));
}

/** Next comes the unit with most neighbours already placed, so that bad layouts fail early. */
function placingOrder(units: Unit[]): Unit[] {
	const order: Unit[] = [];
	while (order.length < units.length) {
		const placed = new Set(order.map(({ code }) => code));
		const next = least(
			units.filter(({ code }) => !placed.has(code)),
			(a, b) =>
				b.neighbours.filter((code) => placed.has(code)).length -
					a.neighbours.filter((code) => placed.has(code)).length ||
				b.neighbours.length - a.neighbours.length ||
				a.code.localeCompare(b.code),
		);
		if (next) order.push(next);
	}
	return order;
}

function fits(unit: Unit, tile: Tile, placed: Unit[], layout: Layout): boolean {
	return placed.every((other) => {
		const otherTile = layout.get(other.code)!;
		if (tile.column === otherTile.column && tile.row === otherTile.row) return false;
		if (unit.lat - other.lat > CLEARLY_NORTH) return tile.row <= otherTile.row;
		if (other.lat - unit.lat > CLEARLY_NORTH) return tile.row >= otherTile.row;
		return true;
	});
}

/** Every layout around the first unit that loses at most `mayLose` pairs of neighbours. */
function* layouts(
	order: Unit[],
	mayLose: number,
	layout: Layout = new Map<string, Tile>(),
): Generator<Layout> {
	const unit = order[layout.size];
	if (!unit) {
		yield new Map(layout);
		return;
	}
	const placed = order.slice(0, layout.size);
	const placedNeighbours = unit.neighbours.flatMap((code) => layout.get(code) ?? []);
	for (const tile of candidates(layout.size === 0 ? 0 : order.length - 1)) {
		const lost = placedNeighbours.filter((other) => !areAdjacent(other, tile)).length;
		if (lost > mayLose || !fits(unit, tile, placed, layout)) continue;
		layout.set(unit.code, tile);
		yield* layouts(order, mayLose - lost, layout);
		layout.delete(unit.code);
	}
}

/** Units joined in one chain lie at most one tile apart per link, so `reach` need not be more. */
function candidates(reach: number): Tile[] {
	const steps = range(-reach, reach + 1);
	return steps.flatMap((row) => steps.map((column) => ({ column, row })));
}

/** The same picture with its smallest column and row at 0. */
function moveToOrigin(layout: Layout): Layout {
	const top = min(layout.values(), ({ row }) => row)!;
	// An odd number of rows is not a plain subtraction: each step north-west changes the half shift.
	const westwards = (row: number) => (top % 2 !== 0 && row % 2 === 0 ? 1 : 0);
	const moved = [...layout].map(([code, { column, row }]): [string, Tile] => [
		code,
		{ column: column - westwards(row), row: row - top },
	]);
	const left = min(moved, ([, { column }]) => column)!;
	return new Map(moved.map(([code, { column, row }]) => [code, { column: column - left, row }]));
}

/** Best first: direction agreement, then few columns, then few rows. */
function bestLayout(units: Unit[], found: Layout[]): Layout | undefined {
	const points = new Map(units.map((unit) => [unit.code, unit]));
	const scored = found.map(moveToOrigin).map((layout) => ({
		layout,
		agreement: directionAgreement(layout, points),
		columns: max(layout.values(), ({ column }) => column)!,
		rows: max(layout.values(), ({ row }) => row)!,
	}));
	return least(
		scored,
		(a, b) => b.agreement - a.agreement || a.columns - b.columns || a.rows - b.rows,
	)?.layout;
}

const pairs = readPairs();
const units = readUnits(pairs);
const order = placingOrder(units);
for (const mayLose of range(pairs.length + 1)) {
	const found = [...layouts(order, mayLose)];
	const best = bestLayout(units, found);
	if (!best) continue;
	const rows = [...best]
		.map(([code, { column, row }]) => ({ code, tile_column: column, tile_row: row }))
		.sort((a, b) => a.code.localeCompare(b.code));
	writeFileSync(new URL('tiles.csv', import.meta.url), `${csvFormat(rows)}\n`);
	const agreement = directionAgreement(best, new Map(units.map((unit) => [unit.code, unit])));
	process.stdout.write(
		`best of ${found.length} layouts: ${keptNeighbours(best, pairs)} of ${pairs.length} neighbours kept, direction agreement ${agreement.toFixed(4)}\n`,
	);
	break;
}
