import type { View } from '../domain/address';
import { startOf, type ScorePanel } from '../figures/score-panel';
import type { WeightsChoice } from '../domain/composite/setting-address';
import { scorePanel } from './score-panel.server';
import { MAIN_INDEX, startRound } from './site.server';

type WeightsPage = { panel: ScorePanel; start: WeightsChoice };

const cache = new Map<string, Promise<WeightsPage | null>>();

/** The criterion scores that the pages about weights work on and what they show first; null where there are none. */
export function weightsPage(view: View): Promise<WeightsPage | null> {
	const key = `${view.language}/${view.edition}`;
	const loaded = cache.get(key) ?? loadWeightsPage(view);
	cache.set(key, loaded);
	return loaded;
}

async function loadWeightsPage(view: View): Promise<WeightsPage | null> {
	const panel = await scorePanel(MAIN_INDEX, view);
	if (!panel) return null;
	const { period } = await startRound(MAIN_INDEX, view.edition);
	const known = panel.rounds.find((round) => round.period === period) ?? panel.rounds.at(-1);
	return { panel, start: startOf(panel, known?.period ?? period) };
}
