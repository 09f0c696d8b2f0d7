import type { Proportion } from '../wilson';

/** The deviate of Agresti and Coull, "add two successes and two failures". */
const Z = 1.96;

/**
 * The standard error of a rate, 0 to 1: √(p̃(1 − p̃)/n) with p̃ = (x + z²/2)/(n + z²), z = 1.96 (Agresti and
 * Coull 1998), so that 0 of n and n of n are not taken for certain. The divisor is n, not n + z², as
 * METHOD 5.8 has it; the rate itself stays x/n. Null where nothing was counted. Dossiers are a census: the
 * error speaks of the office in a like period, not of the count.
 * @param proportion successes may be no whole number
 * @throws {RangeError} where successes are not within 0 and the trials
 */
export function proportionError({ successes, trials }: Proportion): number | null {
	if (!(successes >= 0 && successes <= trials && trials < Infinity))
		throw new RangeError(`${successes} of ${trials} is no proportion`);
	if (trials === 0) return null;
	const adjusted = (successes + (Z * Z) / 2) / (trials + Z * Z);
	return Math.sqrt((adjusted * (1 - adjusted)) / trials);
}
