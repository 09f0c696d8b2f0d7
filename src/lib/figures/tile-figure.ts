import { extent, range, scaleThreshold } from 'd3';
import { hexagonCentre, hexagonOutline } from '../domain/hexagon';
import type { Language } from '../domain/language';
import type { Edition, Provenance } from '../domain/provenance';
import { formatNumber, formatShort } from '../text/format';
import { wordsOf } from '../text/words';
import type { Frame } from './frame';
import type { RankingFigure } from './ranking-figure';

export type TileMark = {
	unitCode: string;
	/** The name broken for the tile. */
	lines: string[];
	slug: string;
	/** Centre and corners in hexagon radii, north up. */
	x: number;
	y: number;
	outline: string;
	value: number | null;
	valueText: string | null;
	provenance: Provenance | null;
	/** Colour class from 1, low, to CLASSES, high; null where missing. */
	level: number | null;
	sentence: string;
};

export type TileFigure = Frame & {
	viewBox: string;
	tiles: TileMark[];
	/** Bounds of each colour class, low to high. */
	classes: { level: number; text: string }[];
};

const CLASSES = 5;
const MARGIN = 0.06;

const KIND_PREFIX = /^(TP|TX|Huyện) /;

/** "TX Kỳ Anh" on two lines, so that it fits a tile. */
function linesOf(name: string): string[] {
	const prefix = name.match(KIND_PREFIX)?.[0];
	return prefix ? [prefix.trim(), name.slice(prefix.length)] : [name];
}

const ROUND_STEPS = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20];

/** The bounds of five equal classes around the scores, at multiples of a round step. */
function boundsOf(low: number, high: number): number[] {
	const start = (step: number) => Math.floor(low / step + 1e-9) * step;
	const step = ROUND_STEPS.find((s) => start(s) + CLASSES * s >= high) ?? (high - low) / CLASSES;
	return range(CLASSES + 1).map((i) => start(step) + i * step);
}

/** The scores of a round on the tile map; units without a score are drawn as missing. */
export function makeTileFigure(
	ranking: RankingFigure,
	places: ReadonlyMap<string, { tile_column: number; tile_row: number }>,
	/** Units that no longer existed in the round, drawn as ended. */
	ended: readonly { unitCode: string; name: string; slug: string; reason: string }[],
	{ edition, language }: { edition: Edition; language: Language },
): TileFigure {
	const words = wordsOf(language);
	const [low, high] = extent(ranking.rows, (row) => row.score ?? undefined);
	const bounds = low === undefined || high === undefined ? null : boundsOf(low, high);
	const scale = bounds && scaleThreshold(bounds.slice(1, -1), range(1, CLASSES + 1));
	const mark = (
		unitCode: string,
		name: string,
		slug: string,
		rest: Pick<TileMark, 'value' | 'valueText' | 'provenance' | 'level' | 'sentence'>,
	): TileMark[] => {
		const place = places.get(unitCode);
		if (!place) return [];
		const tile = { column: place.tile_column, row: place.tile_row };
		return [
			{
				unitCode,
				lines: linesOf(name),
				slug,
				...hexagonCentre(tile),
				outline: hexagonOutline(tile, 0.05)
					.map(([px, py]) => `${px.toFixed(3)},${py.toFixed(3)}`)
					.join(' '),
				...rest,
			},
		];
	};
	const tiles = [
		...ranking.rows.flatMap((row) =>
			mark(row.unitCode, row.name, row.slug, {
				value: row.score,
				valueText: row.score === null ? null : row.scoreText,
				provenance: row.provenance,
				level: row.score === null || !scale ? null : scale(row.score),
				sentence: row.sentence,
			}),
		),
		...ended.flatMap(({ unitCode, name, slug, reason }) =>
			mark(unitCode, name, slug, {
				value: null,
				valueText: null,
				provenance: null,
				level: null,
				sentence: `${name}, ${reason}`,
			}),
		),
	];
	const xs = extent(tiles, (tile) => tile.x) as [number, number];
	const ys = extent(tiles, (tile) => tile.y) as [number, number];
	const half = Math.sqrt(3) / 2;
	const box = [
		xs[0] - half - MARGIN,
		ys[0] - 1 - MARGIN,
		xs[1] - xs[0] + 2 * (half + MARGIN),
		ys[1] - ys[0] + 2 * (1 + MARGIN),
	];
	const isSample = ranking.rows.some((row) => row.score !== null && row.provenance === 'sample');
	const text = (value: number | undefined) => formatNumber(value ?? 0, language, 2);
	return {
		provenances: ranking.provenances,
		sources: ranking.sources,
		cautions: ranking.cautions,
		period: ranking.period,
		table: ranking.table,
		title: scale
			? (isSample ? words.tileTitleSample : words.tileTitle)(text(low), text(high))
			: edition === 'published'
				? words.tileTitleEmpty
				: words.missing,
		units: words.tileUnits,
		viewBox: box.map((n) => n.toFixed(3)).join(' '),
		tiles,
		classes: bounds
			? range(CLASSES).map((i) => ({
					level: i + 1,
					text: `${formatShort(bounds[i] ?? 0, language)}–${formatShort(bounds[i + 1] ?? 0, language)}`,
				}))
			: [],
	};
}
