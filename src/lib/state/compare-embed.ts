import type { View } from '../domain/address';
import { unpackColumns } from '../domain/packed-columns';
import { measureSlug, readSideBySide, writeSideBySide } from '../domain/side-by-side';
import { makeCompareFigures } from '../figures/compare-figures';
import { compareValues, type CompareRow } from '../figures/compare-measures';
import type { loadComparePage } from './compare-page.server';

/** What the page of districts side by side carries that a chart of it needs. */
export type CompareEmbedData = Pick<
	Awaited<ReturnType<typeof loadComparePage>>,
	'units' | 'measures' | 'periods' | 'rows' | 'sourceIds' | 'sources' | 'range'
>;

/**
 * The chart of any measure in any state of the page, as a function of the measure's slug and the query part
 * of an address; null for a measure that the page does not have. `search` is the page's own query that
 * shows the same, beginning with "?".
 */
export function compareEmbeds(data: CompareEmbedData, { language, edition }: View) {
	const { measures, range, units } = data;
	const values = compareValues(unpackColumns<CompareRow>(data.rows), data);
	const sources = new Map(data.sources.map((source) => [source.source_id, source]));
	return (slug: string, asked: URLSearchParams) => {
		const measure = measures.find(({ code }) => measureSlug(code) === slug);
		if (!measure) return null;
		const read = readSideBySide(asked, range);
		const isAsked = read.measures.includes(measure.code);
		const choice = isAsked ? read : { ...read, measures: [measure.code] };
		const shared = { measures, units, values, edition, language, sources };
		const own = { ...choice, measures: [measure.code] };
		const [figure] = makeCompareFigures({ choice: own, ...shared }).measures;
		return figure ? { figure, search: writeSideBySide(choice, range) } : null;
	};
}
