import {
	assessmentGaps,
	sortedByGap,
	type Assessment,
	type AssessmentGaps,
	type CriterionGap,
} from '../domain/self-assessment';
import { comparable } from '../domain/composite/rounding';
import type { Grid } from '../domain/composite/score-table';
import type { Language } from '../domain/language';
import { compareNames, formatList, formatNumber, formatShort } from '../text/format';
import { selfAssessmentWords } from '../text/self-assessment-words';
import { madeFrom, titleOf } from './choice-question';
import { distinctProvenances, missingCell, numberCell, sourceNotes, type Frame } from './frame';
import { linearAxis } from './linear-axis';
import { roundOf, sourceIndexOf, type PanelRound, type ScorePanel } from './score-panel';
import {
	biggestOf,
	criterionRow,
	gapShareText,
	signed,
	unitRow,
	type CriterionGapRow,
	type GapTelling,
	type UnitGapRow,
} from './self-assessment-rows';

export type SelfAssessmentFigure = Frame & {
	/** From the criterion on which units give themselves most beyond the appraisal. */
	rows: CriterionGapRow[];
	unitRows: UnitGapRow[];
	/** Where the two scores are equal, on the axis of criteria and on that of units. */
	zero: number;
	unitZero: number;
	ticks: { x: number; text: string }[];
	/** The widest gaps in words. */
	biggest: string[];
	/** What is not compared. */
	notes: string[];
	labels: { units: string; biggest: string; hint: string; axis: string };
};

/** The axes end within the plot, so that whole dots stand in it. */
const ENDS = [0.015, 0.985] as const;
/** More names than this are not told in a title. */
const NAMED = 2;

const tickText = (share: number, language: Language): string =>
	`${share > 0 ? '+' : ''}${formatShort(share * 100, language).replace('-', '−')}%`;

/** The criteria that units assess themselves on, units by name. */
function assessmentsOf(
	panel: ScorePanel,
	round: PanelRound,
	own: Grid,
	names: GapTelling,
): Assessment[] {
	const units = round.units
		.map((unit, row) => ({ unit, row }))
		.sort((a, b) => compareNames(names.unitName(a.unit), names.unitName(b.unit)));
	return units.flatMap(({ unit, row }) =>
		panel.criteria.flatMap(({ code, maxPoints, part }, c): Assessment[] =>
			part === 'assessed'
				? [
						{
							unit,
							criterion: code,
							maxPoints,
							selfAssessed: own[row]?.[c] ?? null,
							appraised: round.values[row]?.[c] ?? null,
						},
					]
				: [],
		),
	);
}

function findingOf(criteria: readonly CriterionGap[], { words, ...names }: GapTelling): string {
	const compared = criteria.filter(({ compared: n }) => n > 0);
	if (compared.length === 0) return words.none;
	const everywhere = compared.filter(({ isSelfHigherEverywhere }) => isSelfHigherEverywhere).length;
	const sum = (of: (row: CriterionGap) => number) =>
		compared.reduce((total, row) => total + of(row), 0);
	const what =
		everywhere === 0
			? words.noneHigher(
					sum(({ selfHigher }) => selfHigher),
					sum(({ compared: n }) => n),
				)
			: everywhere === compared.length
				? words.allHigher(everywhere)
				: words.someHigher(everywhere, compared.length);
	const sizeOf = ({ medianShare }: CriterionGap) => comparable(Math.abs(medianShare ?? 0)) ?? 0;
	const most = compared.reduce((greatest, row) => Math.max(greatest, sizeOf(row)), 0);
	const widest = compared.filter((row) => most > 0 && sizeOf(row) === most);
	const [first] = widest;
	if (!first || widest.length > NAMED) return what;
	const quoted = widest.map(({ criterion }) => `“${names.criterionName(criterion)}”`);
	return `${what}; ${words.widest(
		formatList(quoted, names.language),
		gapShareText(first.medianShare ?? 0, names.language),
	)}`;
}

