import { startOf, type PanelRound, type ScorePanel } from '../../src/lib/figures/score-panel';
import type { WeightsChoice } from '../../src/lib/domain/composite/setting-address';
import { scorePanelOf } from './score-panel-of';

type Points = Parameters<typeof scorePanelOf>[0];

/** A panel like that of `scorePanelOf` with two rounds, 2021 and one after it. */
export function twoRounds(
	earlier: Points,
	later: Points,
	given: Partial<PanelRound> = {},
): ScorePanel {
	const [first, second] = [scorePanelOf(earlier), scorePanelOf(later)];
	return {
		...first,
		units: [...new Map([...first.units, ...second.units].map((u) => [u.code, u])).values()],
		rounds: [...first.rounds, { ...second.rounds[0]!, period: '2022', ...given }],
	};
}

/** The start of a panel at its last round, with some choices made. */
export const chosenAt = (panel: ScorePanel, given: Partial<WeightsChoice> = {}): WeightsChoice => ({
	...startOf(panel, panel.rounds.at(-1)!.period),
	...given,
});
