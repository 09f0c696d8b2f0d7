import { comparedMeasure, type MeasureSubject } from './compared-measure';

const SCORES = ['index-scores', 'criteria', 'schemes'];
const WEIGHTS = ['index-scores', 'criteria'];
const FLOWS = ['dossier-flows'];

/** The published tables that a chart is made from; by the value of data-chart. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
	league: SCORES,
	annex: SCORES,
	'compare-table': [...SCORES, ...FLOWS, 'procedures', 'processing-days', 'fields'],
	'tile-map': SCORES,
	bump: SCORES,
	ddci: SCORES,
	profile: SCORES,
	composite: WEIGHTS,
	swaps: WEIGHTS,
	stability: WEIGHTS,
	dominance: WEIGHTS,
	importance: WEIGHTS,
	'leave-one-out': WEIGHTS,
	'self-assessment': WEIGHTS,
	acceptability: WEIGHTS,
	certainty: WEIGHTS,
	favouring: WEIGHTS,
	sobol: WEIGHTS,
	attainment: WEIGHTS,
	'rank-change': WEIGHTS,
	'dossiers-needed': [...FLOWS, 'index-scores'],
	timeline: FLOWS,
	multiples: FLOWS,
	'unit-outcomes': FLOWS,
	'field-outcomes': [...FLOWS, 'fields'],
	'level-outcomes': FLOWS,
	channels: FLOWS,
	stock: FLOWS,
	rates: FLOWS,
	funnel: FLOWS,
	adoption: FLOWS,
	dumbbell: [...FLOWS, 'procedures'],
	offered: ['procedures'],
	points: ['quality-counts'],
	'printed-procedures': ['published-figures'],
	'year-2018': ['published-figures'],
};

/** The same of the charts that compare one measure. */
const COMPARED: Readonly<Record<MeasureSubject, readonly string[]>> = {
	scores: SCORES,
	dossiers: FLOWS,
	waiting: ['processing-days', 'fields'],
	services: FLOWS,
	procedures: ['procedures'],
};

/** Every chart has units and sources under its figures. */
const ALWAYS = ['units', 'sources'];

/**
 * The names of the files, without endings, of the tables that a chart is made from; none for a chart that is
 * not known here.
 */
export function underlyingTables(chart: string): string[] {
	const measure = comparedMeasure(chart, 'vi');
	const own = measure ? COMPARED[measure.subject] : TABLES[chart];
	return own ? [...own, ...ALWAYS] : [];
}
