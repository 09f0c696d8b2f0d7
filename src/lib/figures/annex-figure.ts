import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { annexWords } from '../text/annex-words';
import { formatNumber, formatPeriod, formatShort } from '../text/format';
import { wordsOf } from '../text/words';
import {
	cautionsIn,
	distinctProvenances,
	numberCell,
	rankCell,
	sourceNotes,
	textCell,
	type Frame,
	type SourceIndex,
	type TableCell,
} from './frame';
import { inRankOrder, type Standing } from './standings';

/** The annex of a ranking: every unit with its points by area, in the order of the printed decisions. */
export type AnnexFigure = Frame & {
	/** Whether any figure is illustrative. */
	isIllustrative: boolean;
};

export type AnnexPart = {
	name: string;
	maxPoints: number | null;
	/** Every round of the area. */
	standings: readonly Standing[];
};

const headOf = (name: string, maxPoints: number | null, language: Language) =>
	maxPoints === null
		? name
		: `${name} ${annexWords(language).of(formatShort(maxPoints, language))}`;

/**
 * The ranking of one round as an annex prints it. A missing score is a dash, and a unit without a rank has
 * none; both stay in the table.
 */
export function makeAnnexFigure({
	standings,
	areas,
	period,
	name,
	maxPoints,
	language,
	sources,
}: {
	/** Of the total, every round. */
	standings: readonly Standing[];
	areas: readonly AnnexPart[];
	period: string;
	/** Of the scheme. */
	name: string;
	maxPoints: number | null;
	language: Language;
	sources: SourceIndex;
}): AnnexFigure {
	const words = annexWords(language);
	const { provenance: told } = wordsOf(language);
	const rows = inRankOrder(standings.filter((row) => row.period === period));
	const parts = areas.map(({ standings: all, ...area }) => ({
		...area,
		rows: all.filter((row) => row.period === period),
	}));
	const missing = textCell('–');
	const points = (row: Standing | undefined): TableCell =>
		row && row.score !== null
			? numberCell(
					formatNumber(row.score, language, row.decimals ?? 2),
					row.score,
					row.decimals ?? 2,
					{ provenance: row.provenance, sourceId: row.source_id },
				)
			: missing;
	const rank = (row: Standing): TableCell =>
		row.rank !== null && row.rank_of !== null
			? rankCell(row.rank, row.rank_of, {
					provenance: row.rank_shown_provenance,
					sourceId: row.rank_shown_source_id,
				})
			: missing;
	const made = rows.map((row) => {
		const cells = [
			...parts.map((part) =>
				points(part.rows.find(({ unit_code }) => unit_code === row.unit_code)),
			),
			points(row),
			rank(row),
		];
		const kinds = distinctProvenances(cells.map(({ provenance }) => provenance));
		const origin = kinds.map((kind) => told[kind]).join(', ');
		return {
			header: row.unit_full_name,
			slug: row.slug,
			cells: [...cells, textCell(origin === '' ? '–' : origin)],
		};
	});
	const shown = made.flatMap(({ cells }) => cells);
	const provenances: Provenance[] = distinctProvenances(shown.map((cell) => cell.provenance));
	return {
		title: words.title(name, formatPeriod(period, language)),
		units: [
			words.units,
			...(shown.includes(missing) ? [words.dash] : []),
			...(provenances.includes('sample') ? [words.star] : []),
		].join('; '),
		provenances,
		sources: sourceNotes(
			shown.map(({ sourceId }) => sourceId),
			sources,
			language,
		),
		cautions: cautionsIn(rows, language),
		period,
		table: {
			columns: [
				{ label: words.unit, isNumber: false },
				...parts.map(({ name: area, maxPoints: max }) => ({
					label: headOf(area, max, language),
					isNumber: true,
				})),
				{ label: headOf(words.total, maxPoints, language), isNumber: true },
				{ label: words.rank, isNumber: true },
				{ label: words.origin, isNumber: false },
			],
			rows: made,
		},
		isIllustrative: provenances.includes('sample'),
	};
}
