/** What was estimated for a unit, and the standard error of the estimate, at least 0. */
export type Estimate = { value: number; error: number };

/**
 * Whether a unit lies above (`up`) or below (`down`) each other unit. An open question has the factor, one
 * over the standard error of the difference, that makes a difference of noise a number of standard errors
 * in its favour; one that is answered, or was never asked, has 0.
 */
export type Questions = { unit: number; up: Float64Array; down: Float64Array };

/** The standard error of the difference of two independent estimates; 0 leaves nothing to chance. */
export const errorOfDifference = (a: Estimate, b: Estimate): number =>
	Math.sqrt(a.error * a.error + b.error * b.error);

/**
 * All questions about a unit. Where nothing is left to chance, and about itself, nothing is asked.
 * @param from the first unit that it is compared with
 */
export function questionsOf(units: readonly Estimate[], unit: number, from = 0): Questions {
	const up = new Float64Array(units.length);
	const own = units[unit];
	for (const [k, other] of units.entries()) {
		if (!own || k === unit || k < from) continue;
		const error = errorOfDifference(own, other);
		up[k] = error === 0 ? 0 : 1 / error;
	}
	return { unit, up, down: up.slice() };
}

const isOpen = (factor: number) => factor > 0;

/** How many questions are open. */
export const openIn = (asked: readonly Questions[]): number =>
	asked.reduce(
		(count, { up, down }) => count + up.filter(isOpen).length + down.filter(isOpen).length,
		0,
	);

/** The questions that are left when a difference of so many standard errors answers one. */
export function afterAnswers(
	asked: readonly Questions[],
	units: readonly Estimate[],
	critical: number,
): Questions[] {
	return asked.map(({ unit, up, down }) => {
		const own = units[unit];
		const left = { unit, up: up.slice(), down: down.slice() };
		for (const [k, other] of units.entries()) {
			if (!own) continue;
			const least = critical * errorOfDifference(own, other);
			if (own.value - other.value > least) left.up[k] = 0;
			if (other.value - own.value > least) left.down[k] = 0;
		}
		return left;
	});
}
