import {
	findingsOf,
	unitFindingsOf,
	type ProvinceRows,
	type UnitRows,
} from '../../src/lib/domain/finding';
import type { Finding } from '../../src/lib/domain/findings/kinds';
import type { RankedUnit, RankingTable } from '../../src/lib/domain/findings/standing';

/** Units are A, B, C and so on. */
export const letters = 'ABCDEFGHIJ';

export type Triple = readonly [rank: number, low: number, high: number];
export type Place = Partial<Omit<RankedUnit, 'rank' | 'range'>> & {
	rank: number | null;
	range: [low: number, high: number] | null;
};
const isTriple = (given: Place | Triple): given is Triple => Array.isArray(given);

/** A ranking of illustrative scores; a better rank has a better score. */
export const ranking = (
	places: readonly (Place | Triple)[],
	change: Partial<RankingTable> = {},
): RankingTable => ({
	period: '2024',
	scheme_code: 'scheme',
	isRanked: true,
	question: 'district-scores',
	units: places.map((given, u): RankedUnit => {
		const place: Place = isTriple(given) ? { rank: given[0], range: [given[1], given[2]] } : given;
		return {
			unit: letters[u]!,
			score: place.rank === null ? null : 100 - place.rank,
			scoreProvenance: place.rank === null ? null : 'sample',
			rankOf: place.rank === null ? null : places.length,
			rankProvenance: place.rank === null ? null : 'sample',
			...place,
			range: place.range && { low: place.range[0], high: place.range[1] },
		};
	}),
	...change,
});

/** The same table of figures that a source gives. */
export const published = (table: RankingTable): RankingTable => ({
	...table,
	units: table.units.map((row) => ({
		...row,
		scoreProvenance: row.score === null ? null : 'published',
		rankProvenance: row.rank === null ? null : 'published',
	})),
});

/** One with printed ranks and no ranges: criteria are not public. */
export const printed = (ranks: readonly (number | null)[], change: Partial<RankingTable> = {}) =>
	published(
		ranking(
			ranks.map((rank) => ({ rank, range: null, rankOf: rank === null ? null : 13 })),
			change,
		),
	);

/** Findings about the province of some rows; the rest is not there. */
export const province = (rows: Partial<ProvinceRows>) =>
	findingsOf({ ranking: null, before: null, dominance: null, rates: null, ...rows });
/** Findings about a unit of some rows; the rest is not there. */
export const unitOf = (unit: string, rows: Partial<UnitRows>) =>
	unitFindingsOf({ unit, ranking: null, band: null, areas: null, rates: null, ...rows });

export const kinds = (findings: readonly Finding[]) => findings.map(({ kind }) => kind);
