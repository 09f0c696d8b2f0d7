import { group } from 'd3';
import type { Provenance } from '../domain/provenance';
import { competitionRanks } from '../domain/rank';
import { compareRounds } from '../domain/round';
import type { DistrictScore } from '../queries/district-scores/district-scores';
import { compareNames } from '../text/format';

/** A district's place in a round; rank is null where it is unranked, never a guess. */
export type Standing = DistrictScore & {
	rank: number | null;
	rank_of: number | null;
	/** Published or derived for a printed rank, sample for one counted from illustrative scores. */
	rank_shown_provenance: Provenance | null;
	rank_shown_source_id: string | null;
	is_tied: boolean;
};

export type RankedBy = {
	/** False where the source prints no ranks and the table is incomplete. */
	isRanked: boolean;
	better: 'high' | 'low';
};

/**
 * Ranked units first, then scores without a rank, then missing ones, each group in Vietnamese
 * alphabetical order where ranks are equal.
 */
export const inRankOrder = (rows: readonly Standing[]): Standing[] =>
	[...rows].sort(
		(a, b) =>
			(a.rank ?? Infinity) - (b.rank ?? Infinity) ||
			Number(a.score === null) - Number(b.score === null) ||
			compareNames(a.unit_name, b.unit_name),
	);

/**
 * Places in every round of one scheme and criterion.
 * A published rank is shown as it is. Ranks are counted only among illustrative scores: the
 * published tables are incomplete, and a rank counted in a part of a table would be a false one.
 */
export function standingsOf(
	rows: readonly DistrictScore[],
	{ isRanked, better }: RankedBy,
): Standing[] {
	return [...group(rows, (row) => row.period).values()].flatMap((round) => {
		const sample = round.find((row) => row.provenance === 'sample');
		const isCountable = isRanked && sample !== undefined;
		const scores = round.map((row) => row.score);
		const counted = competitionRanks(isCountable ? scores : scores.map(() => null), better);
		const countedOf = counted.filter((rank) => rank !== null).length;
		const ranks = round.map((row, i) => row.published_rank ?? counted[i] ?? null);
		return round.map((row, i) => {
			const rank = ranks[i] ?? null;
			const isPrinted = row.published_rank !== null;
			return {
				...row,
				rank,
				rank_of: isPrinted ? row.number_ranked : rank === null ? null : countedOf,
				rank_shown_provenance: isPrinted ? row.rank_provenance : rank === null ? null : 'sample',
				rank_shown_source_id: isPrinted
					? row.rank_source_id
					: rank === null
						? null
						: (sample?.source_id ?? null),
				is_tied:
					rank !== null &&
					round.some(
						(other, k) =>
							k !== i && ranks[k] === rank && (other.published_rank !== null) === isPrinted,
					),
			};
		});
	});
}

/** The distinct rounds of some rows in order of time, each under its scheme. */
export function roundsOf<T extends { period: string; first_day: string; last_day: string }>(
	rows: readonly T[],
): T[] {
	const firsts = [...group(rows, (row) => row.period).values()].map((list) => list[0]);
	return firsts.filter((row) => row !== undefined).sort(compareRounds);
}
