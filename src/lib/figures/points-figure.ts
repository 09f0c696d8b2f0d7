import { group, max, min } from 'd3';
import type { Language } from '../domain/language';
import {
	blockScore,
	BLOCKS,
	totalScore,
	type BlockScore,
	type Counts,
	type Indicator,
	type PartScore,
	type Score,
} from '../domain/points-766';
import type { Edition, Provenance } from '../domain/provenance';
import { roundKind } from '../domain/round';
import type { QualityCount } from '../queries/quality-list/quality-list';
import {
	compareNames,
	formatNumber,
	formatPercent,
	formatPeriod,
	formatShort,
} from '../text/format';
import { serviceWords, type ServiceWords } from '../text/service-words';
import { wordsOf } from '../text/words';
import {
	distinctProvenances,
	missingCell,
	numberCell,
	sourceNotes,
	type Frame,
	type SourceIndex,
} from './frame';
import { weakestOf, type ServiceUnit } from './service-rows';

export type PointsPart = {
	code: string;
	/** Code and name: "2.1 Hồ sơ…". */
	label: string;
	/** "3.384/3.804", or that there are none. */
	countsText: string;
	/** Null where there is no ratio. */
	ratioText: string | null;
	ruleText: string;
	/** Null where the part cannot be scored. */
	points: number | null;
	/** Points of the maximum, or why there are none. */
	pointsText: string;
	/** What it takes to gain a point; null where nothing can be counted. */
	neededText: string | null;
	/** What must be known of the indicator to read it rightly; null for most. */
	remark: string | null;
};

export type PointsBlock = {
	code: string;
	name: string;
	max: number;
	/** Null where no part can be scored. */
	points: number | null;
	/** The most that the scored parts can give. */
	most: number;
	pointsText: string;
	/** Points of those that can be computed: "14,85/16"; null where none can. */
	ofText: string | null;
	sentence: string;
	parts: PointsPart[];
};

export type PointsRow = {
	code: string;
	name: string;
	slug: string;
	total: number | null;
	totalText: string;
	totalSentence: string;
	blocks: PointsBlock[];
	/** Null where nothing can be scored. */
	provenance: Provenance | null;
	isChosen: boolean;
};

export type PointsFigure = Frame & {
	/** In order of name: not a ranking. */
	rows: PointsRow[];
	blocks: { code: string; name: string; maxText: string }[];
	notes: string[];
	emptyText: string;
};

/** The rounds that counts are given for, in order of time. */
export const roundsOfQuality = (rows: readonly QualityCount[]): string[] =>
	[...new Set(rows.map(({ period }) => period))].sort();

/** The round to begin with: the last full year, else the last of all; empty where there is none. */
export const startRound = (rounds: readonly string[]): string =>
	rounds.findLast((period) => roundKind(period) === 'year') ?? rounds.at(-1) ?? '';

type Writer = {
	words: ServiceWords['score'];
	indicators: ServiceWords['indicators'];
	language: Language;
};

function ruleText({ max: most, target }: Indicator, { words, language }: Writer): string {
	const points = formatShort(most, language);
	if (target === null) return words.unclear;
	return target === 100
		? words.linear(points)
		: words.target(points, formatPercent(target / 100, language));
}

function pointsText({ indicator, counts, result }: PartScore, { words, language }: Writer): string {
	if (result.points !== null) {
		const text = words.ofBlock(
			formatNumber(result.points, language, 2),
			formatShort(indicator.max, language),
		);
		return result.from === 'no-cases' ? words.noCases(text) : text;
	}
	if (result.why === 'rule') return counts === null ? words.missing : words.pending;
	return {
		'counts-missing': words.missing,
		'no-cases': words.noCasesUnknown,
		'counts-wrong': words.wrongCounts,
	}[result.why];
}

function neededText({ indicator, result, needed }: PartScore, { words, language }: Writer) {
	if (result.points === indicator.max && result.from === 'ratio') return words.full;
	if (!needed) return null;
	const more = formatNumber(needed.more, language);
	const noun = words.nouns[indicator.noun];
	return needed.gains === 'point' ? words.needed(more, noun) : words.neededToFull(more, noun);
}

/** An indicator's name behind its code; `4.copy` is a code of ours alone. */
const labelOf = (code: string, names: ServiceWords['indicators']) =>
	[/^\d\.\w{1,2}$/.test(code) ? code : '', names[code] ?? ''].join(' ').trim();

function writePart(part: PartScore, writer: Writer): PointsPart {
	const { indicator, counts, result } = part;
	const { words, indicators, language } = writer;
	return {
		code: indicator.code,
		label: labelOf(indicator.code, indicators),
		countsText: counts
			? `${formatNumber(counts.numerator, language)}/${formatNumber(counts.denominator, language)}`
			: words.missing,
		ratioText:
			counts && counts.denominator > 0
				? formatPercent(counts.numerator / counts.denominator, language, 2)
				: null,
		ruleText: ruleText(indicator, writer),
		points: result.points,
		pointsText: pointsText(part, writer),
		neededText: neededText(part, writer),
		remark: words.remarks[indicator.code] ?? null,
	};
}

