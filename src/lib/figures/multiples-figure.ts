import { extent, group, max, range, sum } from 'd3';
import type { Channel } from '../domain/dossier-choice';
import { hexagonCentre, hexagonOutline } from '../domain/hexagon';
import type { Language } from '../domain/language';
import { monthText } from '../domain/month';
import type { Provenance } from '../domain/provenance';
import type { DossierMonth } from '../queries/dossier-months/dossier-months';
import { dossierWords } from '../text/dossier-words';
import { formatNumber, formatPeriod } from '../text/format';
import { receivedThrough } from './dossier-counts';
import { closedPath } from './closed-path';
import {
	distinctProvenances,
	missingCell,
	numberCell,
	periodSpan,
	sourceNotes,
	type Frame,
	type SourceIndex,
} from './frame';

export type PlacedUnit = {
	code: string;
	name: string;
	slug: string;
	tile_column: number;
	tile_row: number;
};

export type SmallMultiple = {
	unitCode: string;
	name: string;
	slug: string;
	x: number;
	y: number;
	outline: string;
	/** The area under the monthly line, in the tile map's coordinates; null without figures. */
	area: string | null;
	/** Monthly mean of the chosen period. */
	mean: number | null;
	meanText: string;
	provenance: Provenance | null;
	isChosen: boolean;
	sentence: string;
};

export type MultiplesFigure = Frame & {
	viewBox: string;
	multiples: SmallMultiple[];
	/** The chosen period inside every small chart, in its coordinates; null for all. */
	band: { start: number; width: number } | null;
	/** Half width, height and foot of a small chart around a tile's centre, in hexagon radii. */
	plot: typeof PLOT;
};

const PLOT = { half: 0.68, height: 0.62, foot: 0.4 };
const MARGIN = 0.06;

/** What every district received month by month, on one scale, each in its place on the tile map. */
export function makeMultiplesFigure({
	rows,
	units,
	channels,
	firstMonth,
	lastMonth,
	chosen,
	chosenUnits,
	language,
	sources,
	sourceIds,
}: {
	rows: readonly DossierMonth[];
	units: readonly PlacedUnit[];
	channels: readonly Channel[];
	firstMonth: number;
	lastMonth: number;
	chosen: { firstMonth: number; lastMonth: number };
	chosenUnits: readonly string[];
	language: Language;
	sources: SourceIndex;
	sourceIds: readonly string[];
}): MultiplesFigure {
	const words = dossierWords(language);
	const byUnit = group(rows, (row) => row.unit_code);
	const monthsOf = (code: string) =>
		new Map(
			(byUnit.get(code) ?? []).flatMap((row) => {
				const received = receivedThrough(
					{
						online: row.received_online,
						directPost: row.received_direct_post,
						post: row.received_post,
					},
					channels,
				);
				const months = range(row.first_month, row.last_month + 1);
				return months.map(
					(month) => [month, received === null ? null : received / months.length] as const,
				);
			}),
		);
	const series = new Map(units.map(({ code }) => [code, monthsOf(code)]));
	const top =
		max(
			[...series.values()].flatMap((months) => [...months.values()]),
			(v) => v ?? 0,
		) || 1;
	const count = lastMonth - firstMonth + 1;
	const multiples = units.map((unit): SmallMultiple => {
		const tile = { column: unit.tile_column, row: unit.tile_row };
		const { x, y } = hexagonCentre(tile);
		const months = series.get(unit.code) ?? new Map<number, number | null>();
		const known = [...months].filter(([, value]) => value !== null) as [number, number][];
		const left = (month: number) =>
			x - PLOT.half + ((month - firstMonth) / (count - 1)) * 2 * PLOT.half;
		const height = (value: number) => y + PLOT.foot - (value / top) * PLOT.height;
		known.sort(([a], [b]) => a - b);
		const [first, last] = [known[0], known.at(-1)];
		const foot = y + PLOT.foot;
		const area =
			first && last
				? closedPath([
						[left(first[0]), foot],
						...known.map(([month, value]) => [left(month), height(value)] as const),
						[left(last[0]), foot],
					])
				: null;
		const inside = known.filter(
			([month]) => month >= chosen.firstMonth && month <= chosen.lastMonth,
		);
		const mean = inside.length === 0 ? null : sum(inside, ([, value]) => value) / inside.length;
		const provenance =
			distinctProvenances((byUnit.get(unit.code) ?? []).map((row) => row.provenance)).at(-1) ??
			null;
		const meanText = mean === null ? words.missing : formatNumber(Math.round(mean), language);
		return {
			unitCode: unit.code,
			name: unit.name,
			slug: unit.slug,
			x,
			y,
			outline: hexagonOutline(tile, 0.05)
				.map(([px, py]) => `${px.toFixed(3)},${py.toFixed(3)}`)
				.join(' '),
			area,
			mean,
			meanText,
			provenance: mean === null ? null : provenance,
			isChosen: chosenUnits.length === 0 || chosenUnits.includes(unit.code),
			sentence:
				mean === null
					? `${unit.name}: ${words.missing}`
					: words.multipleSentence(unit.name, meanText, provenance === 'sample'),
		};
	});
	const xs = extent(multiples, ({ x }) => x) as [number, number];
	const ys = extent(multiples, ({ y }) => y) as [number, number];
	const half = Math.sqrt(3) / 2;
	const provenances = distinctProvenances(multiples.map(({ provenance }) => provenance));
	const known = multiples.filter(({ mean }) => mean !== null);
	const years = range(Math.floor(firstMonth / 12), Math.floor(lastMonth / 12) + 1);
	const isAll = chosen.firstMonth === firstMonth && chosen.lastMonth === lastMonth;
	return {
		title:
			known.length === 0
				? words.multiplesEmpty
				: words.multiplesTitle(provenances.includes('sample')),
		units: words.multiplesUnits(
			formatNumber(Math.round(top), language),
			formatPeriod(monthText(firstMonth), language),
			formatPeriod(monthText(lastMonth), language),
		),
		provenances,
		sources: known.length === 0 ? [] : sourceNotes(sourceIds, sources, language),
		cautions: [],
		period: periodSpan(monthText(firstMonth), monthText(lastMonth)),
		// Written when somebody opens it: it is long, and charts follow every tap.
		get table() {
			return {
				columns: [
					{ label: words.unit, isNumber: false },
					...years.map((year) => ({ label: `${year}`, isNumber: true })),
				],
				rows: multiples.map(({ unitCode, name, slug, provenance }) => ({
					header: name,
					slug,
					cells: years.map((year) => {
						const values = [...(series.get(unitCode) ?? [])].filter(
							([month, value]) => Math.floor(month / 12) === year && value !== null,
						);
						const total = sum(values, ([, value]) => value ?? 0);
						return values.length === 0
							? missingCell(language, 'all')
							: numberCell(formatNumber(Math.round(total), language), total, 0, {
									provenance,
									sourceId: provenance === 'sample' ? 'sample-generator' : (sourceIds[0] ?? null),
								});
					}),
				})),
			};
		},
		viewBox: [
			xs[0] - half - MARGIN,
			ys[0] - 1 - MARGIN,
			xs[1] - xs[0] + 2 * (half + MARGIN),
			ys[1] - ys[0] + 2 * (1 + MARGIN),
		]
			.map((n) => n.toFixed(3))
			.join(' '),
		multiples,
		band: isAll
			? null
			: {
					start: -PLOT.half + ((chosen.firstMonth - firstMonth) / count) * 2 * PLOT.half,
					width: ((chosen.lastMonth - chosen.firstMonth + 1) / count) * 2 * PLOT.half,
				},
		plot: PLOT,
	};
}
