import { max } from 'd3';
import { settingOf } from '../domain/composite/chosen-weights';
import {
	explainRankChange,
	type MoveCause,
	type MoveSplit,
	type RankChange,
	type ScoredRound,
} from '../domain/composite/rank-change';
import type { WeightsChoice } from '../domain/composite/setting-address';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { breakBetween } from '../domain/round';
import { formatNumber, formatPeriod } from '../text/format';
import { reasonWords } from '../text/reason-words';
import { officialRank, type Declined } from './attainment-figure';
import { madeOf, unitOf } from './attainment-needs';
import { numberCell, periodSpan, sourceNotes, textCell, type Frame } from './frame';
import {
	roundOf,
	scoreTable,
	sourceIndexOf,
	type PanelRound,
	type PanelUnit,
	type ScorePanel,
} from './score-panel';

/** A part of a change, or all of it, as a bar from 0. */
export type ChangeBar = {
	code: MoveCause | 'sum';
	name: string;
	value: number;
	/** The ends of the bar, 0 to 1 of the axis, the lesser first. */
	start: number;
	end: number;
	valueText: string;
	/** Why it is bound to be 0; null where it is not. */
	note: string | null;
	sentence: string;
};

/** The change of a score or of a rank, and its parts. */
export type ChangeChart = {
	code: 'score' | 'rank';
	heading: string;
	/** Where 0 is, 0 to 1 of the axis. */
	zero: number;
	parts: ChangeBar[];
	sum: ChangeBar;
	provenance: Provenance;
};

export type RankChangeFigure = Frame & {
	/** Ranks in the table in both rounds, in a sentence; null where declined. */
	standing: string | null;
	/** Score, then rank; none where declined. */
	charts: ChangeChart[];
	declined: Declined | null;
};

type Asked = { panel: ScorePanel; choice: WeightsChoice; language: Language };
type Rounds = { earlier: PanelRound; later: PanelRound };

const CAUSES: readonly MoveCause[] = ['own', 'others', 'scheme', 'set'];
/** What of a change is shown as 0: less than half of the last decimal. */
const SHOWN = 0.005;

/** The two chosen rounds in order of time. */
function roundsOf({ panel, choice }: Asked): Rounds {
	const [a, b] = [roundOf(panel, choice.from), roundOf(panel, choice.to)];
	return panel.rounds.indexOf(a) <= panel.rounds.indexOf(b)
		? { earlier: a, later: b }
		: { earlier: b, later: a };
}

/** A round's scores and the weights in use; a unit without any score takes no part. */
function scoredRound({ panel, choice }: Asked, round: PanelRound): ScoredRound {
	const { weights } = settingOf(choice, panel.criteria);
	const { units, criteria, values } = scoreTable(panel, round);
	const isScored = values.map((row) =>
		row.some((value, c) => value !== null && (weights[c] ?? 0) > 0),
	);
	const scored = <T>(rows: readonly T[]) => rows.filter((_, u) => isScored[u]);
	return { table: { units: scored(units), criteria, values: scored(values) }, weights };
}

/** A number with its sign and two decimals; 0 has none. */
function signed(value: number, language: Language): string {
	const size = formatNumber(Math.abs(value), language, 2);
	if (Math.abs(value) < SHOWN) return formatNumber(0, language);
	return `${value > 0 ? '+' : '−'}${size}`;
}

/** The split, or why there is none. */
function changeOf(
	asked: Asked,
	{ earlier, later }: Rounds,
	unit: PanelUnit,
): Exclude<RankChange, { declined: unknown }> | Declined {
	const { choice, language } = asked;
	const { declined: words } = reasonWords(language);
	const refuse = (text: string): Declined => ({ text, back: null });
	if (earlier === later) return refuse(words.same);
	const breakReason = breakBetween(earlier, later);
	if (breakReason === 'length') return refuse(words.length);
	if (choice.aggregation !== 'arithmetic')
		return {
			text: words.sum,
			back: { part: { aggregation: 'arithmetic' }, label: words.back.sum },
		};
	const scored = { earlier: scoredRound(asked, earlier), later: scoredRound(asked, later) };
	const { weights } = scored.later;
	if (!weights.some((weight) => weight > 0)) return refuse(words.weight);
	const change = explainRankChange(unit.code, scored, breakReason, choice.normalisation);
	if (!('declined' in change)) return change;
	if (change.declined !== 'missing') return refuse(words[change.declined]);
	const isWithout = ({ table }: ScoredRound) => !table.units.includes(unit.code);
	if (!isWithout(scored.earlier) && !isWithout(scored.later))
		return refuse(words.incomplete(unit.name));
	const { period } = isWithout(scored.earlier) ? earlier : later;
	return refuse(words.unscored(unit.name, formatPeriod(period, language)));
}

/** Why parts are bound to be 0, by cause. */
function notesOf(
	code: ChangeChart['code'],
	asked: Asked,
	{ earlier, later }: Rounds,
): Partial<Record<MoveCause, string>> {
	const { choice, language } = asked;
	const { still } = reasonWords(language).change;
	const before = scoredRound(asked, earlier).table.units;
	const after = scoredRound(asked, later).table.units;
	const isSameSet = before.length === after.length && before.every((unit) => after.includes(unit));
	return {
		...(code === 'score' && choice.normalisation === 'goalposts' ? { others: still.others } : {}),
		...(earlier.scheme_code === later.scheme_code ? { scheme: still.scheme } : {}),
		...(isSameSet ? { set: still.set(after.length) } : {}),
	};
}

