import type { Refusal } from '../domain/composite/composite';
import type { WeightsChoice } from '../domain/composite/setting-address';
import type { Language } from '../domain/language';
import { compositeWords } from '../text/composite-words';
import { formatNumber } from '../text/format';
import { weightsWords } from '../text/weights-words';
import type { ScorePanel } from './score-panel';

/** Why a choice makes no composite, and what to do, for readers. */
export function compositeRefusal(
	refusal: Refusal,
	panel: ScorePanel,
	{ normalisation }: Pick<WeightsChoice, 'normalisation'>,
	language: Language,
): string {
	const { refusals } = compositeWords(language);
	if (refusal.reason === 'no-weight') return refusals['no-weight'];
	const nameIn = (list: readonly { code: string; name: string }[], code: string) =>
		list.find((known) => known.code === code)?.name ?? code;
	return refusals['not-positive'](
		weightsWords(language).normalisations[normalisation],
		nameIn(panel.units, refusal.unit),
		nameIn(panel.criteria, refusal.criterion),
		formatNumber(refusal.value, language, 2).replace('-', '−'),
	);
}
