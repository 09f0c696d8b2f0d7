import { areaFindings, type AreaTable } from './findings/areas';
import type { Finding } from './findings/kinds';
import { moveFindings } from './findings/moves';
import {
	differenceFindings,
	unitRateFindings,
	zoneFindings,
	type RateTable,
} from './findings/rates';
import {
	bandFindings,
	dominanceFindings,
	leadingFindings,
	rangeFindings,
	unrankedFindings,
	type Dominance,
	type RankingTable,
} from './findings/standing';

/** What findings about the province are made of; what is null is not spoken of. */
export type ProvinceRows = {
	ranking: RankingTable | null;
	/** The round before, of the same index. */
	before: RankingTable | null;
	/** Of the units in `ranking`. */
	dominance: Dominance | null;
	rates: RateTable | null;
};

/** What findings about one unit are made of; what is null is not spoken of. */
export type UnitRows = {
	unit: string;
	ranking: RankingTable | null;
	/** The units that it cannot be told apart from, with or without itself. */
	band: readonly string[] | null;
	areas: AreaTable | null;
	rates: RateTable | null;
};

/**
 * What may be said of the province: only claims that pass their guards, as data. A tie is no lead, a table
 * that must not be ranked has no ranks, rounds under different schemes are not compared, and what rests on
 * an illustrative figure is marked so. Always in the same order: standing, pairs, moves, rates.
 * @throws {RangeError} where `before` is not before `ranking`
 */
export function findingsOf({ ranking, before, dominance, rates }: ProvinceRows): Finding[] {
	return [
		...(ranking
			? [
					...unrankedFindings(ranking),
					...leadingFindings(ranking),
					...(dominance ? dominanceFindings(ranking, dominance) : []),
					...(before ? moveFindings(before, ranking) : []),
				]
			: []),
		...(rates ? [...zoneFindings(rates), ...differenceFindings(rates)] : []),
	];
}

/** What may be said of one unit, under the same guards: range, band, areas, rate. */
export function unitFindingsOf({ unit, ranking, band, areas, rates }: UnitRows): Finding[] {
	return [
		...(ranking ? rangeFindings(unit, ranking) : []),
		...(ranking && band ? bandFindings(unit, ranking, band) : []),
		...(areas ? areaFindings(unit, areas) : []),
		...(rates ? unitRateFindings(unit, rates) : []),
	];
}
