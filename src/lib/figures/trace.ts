import type { Elsewhere, TableTrace } from '../domain/trace';

/** The range of a rank: the page computes it from all scores on all criteria of the round. */
const RANGE: Elsewhere = {
	question: 'criterion-scores',
	parameters: ['scheme', 'edition'],
	key: ['period'],
};

/** The trace of a table of ranks and scores: one round of one scheme and criterion, a unit a row. */
export function rankingTrace(
	{
		period,
		units,
		hasRanks,
		hasRanges,
	}: { period: string; units: readonly string[]; hasRanks: boolean; hasRanges: boolean },
	parameters: { scheme: string; criterion: string; edition: string },
): TableTrace {
	return {
		question: 'district-scores',
		parameters,
		rows: units.map((unit_code) => ({ key: { unit_code, period } })),
		columns: [
			...(hasRanks ? [{ column: 'published_rank', rule: 'place' as const }] : []),
			...(hasRanges ? [RANGE] : []),
			...['score', 'self_assessed', 'appraised', 'survey'].map((column) => ({ column })),
		],
	};
}

/** The trace of a district's profile: a criterion a row, of which score, maximum, rank and others' best follow. */
export const profileTrace = (
	unitCode: string,
	period: string,
	criteria: readonly string[],
	parameters: { scheme: string; edition: string },
): TableTrace => ({
	question: 'district-scores',
	parameters,
	rows: criteria.map((criterion) => ({
		key: { unit_code: unitCode, period },
		parameters: { criterion },
	})),
	columns: [
		{ column: 'score' },
		null,
		{ column: 'published_rank', rule: 'place' },
		'round',
		'round',
	],
});
