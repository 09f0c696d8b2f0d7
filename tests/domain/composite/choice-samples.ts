import {
	makeComposite,
	type Composite,
	type Setting,
} from '../../../src/lib/domain/composite/composite';
import type { ScoreTable } from '../../../src/lib/domain/composite/score-table';
import type {
	ChoiceRanks,
	ChoiceRefusal,
	Simulation,
} from '../../../src/lib/domain/composite/smaa';

type Values = readonly (readonly (number | null)[])[];

/** A table whose values run from 0 to `high`, more being better. */
export const tableOf = (values: Values, high = 1): ScoreTable => ({
	units: values.map((_, u) => `u${u}`),
	criteria: (values[0] ?? []).map((_, c) => ({ code: `c${c}`, low: 0, high, better: 'high' })),
	values,
});

/** What was made, not refused. */
export function made<T extends Composite | ChoiceRanks | Simulation>(
	result: T | ChoiceRefusal,
): Exclude<T, { refusal: unknown }> {
	if ('refusal' in result) throw new Error(`refused: ${result.refusal.reason}`);
	return result as Exclude<T, { refusal: unknown }>;
}

export const sum = (values: readonly number[]) => values.reduce((total, x) => total + x, 0);

/**
 * Places under many settings, each ranked by `makeComposite` and counted without any cleverness.
 * Units without a rank in the first setting must have none in the others.
 */
export function plainRanks(table: ScoreTable, settings: readonly Setting[]) {
	const zeros = () => table.units.map(() => 0);
	const shares = table.units.map(zeros);
	const pairwise = table.units.map(zeros);
	const favours = table.units.map(() => table.criteria.map(() => 0));
	for (const setting of settings) {
		const ranks = made(makeComposite(table, setting)).rows.map(({ rank }) => rank);
		const share = 1 / settings.length;
		for (const [u, rank] of ranks.entries()) {
			if (rank === null) continue;
			const tied = ranks.filter((other) => other === rank).length;
			for (let place = rank; place < rank + tied; place++) shares[u]![place - 1]! += share / tied;
			for (const [v, other] of ranks.entries())
				if (other !== null)
					pairwise[u]![v]! += share * (rank < other ? 1 : rank === other ? 0.5 : 0);
			if (rank === 1)
				for (const [c, weight] of setting.weights.entries())
					favours[u]![c]! += (share / tied) * (weight / sum(setting.weights));
		}
	}
	return { shares, pairwise, favours };
}