function chartOf(
	code: ChangeChart['code'],
	split: MoveSplit,
	asked: Asked,
	rounds: Rounds,
): ChangeChart {
	const { choice, language } = asked;
	const words = reasonWords(language);
	const own = words.change;
	const unit = code === 'score' ? own.scoreUnits[choice.normalisation] : own.places;
	const values = [...CAUSES.map((cause) => split.parts[cause]), split.change];
	const up = max(values, (value) => Math.max(0, value)) ?? 0;
	const down = max(values, (value) => Math.max(0, -value)) ?? 0;
	const at = (value: number) => (up + down === 0 ? 0.5 : (value + down) / (up + down));
	const provenance = madeOf([rounds.earlier, rounds.later]);
	const isSample = provenance === 'sample';
	const bar = (given: Omit<ChangeBar, 'start' | 'end' | 'sentence'>, said: string): ChangeBar => ({
		...given,
		start: at(Math.min(0, given.value)),
		end: at(Math.max(0, given.value)),
		sentence: [
			own.sentence(given.name, said),
			...(given.note === null ? [] : [given.note]),
			...(isSample ? [words.isSample] : []),
		].join('; '),
	});
	const notes = notesOf(code, asked, rounds);
	const partOf = (cause: MoveCause): ChangeBar => {
		const value = split.parts[cause];
		const [name, valueText] = [own.causes[cause], signed(value, language)];
		const note = notes[cause] ?? null;
		return bar({ code: cause, name, value, valueText, note }, `${valueText} ${unit}`);
	};
	const sumText =
		code === 'score' ? `${signed(split.change, language)} ${unit}` : own.rankSum(split.change);
	const told = (value: number) =>
		code === 'score' ? formatNumber(value, language, 2).replace('-', '−') : `${value}`;
	const headingOf = code === 'score' ? own.scoreHeading : own.rankHeading;
	return {
		code,
		heading: headingOf(told(split.from), told(split.to)),
		zero: at(0),
		parts: CAUSES.map(partOf),
		sum: bar(
			{ code: 'sum', name: own.sum, value: split.change, valueText: sumText, note: null },
			sumText,
		),
		provenance,
	};
}

/** Whether the printed parts do not add up to the printed change. */
function isRoundedOff({ parts, change }: MoveSplit): boolean {
	const hundredths = (value: number) => Math.sign(value) * Math.round(Math.abs(value) * 100);
	const sum = CAUSES.reduce((total, cause) => total + hundredths(parts[cause]), 0);
	return sum !== hundredths(change);
}

function titleOf(unit: PanelUnit, { change, from, parts }: MoveSplit, language: Language): string {
	const { change: words, place } = reasonWords(language);
	const moved = change === 0 ? words.kept(unit.name, place(from)) : words.moved(unit.name, change);
	const told = CAUSES.filter((cause) => Math.abs(parts[cause]) >= SHOWN)
		.sort((a, b) => Math.abs(parts[b]) - Math.abs(parts[a]))
		.map((cause) => words.part(signed(parts[cause], language), words.causes[cause]));
	return `${moved}${words.because(told)}`;
}

function tableOf(
	[score, rank]: readonly [ChangeChart, ChangeChart],
	sourceId: string,
	language: Language,
): Frame['table'] {
	const { columns } = reasonWords(language).change;
	const { provenance } = score;
	return {
		columns: [columns.cause, columns.score, columns.rank].map((label, i) => ({
			label,
			isNumber: i > 0,
		})),
		rows: [...score.parts, score.sum].map((bar, i) => ({
			header: bar.name,
			slug: null,
			cells: [bar, [...rank.parts, rank.sum][i]].map((one) =>
				one
					? numberCell(one.valueText, one.value, 2, { provenance, sourceId })
					: textCell('', { provenance, sourceId }),
			),
		})),
	};
}

/**
 * Why the chosen unit moved between the two chosen rounds: its change in composite score and in rank, split
 * exactly (Shapley) over what changed. Both rounds are scored with the weights in use.
 * @throws {Error} for a period or a unit that the panel does not have
 */
export function makeRankChangeFigure(asked: Asked): RankChangeFigure {
	const { panel, choice, language } = asked;
	const words = reasonWords(language);
	const rounds = roundsOf(asked);
	const { earlier, later } = rounds;
	const unit = unitOf(panel, choice.unit);
	const change = changeOf(asked, rounds, unit);
	const provenance = madeOf([earlier, later]);
	const between = words.between(
		formatPeriod(earlier.period, language),
		formatPeriod(later.period, language),
	);
	const title = (text: string) => words.title(text, between, provenance === 'sample');
	const standing = words.change.standing(
		unit.name,
		words.between(
			officialRank(earlier, unit.code, language),
			officialRank(later, unit.code, language),
		),
	);
	if ('text' in change)
		return {
			title: title(words.change.untold(unit.name)),
			units: words.change.units,
			provenances: [],
			sources: [],
			cautions: [],
			table: { columns: [], rows: [] },
			standing: null,
			charts: [],
			declined: change,
		};
	const charts = [
		chartOf('score', change.score, asked, rounds),
		chartOf('rank', change.rank, asked, rounds),
	] as const;
	return {
		title: title(titleOf(unit, change.rank, language)),
		units: words.change.units,
		provenances: [provenance],
		sources: sourceNotes([earlier.sourceId, later.sourceId], sourceIndexOf(panel), language),
		cautions: [
			...(choice.weights === 'official' && choice.left.length === 0 ? [] : [words.change.weights]),
			...(isRoundedOff(change.score) || isRoundedOff(change.rank) ? [words.change.rounded] : []),
		],
		period: periodSpan(earlier.period, later.period),
		table: tableOf(charts, later.sourceId, language),
		standing,
		charts: [...charts],
		declined: null,
	};
}
