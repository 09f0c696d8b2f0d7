import type { RateForm } from './dossier-choice';
import type { Proportion } from './wilson';

/** What became of a unit's dossiers; null is not told. Early is null where merged into on time. */
export type Outcomes = {
	early: number | null;
	onTime: number | null;
	late: number | null;
	openInTime: number | null;
	openLate: number | null;
};

/**
 * Dossiers on time of dossiers counted, by either of two rates that must not be mixed
 * (METHOD.md 4.3). `resolved`: (early + on time) / resolved. `766`: (early + on time + open and
 * not yet due) / (resolved + open). Null where a count it needs is not told.
 */
export function onTimeOf(outcomes: Outcomes, form: RateForm): Proportion | null {
	const { early, onTime, late, openInTime, openLate } = outcomes;
	if (onTime === null || late === null) return null;
	const inTime = (early ?? 0) + onTime;
	if (form === 'resolved') return { successes: inTime, trials: inTime + late };
	if (openInTime === null || openLate === null) return null;
	return {
		successes: inTime + openInTime,
		trials: inTime + late + openInTime + openLate,
	};
}