function writeBlock(score: BlockScore, blockName: string, writer: Writer): PointsBlock {
	const { words, language } = writer;
	const { code, max: most, points } = score;
	const text = points === null ? null : formatNumber(points, language, 2);
	const counted = formatShort(score.most, language);
	return {
		code,
		name: blockName,
		max: most,
		points,
		most: score.most,
		pointsText: text ?? words.pending,
		ofText: text === null ? null : words.ofBlock(text, counted),
		sentence:
			text === null ? words.blockPending(blockName) : words.blockSentence(blockName, text, counted),
		parts: score.parts.map((part) => writePart(part, writer)),
	};
}

/** What a title says of the totals: from the least to the most, where all are of the same points. */
function titleOf(totals: readonly Score[], period: string, { words, language }: Writer): string {
	const known = totals.flatMap(({ points, most }) => (points === null ? [] : [{ points, most }]));
	const [least, greatest] = [min(known, (d) => d.points), max(known, (d) => d.points)];
	const isOneScale = new Set(known.map(({ most }) => most)).size === 1;
	const [first] = known;
	if (!first || !isOneScale || least === undefined || greatest === undefined)
		return words.titlePlain(period);
	return words.title(
		period,
		formatNumber(least, language, 1),
		formatNumber(greatest, language, 1),
		formatShort(first.most, language),
	);
}

/** Points of each district in one round, estimated block by block by the 766 formula. */
export function makePointsFigure({
	rows,
	period,
	units,
	chosen,
	edition,
	language,
	sources,
}: {
	rows: readonly QualityCount[];
	period: string;
	units: readonly ServiceUnit[];
	/** Codes of the districts to bring out; none brings out all. */
	chosen: readonly string[];
	edition: Edition;
	language: Language;
	sources: SourceIndex;
}): PointsFigure {
	const all = serviceWords(language);
	const writer: Writer = { words: all.score, indicators: all.indicators, language };
	const { words } = writer;
	const byUnit = group(
		rows.filter((row) => row.period === period),
		({ unit_code }) => unit_code,
	);
	const scored = units.flatMap((unit) => {
		const own = byUnit.get(unit.code);
		if (!own) return [];
		const counts = new Map<string, Counts>(own.map((row) => [row.indicator, row]));
		const blocks = BLOCKS.map(({ code }) => blockScore(code, counts));
		return [
			{
				unit,
				blocks,
				total: totalScore(blocks),
				provenance: weakestOf(own),
				sourceIds: own.map(({ source_id }) => source_id),
			},
		];
	});
	scored.sort((a, b) => compareNames(a.unit.name, b.unit.name));
	const made = scored.map(({ unit, blocks, total, provenance }): PointsRow => {
		const totalText =
			total.points === null ? words.pending : formatNumber(total.points, language, 2);
		return {
			...unit,
			total: total.points,
			totalText,
			totalSentence:
				total.points === null
					? words.pending
					: words.total(totalText, formatShort(total.most, language)),
			blocks: blocks.map((block) =>
				writeBlock(block, all.blocks[block.code] ?? block.code, writer),
			),
			provenance: total.points === null ? null : provenance,
			isChosen: chosen.length === 0 || chosen.includes(unit.code),
		};
	});
	const missing = missingCell(language, edition);
	const provenances = distinctProvenances(made.map(({ provenance }) => provenance));
	return {
		title:
			made.length === 0
				? words.empty
				: all.sample(
						titleOf(
							scored.map(({ total }) => total),
							formatPeriod(period, language),
							writer,
						),
						provenances.includes('sample'),
					),
		units: words.units,
		provenances,
		sources: sourceNotes(
			scored.flatMap(({ sourceIds }) => sourceIds),
			sources,
			language,
		),
		cautions: [],
		period,
		table: {
			columns: [
				{ label: wordsOf(language).unit, isNumber: false },
				{ label: words.totalColumn, isNumber: true },
				...BLOCKS.map(({ code }) => ({ label: all.blocks[code] ?? code, isNumber: true })),
			],
			rows: made.map(({ name, slug, totalText, total, blocks, provenance }, i) => {
				const sourceId = scored[i]?.sourceIds[0] ?? null;
				const cell = (text: string | null, points: number | null) =>
					text === null || points === null
						? { ...missing, text: words.pending }
						: numberCell(text, points, 2, { provenance, sourceId });
				return {
					header: name,
					slug,
					cells: [
						cell(totalText, total),
						...blocks.map(({ ofText, points }) => cell(ofText, points)),
					],
				};
			}),
		},
		rows: made,
		blocks: BLOCKS.map(({ code, max: most }) => ({
			code,
			name: all.blocks[code] ?? code,
			maxText: formatShort(most, language),
		})),
		notes: words.notes,
		emptyText: edition === 'published' ? all.missingPublished : all.missing,
	};
}