function tableOf(
	{ pairs, units, criteria }: AssessmentGaps,
	panel: ScorePanel,
	round: PanelRound,
	{ words, language, ...names }: GapTelling,
) {
	const missing = missingCell(language, 'all');
	const cell = (text: string, gap: number) =>
		numberCell(text, gap, 2, { provenance: madeFrom(round), sourceId: round.sourceId });
	const points = (value: number) => formatNumber(value, language, 2);
	const byPair = new Map(pairs.map((pair) => [`${pair.unit} ${pair.criterion}`, pair]));
	return {
		columns: [
			{ label: words.columns.unit, isNumber: false },
			{ label: words.columns.sum, isNumber: true },
			...criteria.map(({ criterion }) => ({
				label: names.criterionName(criterion),
				isNumber: true,
			})),
		],
		rows: units.map(({ unit, gap }) => ({
			header: names.unitName(unit),
			slug: panel.units.find(({ code }) => code === unit)?.slug ?? null,
			cells: [
				gap === null ? missing : cell(signed(gap, language, 2), gap),
				...criteria.map(({ criterion }) => {
					const pair = byPair.get(`${unit} ${criterion}`);
					if (!pair || pair.gap === null) return missing;
					const { selfAssessed, appraised } = pair;
					return cell(
						words.cell(
							signed(pair.gap, language, 2),
							points(selfAssessed ?? 0),
							points(appraised ?? 0),
						),
						pair.gap,
					);
				}),
			],
		})),
	};
}

function notesOf(panel: ScorePanel, { pairs }: AssessmentGaps, { words, language }: GapTelling) {
	const surveys = panel.criteria.filter(({ part }) => part === 'survey');
	const lacking = pairs.filter(({ gap }) => gap === null).length;
	return [
		...(surveys.length === 0
			? []
			: [
					words.survey(
						formatList(
							surveys.map(({ name }) => `“${name}”`),
							language,
						),
					),
				]),
		...(lacking === 0 ? [] : [words.missing(lacking)]),
	];
}

/** An axis over all values and 0, and where 0 stands. */
function axisOf(values: readonly number[]) {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	return linearAxis(low, high === low ? low + 1 : high, ENDS);
}

/**
 * Self-assessed against appraised scores in one round: for each criterion the gap of every unit, the median
 * and how many gave themselves more; for each unit the sum; and the widest gaps in words.
 * @throws {Error} for a round that the panel does not have
 */
export function makeSelfAssessmentFigure({
	panel,
	period,
	own,
	language,
}: {
	panel: ScorePanel;
	period: string;
	/** The units' own assessments in the order of the round's units and the panel's criteria; null where none. */
	own: Grid;
	language: Language;
}): SelfAssessmentFigure {
	const words = selfAssessmentWords(language);
	const round = roundOf(panel, period);
	const made = madeFrom(round);
	const nameIn = (list: readonly { code: string; name: string }[]) => {
		const names = new Map(list.map(({ code, name }) => [code, name]));
		return (code: string) => names.get(code) ?? code;
	};
	const telling: GapTelling = {
		words,
		language,
		unitName: nameIn(panel.units),
		criterionName: nameIn(panel.criteria),
	};
	const gaps = assessmentGaps(assessmentsOf(panel, round, own, telling));
	const axis = axisOf(gaps.pairs.flatMap(({ gapShare }) => gapShare ?? []));
	const unitAxis = axisOf(gaps.units.flatMap(({ gap }) => gap ?? []));
	const pairsOf = (criterion: string) => gaps.pairs.filter((pair) => pair.criterion === criterion);
	const isKnown = gaps.pairs.some(({ gap }) => gap !== null);
	return {
		title: titleOf(findingOf(gaps.criteria, telling), round, language),
		units: words.units(round.units.length),
		provenances: distinctProvenances([isKnown ? made : null]),
		sources: isKnown ? sourceNotes([round.sourceId], sourceIndexOf(panel), language) : [],
		cautions: [],
		period: round.period,
		table: tableOf(gaps, panel, round, telling),
		rows: sortedByGap(gaps.criteria, ({ medianShare }) => medianShare, 'self-higher').map((row) =>
			criterionRow(row, pairsOf(row.criterion), axis.place, made, telling),
		),
		unitRows: sortedByGap(gaps.units, ({ gap }) => gap, 'self-higher').map((row) =>
			unitRow(row, unitAxis.place, made, telling),
		),
		zero: axis.place(0),
		unitZero: unitAxis.place(0),
		ticks: isKnown
			? axis.ticks(5).map((share) => ({ x: axis.place(share), text: tickText(share, language) }))
			: [],
		biggest: biggestOf(gaps.pairs, telling),
		notes: notesOf(panel, gaps, telling),
		labels: {
			units: words.unitsHeading,
			biggest: words.biggestHeading,
			hint: words.hint,
			axis: words.axis,
		},
	};
}
