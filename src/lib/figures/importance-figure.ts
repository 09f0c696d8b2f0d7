import { settingOf } from '../domain/composite/chosen-weights';
import { criterionCorrelations } from '../domain/composite/leave-one-out';
import type { WeightsChoice } from '../domain/composite/setting-address';
import { effectiveWeights } from '../domain/composite/weights';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { formatNumber } from '../text/format';
import { importanceWords, quotedList, type ImportanceWords } from '../text/importance-words';
import { madeFrom, titleOf } from './choice-question';
import { compositeRefusal } from './composite-refusal';
import {
	distinctProvenances,
	missingCell,
	numberCell,
	percentCell,
	sourceNotes,
	textCell,
	type Frame,
} from './frame';
import {
	roundOf,
	scoreTable,
	sourceIndexOf,
	type PanelCriterion,
	type PanelRound,
	type ScorePanel,
} from './score-panel';
import { declinedFrame, shareText } from './weighed-order';

export type ImportanceRow = {
	code: string;
	name: string;
	/** Effective weight, as a place on the axis of weights, 0 to 1. */
	weightX: number;
	weightText: string;
	/** Its share of its area; null where it is the only one or has no area. */
	withinText: string | null;
	/** Correlation with the composite, as a place on the axis from −1 to 1; null where it has none. */
	correlationX: number | null;
	correlationText: string;
	/** The title speaks of it. */
	isNamed: boolean;
	provenance: Provenance;
	sentence: string;
};

/** The criteria of one area. */
export type ImportanceGroup = {
	code: string;
	/** Null for criteria without an area. */
	name: string | null;
	weightText: string;
	rows: ImportanceRow[];
};

export type AxisTick = { x: number; text: string };

export type ImportanceFigure = Frame & {
	/** In the order of the scheme; none where nothing is computed. */
	groups: ImportanceGroup[];
	weightTicks: AxisTick[];
	correlationTicks: AxisTick[];
	labels: { weight: string; correlation: string };
	/** Why nothing is computed; null where something is. */
	declined: string | null;
};

/** A criterion in use with its effective weight and what the composite does with it. */
type Weighed = {
	criterion: PanelCriterion;
	area: { name: string; weight: number } | null;
	weight: number;
	correlation: number | null;
};

/** Correlations nearer than this are not told apart. */
const LEAST_GAP = 0.1;
/** The axis of weights ends at a multiple of this. */
const STEP = 0.05;

const correlationText = (value: number, language: Language): string => {
	const rounded = Math.round(value * 100) / 100 + 0;
	return formatNumber(rounded, language, 2).replace('-', '−');
};

/** The criteria that are not left out; weights are multiplied down the tree of areas. */
function weighedIn(
	panel: ScorePanel,
	choice: WeightsChoice,
	found: readonly { criterion: string; weight: number; correlation: number | null }[],
): Weighed[] {
	const areas = new Map(panel.areas.map(({ code, name }) => [code, name]));
	const used = panel.criteria.flatMap((criterion, c) => {
		const own = found[c];
		return own && !choice.left.includes(criterion.code) ? [{ ...own, criterion }] : [];
	});
	const sumOf = (area: string) =>
		used.reduce((sum, { criterion, weight }) => (criterion.area === area ? sum + weight : sum), 0);
	const tops = [...areas.keys()].filter((code) =>
		used.some(({ criterion }) => criterion.area === code),
	);
	const effective = effectiveWeights([
		...tops.map((code) => ({ code: `area ${code}`, parent: null, weight: sumOf(code) })),
		...used.map(({ criterion: { code, area }, weight }) => ({
			code,
			parent: areas.has(area) ? `area ${area}` : null,
			weight,
		})),
	]);
	return used.map(({ criterion, correlation }) => {
		const name = areas.get(criterion.area);
		return {
			criterion,
			area:
				name === undefined ? null : { name, weight: effective.get(`area ${criterion.area}`) ?? 0 },
			weight: effective.get(criterion.code) ?? 0,
			correlation,
		};
	});
}

type Known = Weighed & { correlation: number };

/** The pair in which weight and correlation part the most: the lighter one goes along more closely. */
function inversionOf(list: readonly Known[]): [light: Known, heavy: Known] | null {
	let best: { pair: [Known, Known]; size: number } | null = null;
	for (const light of list)
		for (const heavy of list) {
			const gap = light.correlation - heavy.correlation;
			const size = (heavy.weight - light.weight) * gap;
			if (heavy.weight <= light.weight || gap < LEAST_GAP) continue;
			if (best === null || size > best.size) best = { pair: [light, heavy], size };
		}
	return best?.pair ?? null;
}

/** The finding, and the criteria it names. */
function findingOf(
	rows: readonly Weighed[],
	words: ImportanceWords,
	language: Language,
): { text: string; named: string[] } {
	const own = words.importance;
	const weighing = rows.filter(({ weight }) => weight > 0);
	const [only] = weighing;
	if (only && weighing.length === 1)
		return { text: own.single(only.criterion.name), named: [only.criterion.code] };
	const known = weighing.flatMap((row): Known[] =>
		row.correlation === null ? [] : [{ ...row, correlation: row.correlation }],
	);
	const told = ({ criterion, weight, correlation }: Known) => ({
		name: criterion.name,
		weight: shareText(weight, language),
		correlation: correlationText(correlation, language),
	});
	const byCorrelation = [...known].sort((a, b) => b.correlation - a.correlation);
	const [most, least] = [byCorrelation[0], byCorrelation.at(-1)];
	if (!most || !least || most === least) return { text: own.none, named: [] };
	const pair = inversionOf(known);
	if (pair)
		return {
			text: own.inversion(told(pair[0]), told(pair[1])),
			named: pair.map(({ criterion }) => criterion.code),
		};
	const isEqual = known.every(({ weight }) => Math.abs(weight - most.weight) < 1e-9);
	if (isEqual && most.correlation - least.correlation >= LEAST_GAP)
		return {
			text: own.equal(told(most), told(least)),
			named: [most.criterion.code, least.criterion.code],
		};
	return { text: own.inLine(told(least).correlation, told(most).correlation), named: [] };
}

