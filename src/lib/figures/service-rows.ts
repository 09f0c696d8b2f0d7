import type { Language } from '../domain/language';
import { weakestProvenance, type Provenance } from '../domain/provenance';
import { sourceNotes, type SourceIndex, type SourceNote } from './frame';

/** A district as the page of online services needs it. */
export type ServiceUnit = { code: string; name: string; slug: string };

/** The code of the province among the units. */
export const PROVINCE = '42';

/** The provenance of what is made of several rows: the weakest of theirs; null where there are none. */
export const weakestOf = (rows: readonly { provenance: Provenance | null }[]): Provenance | null =>
	weakestProvenance(rows.map(({ provenance }) => provenance));

/**
 * The source of a value whose row names none: the only one of its kind, illustrative or not; null
 * where several could be it.
 */
export function sourceOf(
	provenance: Provenance | null,
	sourceIds: readonly string[],
	sources: SourceIndex,
): string | null {
	const isSample = (id: string) => sources.get(id)?.provenance === 'sample';
	const [only = null, ...others] = sourceIds.filter(
		(id) => isSample(id) === (provenance === 'sample'),
	);
	return provenance === null || others.length > 0 ? null : only;
}

/** The sources that values of some provenances can come from, to be named under a figure. */
export function sourcesOf(
	provenances: readonly Provenance[],
	sourceIds: readonly string[],
	sources: SourceIndex,
	language: Language,
): SourceNote[] {
	const hasSample = provenances.includes('sample');
	const hasOthers = provenances.some((provenance) => provenance !== 'sample');
	return sourceNotes(
		sourceIds.filter((id) => (sources.get(id)?.provenance === 'sample' ? hasSample : hasOthers)),
		sources,
		language,
	);
}
