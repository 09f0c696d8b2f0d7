import { settingOf } from '../domain/composite/chosen-weights';
import { makeComposite, scaleFor, type Refusal } from '../domain/composite/composite';
import { naturalLog } from '../domain/composite/natural-log';
import { normalise } from '../domain/composite/normalise';
import type { Grid } from '../domain/composite/score-table';
import type { WeightsChoice } from '../domain/composite/setting-address';
import { normaliseWeights } from '../domain/composite/weights';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { formatShort } from '../text/format';
import { orderWords } from '../text/order-words';
import { compositeRefusal } from './composite-refusal';
import type { Frame } from './frame';
import { roundOf, scoreTable, type PanelCriterion, type ScorePanel } from './score-panel';

/** The part of a choice that an order rests on. */
export type OrderChoice = Pick<
	WeightsChoice,
	'period' | 'weights' | 'left' | 'normalisation' | 'aggregation'
>;

export type WeighedUnit = {
	code: string;
	name: string;
	slug: string;
	/** By the composite score, 1-2-2-4; null without one. */
	rank: number | null;
	score: number | null;
};

/** The units of a round in the order of a composite, and what that order is made from. */
export type WeighedOrder = {
	panel: ScorePanel;
	choice: OrderChoice;
	/** The criteria that are not left out: one a column. */
	criteria: PanelCriterion[];
	/** The share of weight of each, 0 to 1, adding up to 1; empty where none has weight. */
	shares: number[];
	/** One a row, in the order of the round. */
	units: WeighedUnit[];
	/** Normalised, higher is better. */
	grid: Grid;
	/** The grid whose weighted sums make the order; null where none do: Copeland, and what is refused. */
	sums: Grid | null;
	refusal: Refusal | null;
	/** Of the scores that the order is made from. */
	provenance: Provenance;
	sourceId: string;
};

/** A round under a choice. @throws {Error} for a period or a unit that the panel does not have */
export function weighedOrder(panel: ScorePanel, choice: OrderChoice): WeighedOrder {
	const round = roundOf(panel, choice.period);
	const whole = scoreTable(panel, round);
	const isUsed = panel.criteria.map(({ code }) => !choice.left.includes(code));
	const used = <T>(list: readonly T[]) => list.filter((_, c) => isUsed[c]);
	const table = {
		units: whole.units,
		criteria: used(whole.criteria),
		values: whole.values.map(used),
	};
	const { normalisation, aggregation } = choice;
	const weights = used(settingOf(choice, panel.criteria).weights);
	const grid = normalise(table, normalisation, scaleFor(aggregation));
	const composite = makeComposite(table, { weights, normalisation, aggregation });
	const refusal = 'refusal' in composite ? composite.refusal : null;
	const rows = 'rows' in composite ? composite.rows : [];
	const logs = () =>
		grid.map((row) => row.map((value) => (value === null ? null : naturalLog(value))));
	return {
		panel,
		choice,
		criteria: used(panel.criteria),
		shares: refusal?.reason === 'no-weight' ? [] : normaliseWeights(weights),
		units: round.units.map((code, u) => {
			const unit = panel.units.find((known) => known.code === code);
			if (!unit) throw new Error(`no unit ${code} in ${panel.scheme}`);
			const { rank = null, score = null } = rows[u] ?? {};
			return { ...unit, rank, score };
		}),
		grid,
		sums:
			refusal || aggregation === 'copeland' ? null : aggregation === 'geometric' ? logs() : grid,
		refusal,
		provenance: round.provenance === 'sample' ? 'sample' : 'derived',
		sourceId: round.sourceId,
	};
}

/** Why an order has no exact swaps, for readers; null where it has. */
export function declinedFor(order: WeighedOrder, language: Language): string | null {
	const { declined } = orderWords(language);
	const { panel, choice, refusal, units } = order;
	if (refusal) return compositeRefusal(refusal, panel, choice, language);
	if (units.filter(({ rank }) => rank !== null).length < 2) return declined['too-few'];
	return order.sums === null ? declined.copeland : null;
}

/** A share of weight as short text: 20%, 14,3%. */
export const shareText = (share: number, language: Language, decimals = 1): string =>
	`${formatShort(share * 100, language, decimals)}%`;

/** The frame of a figure that an order does not allow. */
export const declinedFrame = (title: string, columns: readonly string[]): Frame => ({
	title,
	units: '',
	provenances: [],
	sources: [],
	cautions: [],
	table: { columns: columns.map((label) => ({ label, isNumber: false })), rows: [] },
});
