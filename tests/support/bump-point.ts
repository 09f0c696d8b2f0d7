import type { BumpPoint } from '../../src/lib/figures/bump-figure';
import { districtScore } from './district-score';

/** One illustrative rank of 4 in one round; null is missing. */
export function bumpPoint(
	name: string,
	period: string,
	rank: number | null,
	given: Partial<BumpPoint> = {},
): BumpPoint {
	const { unit_code, slug, scheme_code, first_day, last_day } = districtScore(name, period);
	return {
		lineCode: unit_code,
		lineName: name,
		slug,
		scheme_code,
		period,
		first_day,
		last_day,
		rank,
		rank_of: rank === null ? null : 4,
		provenance: rank === null ? null : 'sample',
		source_id: rank === null ? null : 'sample-generator',
		caution_vi: null,
		caution_en: null,
		...given,
	};
}
