import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import type { TableTrace } from '../domain/trace';
import type { Source } from '../queries/source-list/source-list';
import { formatDay, formatRank } from '../text/format';
import { wordsOf } from '../text/words';

/** A source as a reader sees it under a figure. */
export type SourceNote = {
	id: string;
	title: string;
	publisher: string;
	url: string | null;
	/** For readers; null where the source has no date. */
	date: string | null;
	/** How many checks of this source do not hold. */
	mismatches: number;
};

/** How a value is shown: the decimals of a number or of a per cent, what a rank is out of. */
export type CellFormat =
	{ kind: 'number' | 'percent'; decimals: number } | { kind: 'rank'; of: number | null };

export type TableCell = {
	text: string;
	/** The number of the text in full precision, a share as 0 to 1; null for missing and for text that is no number. */
	value: number | null;
	/** Null where there is no value. */
	format: CellFormat | null;
	/** Null for a missing value and for text that is no value. */
	provenance: Provenance | null;
	sourceId: string | null;
};

/** The table behind a chart: the same figures, as text. */
export type FigureTable = {
	/** `units` of a column that measures something else than the table. */
	columns: { label: string; isNumber: boolean; units?: string }[];
	rows: { header: string; slug: string | null; cells: TableCell[] }[];
	/** Where its numbers come from, for readers who check one. */
	trace?: TableTrace;
};

/** What every figure says besides its marks. */
export type Frame = {
	/** The finding. */
	title: string;
	/** What is measured and in which unit. */
	units: string;
	/** Every provenance that occurs, for the key under the plot. */
	provenances: Provenance[];
	sources: SourceNote[];
	cautions: string[];
	/** The round shown, such as 2024 or 2021-Q1, or the first and last with a slash between; absent where there is none. */
	period?: string;
	table: FigureTable;
};

export type SourceIndex = ReadonlyMap<string, Source>;

const PROVENANCE_ORDER: readonly Provenance[] = ['published', 'derived', 'sample'];

/** The distinct provenances of some values, in fixed order; missing values have none. */
export function distinctProvenances(values: readonly (Provenance | null)[]): Provenance[] {
	return PROVENANCE_ORDER.filter((provenance) => values.includes(provenance));
}

/** @throws {Error} for an id that no source has: the data checks make that impossible */
export function sourceNote(id: string, sources: SourceIndex, language: Language): SourceNote {
	const source = sources.get(id);
	if (!source) throw new Error(`no source "${id}"`);
	const { title, publisher, url, published_on, mismatches } = source;
	return {
		id,
		title:
			source.provenance === 'sample' && language === 'en'
				? 'Illustrative figures made by a program (data/sources/sample/)'
				: title,
		publisher,
		url,
		date: published_on === null ? null : formatDay(published_on, language),
		mismatches,
	};
}

/** The distinct sources of some values, in order of first use; null is a missing value. */
export function sourceNotes(
	ids: readonly (string | null)[],
	sources: SourceIndex,
	language: Language,
): SourceNote[] {
	return [...new Set(ids.filter((id) => id !== null))].map((id) =>
		sourceNote(id, sources, language),
	);
}

/** The distinct cautions in a language. */
export function cautionsIn(
	rows: readonly { caution_vi: string | null; caution_en: string | null }[],
	language: Language,
): string[] {
	const texts = rows.map((row) => (language === 'vi' ? row.caution_vi : row.caution_en));
	return [...new Set(texts.filter((text) => text !== null))];
}

/** From one round to another, as ISO 8601 writes it: 2019/2024, or 2024 where they are the same. */
export const periodSpan = (first: string, last: string): string =>
	first === last ? first : `${first}/${last}`;

type Origin = Pick<TableCell, 'provenance' | 'sourceId'>;

/** A cell of words: a name, a range, a comparison. Without an origin it is no value. */
export const textCell = (
	text: string,
	{ provenance, sourceId }: Origin = { provenance: null, sourceId: null },
): TableCell => ({ text, value: null, format: null, provenance, sourceId });

/** A cell with a number beside its text. */
export const numberCell = (
	text: string,
	value: number,
	decimals: number,
	{ provenance, sourceId }: Origin,
): TableCell => ({ text, value, format: { kind: 'number', decimals }, provenance, sourceId });

/** A cell with a share, 0 to 1, whose text says per cent. */
export const percentCell = (
	text: string,
	share: number,
	decimals: number,
	{ provenance, sourceId }: Origin,
): TableCell => ({
	text,
	value: share,
	format: { kind: 'percent', decimals },
	provenance,
	sourceId,
});

/** A cell with a rank; `of` is null where it is not known how many were ranked. */
export const rankCell = (
	rank: number,
	of: number | null,
	{ provenance, sourceId }: Origin,
): TableCell => ({
	text: of === null ? `${rank}` : formatRank(rank, of),
	value: rank,
	format: { kind: 'rank', of },
	provenance,
	sourceId,
});

/** A cell with no value. */
export function missingCell(language: Language, edition: 'all' | 'published'): TableCell {
	const words = wordsOf(language);
	return textCell(edition === 'published' ? words.missingPublished : words.missing);
}