const within = ({ area, weight }: Weighed): number | null =>
	area === null || area.weight === 0 ? null : weight / area.weight;

function tableOf(rows: readonly Weighed[], round: PanelRound, language: Language) {
	const words = importanceWords(language);
	const { columns } = words.importance;
	const missing = missingCell(language, 'all');
	const origin = { provenance: madeFrom(round), sourceId: round.sourceId };
	const share = (value: number | null) =>
		value === null ? missing : percentCell(shareText(value, language), value, 1, origin);
	return {
		columns: Object.values(columns).map((label, i) => ({ label, isNumber: i > 1 })),
		rows: rows.map((row) => ({
			header: row.criterion.name,
			slug: null,
			cells: [
				textCell(row.area?.name ?? '–'),
				share(row.area?.weight ?? null),
				share(within(row)),
				share(row.weight),
				row.correlation === null
					? { ...missing, text: words.notComputed }
					: numberCell(correlationText(row.correlation, language), row.correlation, 2, origin),
			],
		})),
	};
}

/** Criteria of one area under it, areas in the order in which criteria name them. */
function groupsOf(
	rows: readonly Weighed[],
	drawn: (row: Weighed) => ImportanceRow,
	language: Language,
): ImportanceGroup[] {
	const groups = new Map<string, ImportanceGroup>();
	for (const row of rows) {
		const code = row.area === null ? row.criterion.code : row.criterion.area;
		const weight = row.area?.weight ?? row.weight;
		const group = groups.get(code) ?? {
			code,
			name: row.area?.name ?? null,
			weightText: shareText(weight, language),
			rows: [],
		};
		groups.set(code, group);
		group.rows.push(drawn(row));
	}
	return [...groups.values()];
}

/**
 * What each criterion weighs, multiplied down the tree, beside how closely the composite follows it: a weight
 * is not importance.
 * @throws {Error} for a round that the panel does not have
 */
export function makeImportanceFigure({
	panel,
	choice,
	language,
}: {
	panel: ScorePanel;
	choice: WeightsChoice;
	language: Language;
}): ImportanceFigure {
	const words = importanceWords(language);
	const own = words.importance;
	const round = roundOf(panel, choice.period);
	const found = criterionCorrelations(scoreTable(panel, round), settingOf(choice, panel.criteria));
	const { labels } = own;
	if ('refusal' in found)
		return {
			...declinedFrame(own.declined, Object.values(own.columns)),
			groups: [],
			weightTicks: [],
			correlationTicks: [],
			labels,
			declined: compositeRefusal(found.refusal, panel, choice, language),
		};
	const rows = weighedIn(panel, choice, found.criteria);
	const made = madeFrom(round);
	const { text, named } = findingOf(rows, words, language);
	const heaviest = rows.reduce((most, { weight }) => Math.max(most, weight), 0);
	const end = Math.max(STEP, Math.ceil(heaviest / STEP - 1e-9) * STEP);
	const drawn = (row: Weighed): ImportanceRow => {
		const { criterion, area, weight, correlation } = row;
		const part = within(row);
		const told = {
			name: criterion.name,
			weight: shareText(weight, language),
			area:
				area === null || part === null
					? null
					: own.ofArea(shareText(part, language), area.name, shareText(area.weight, language)),
			correlation: correlation === null ? own.missing : correlationText(correlation, language),
		};
		return {
			code: criterion.code,
			name: criterion.name,
			weightX: weight / end,
			weightText: told.weight,
			withinText: part === null || part > 1 - 1e-9 ? null : own.within(shareText(part, language)),
			correlationX: correlation === null ? null : (correlation + 1) / 2,
			correlationText: correlation === null ? words.notComputed : told.correlation,
			isNamed: named.includes(criterion.code),
			provenance: made,
			sentence: own.sentence(told) + (made === 'sample' ? `; ${words.isSample}` : ''),
		};
	};
	const left = panel.criteria.filter(({ code }) => choice.left.includes(code));
	return {
		title: titleOf(text, round, language),
		units: own.units(round.units.length),
		provenances: distinctProvenances([made]),
		sources: sourceNotes([round.sourceId], sourceIndexOf(panel), language),
		cautions: left.length === 0 ? [] : [words.left(quotedList(left, language))],
		period: round.period,
		table: tableOf(rows, round, language),
		groups: groupsOf(rows, drawn, language),
		weightTicks: [0, end / 2, end].map((share) => ({
			x: share / end,
			text: shareText(share, language),
		})),
		correlationTicks: [-1, 0, 1].map((value) => ({
			x: (value + 1) / 2,
			text: `${value}`.replace('-', '−'),
		})),
		labels,
		declined: null,
	};
}
