/** Where a value comes from: printed by a source, inferred from what it prints, or illustrative. */
export const PROVENANCES = ['published', 'derived', 'sample'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** The weakest of some provenances, illustrative before all others; null where there are none. */
export const weakestProvenance = (list: readonly (Provenance | null)[]): Provenance | null =>
	PROVENANCES.findLast((provenance) => list.includes(provenance)) ?? null;

/** Which figures a reader wants to see: every one, or only those that a public source gives. */
export const EDITIONS = ['all', 'published'] as const;
export type Edition = (typeof EDITIONS)[number];
