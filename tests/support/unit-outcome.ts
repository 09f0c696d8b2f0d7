import type { UnitOutcome } from '../../src/lib/figures/rate-figure';

/** A unit's outcomes with what a test gives in place of the rest. */
export const unitOutcome = (unitCode: string, given: Partial<UnitOutcome>): UnitOutcome => ({
	unitCode,
	name: `Huyện ${unitCode}`,
	slug: `huyen-${unitCode}`,
	early: 0,
	onTime: 0,
	late: 0,
	openInTime: 0,
	openLate: 0,
	provenance: 'published',
	sourceId: 'newspaper',
	...given,
});
