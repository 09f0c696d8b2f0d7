import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import type { Source } from '../queries/source-list/source-list';
import { formatDay } from '../text/format';
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

export type TableCell = {
	text: string;
	/** Null for a missing value and for text that is no value. */
	provenance: Provenance | null;
	sourceId: string | null;
};

/** The table behind a chart: the same figures, as text. */
export type FigureTable = {
	columns: { label: string; isNumber: boolean }[];
	rows: { header: string; slug: string | null; cells: TableCell[] }[];
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

/** A cell with no value. */
export function missingCell(language: Language, edition: 'all' | 'published'): TableCell {
	const words = wordsOf(language);
	return {
		text: edition === 'published' ? words.missingPublished : words.missing,
		provenance: null,
		sourceId: null,
	};
}
