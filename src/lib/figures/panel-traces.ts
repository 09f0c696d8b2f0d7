import type { FindTrace } from '../domain/trace';
import type { ScorePanel } from './score-panel';

/**
 * Finds, for any number about weights and orders, the rows from which the page computes it, since no
 * statement gives it by itself: every score on every criterion in the rounds that it is of.
 */
export const panelTraces =
	({ scheme }: Pick<ScorePanel, 'scheme'>, edition: string) =>
	(...periods: string[]): FindTrace =>
	async () => ({
		question: 'criterion-scores',
		parameters: { scheme, edition },
		where: { period: periods },
		value: null,
	});
