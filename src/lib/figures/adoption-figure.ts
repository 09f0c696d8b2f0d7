import { ascending, group, max, range } from 'd3';
import {
	adoptionShare,
	BREAK,
	quarterNumber,
	quarterText,
	SHARE_RULES,
	sumRegime,
	type AdoptionShare,
	type Quarter,
} from '../domain/adoption';
import type { Language } from '../domain/language';
import type { Edition, Provenance } from '../domain/provenance';
import type { OpenVariant } from '../domain/service-address';
import type { ServiceQuarter } from '../queries/service-quarters/service-quarters';
import { compareNames, formatNumber, formatPercent, formatPeriod } from '../text/format';
import { serviceWords, type ServiceWords } from '../text/service-words';
import {
	distinctProvenances,
	missingCell,
	percentCell,
	periodSpan,
	type Frame,
	type SourceIndex,
} from './frame';
import { PROVINCE, sourceOf, sourcesOf, weakestOf, type ServiceUnit } from './service-rows';

export type AdoptionMark = {
	/** "2024-Q3". */
	quarter: string;
	/** "Quý III/2024". */
	periodText: string;
	/** Places on the axes, 0 to 1; y runs down. */
	x: number;
	y: number;
	share: number;
	numerator: number;
	denominator: number;
	text: string;
};

export type AdoptionLine = {
	code: string;
	name: string;
	slug: string | null;
	/** Quarters that follow each other on one side of the break; no line joins two runs. */
	runs: AdoptionMark[][];
	last: AdoptionMark;
	provenance: Provenance;
	isChosen: boolean;
	/** Said beside the name of a line that ends before the others; null for one that does not. */
	endText: string | null;
	sentence: string;
};

export type AdoptionFigure = Frame & {
	lines: AdoptionLine[];
	years: { x: number; text: string }[];
	ticks: { y: number; text: string }[];
	/** The rule of 2022; null where there is nothing to draw. `before` is null where the variant begins there. */
	gap: { x: number; before: string | null; after: string; reason: string } | null;
	/** Said in place of an empty plot. */
	emptyText: string;
};

/** Quarters' widths left empty at the break. */
const GAP = 1;

type Asked = {
	rows: readonly ServiceQuarter[];
	variant: OpenVariant;
	units: readonly ServiceUnit[];
	/** Codes of the districts to bring out; none brings out the province. */
	chosen: readonly string[];
	edition: Edition;
	language: Language;
	sources: SourceIndex;
	sourceIds: readonly string[];
};

type Series = {
	code: string;
	name: string;
	slug: string | null;
	provenance: Provenance;
	shares: Map<number, AdoptionShare | null>;
};

/** The shares of each district, and of the province as the ratio of their sums. */
function seriesOf({ rows, variant, units, language }: Asked): Series[] {
	const rule = SHARE_RULES[variant];
	const sharesOf = (list: readonly ServiceQuarter[]) =>
		new Map(list.map((row) => [quarterNumber(row), adoptionShare(row, rule)]));
	const byUnit = group(rows, ({ unit_code }) => unit_code);
	const districts = units.flatMap(({ code, name, slug }): Series[] => {
		const own = byUnit.get(code);
		const provenance = own && weakestOf(own);
		return provenance ? [{ code, name, slug, provenance, shares: sharesOf(own) }] : [];
	});
	const within = rows.filter(({ unit_code }) => units.some(({ code }) => code === unit_code));
	const provenance = weakestOf(within);
	if (!provenance) return [];
	const province = new Map(
		[...group(within, quarterNumber)].map(([number, list]) => [
			number,
			sumRegime(list.map((row) => adoptionShare(row, rule))),
		]),
	);
	const name = serviceWords(language).province;
	return [{ code: PROVINCE, name, slug: null, provenance, shares: province }, ...districts];
}

const BREAK_NUMBER = quarterNumber(BREAK);
const quarterAt = (number: number): Quarter => ({
	year: Math.floor(number / 4),
	quarter: (number % 4) + 1,
});

/** Marks that follow each other without a quarter missing and on one side of the break. */
function runsOf(marks: readonly { number: number; regime: string; mark: AdoptionMark }[]) {
	const runs: AdoptionMark[][] = [];
	marks.forEach(({ number, regime, mark }, i) => {
		const before = marks[i - 1];
		const isJoined = before && before.number === number - 1 && before.regime === regime;
		if (isJoined) runs.at(-1)?.push(mark);
		else runs.push([mark]);
	});
	return runs;
}

function sentenceOf(
	name: string,
	runs: readonly AdoptionMark[][],
	provenance: Provenance,
	variant: string,
	language: Language,
): string {
	const words = serviceWords(language);
	const say = ({ periodText, text }: AdoptionMark) => words.adoption.ofQuarter(periodText, text);
	const told = runs.map((run) => {
		const [first, last] = [run[0], run.at(-1)];
		if (!first || !last) return '';
		return first === last ? say(first) : words.adoption.run(say(first), say(last));
	});
	const note = provenance === 'sample' ? `; ${words.isSample}` : '';
	return `${name}, ${variant}. ${told.join('; ')}${note}`;
}

function titleOf(
	lines: readonly AdoptionLine[],
	variant: OpenVariant,
	words: ServiceWords,
	language: Language,
) {
	const own = lines.filter(({ isChosen }) => isChosen);
	const [first] = own;
	if (!first) return words.adoption.empty;
	const isSample = own.some(({ provenance }) => provenance === 'sample');
	const { short } = words.variants[variant];
	const latest = max(own, ({ last }) => last.quarter) ?? first.last.quarter;
	const quarter = formatPeriod(latest, language);
	const say = variant === 'C' ? words.adoption.titleC : words.adoption.title;
	const text =
		own.length === 1
			? say(
					first.code === PROVINCE ? words.provinceWithin : first.name,
					first.last.text,
					quarter,
					short,
				)
			: words.adoption.titleMany(own.length, quarter, short);
	return words.sample(text, isSample);
}

/**
 * Quarterly shares of dossiers filed online by one variant: a line a district and one for the
 * province, none across the break of 2022.
 */
export function makeAdoptionFigure(asked: Asked): AdoptionFigure {
	const { variant, chosen, edition, language, sources, sourceIds } = asked;
	const words = serviceWords(language);
	const rule = SHARE_RULES[variant];
	const series = seriesOf(asked);
	const numbers = series
		.flatMap(({ shares }) => [...shares].flatMap(([number, share]) => (share ? [number] : [])))
		.sort(ascending);
	const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
	const hasBefore = first < BREAK_NUMBER;
	const gap = hasBefore && last >= BREAK_NUMBER ? GAP : 0;
	const place = (number: number) => number - first + (number >= BREAK_NUMBER ? gap : 0);
	const width = place(last) || 1;
	const most = max(series, ({ shares }) => max(shares.values(), (s) => s?.share ?? 0)) ?? 0;
	const top = Math.min(Math.max(Math.ceil(most * 5) / 5, 0.2), 1);
	const percent = (share: number) => formatPercent(share, language, 1);
	const lastQuarter = quarterText(quarterAt(last));

	const isSubject = (code: string) =>
		chosen.length === 0 ? code === PROVINCE : chosen.includes(code);
	const lines = series.flatMap(({ code, name, slug, provenance, shares }): AdoptionLine[] => {
		const marks = range(first, last + 1).flatMap((number) => {
			const share = shares.get(number);
			if (!share) return [];
			const mark: AdoptionMark = {
				quarter: quarterText(quarterAt(number)),
				periodText: formatPeriod(quarterText(quarterAt(number)), language),
				x: place(number) / width,
				y: 1 - share.share / top,
				share: share.share,
				numerator: share.numerator,
				denominator: share.denominator,
				text: percent(share.share),
			};
			return [{ number, regime: share.regime, mark }];
		});
		const end = marks.at(-1)?.mark;
		if (!end) return [];
		const runs = runsOf(marks);
		return [
			{
				code,
				name,
				slug,
				runs,
				last: end,
				provenance,
				isChosen: isSubject(code),
				endText:
					end.quarter === lastQuarter
						? null
						: words.adoption.until(formatPeriod(end.quarter, language)),
				sentence: sentenceOf(name, runs, provenance, words.variants[variant].short, language),
			},
		];
	});
	lines.sort((a, b) => Number(a.isChosen) - Number(b.isChosen) || compareNames(a.name, b.name));
	const missing = missingCell(language, edition);
	const provenances = distinctProvenances(lines.map(({ provenance }) => provenance));
	return {
		title: titleOf(lines, variant, words, language),
		units: words.adoption.units(words.variants[variant].what),
		provenances,
		sources: sourcesOf(provenances, sourceIds, sources, language),
		cautions: [],
		...(lines.length > 0
			? { period: periodSpan(quarterText(quarterAt(first)), quarterText(quarterAt(last))) }
			: {}),
		table: {
			columns: [
				{ label: words.quarter, isNumber: false },
				...series.map(({ name }) => ({ label: name, isNumber: true })),
			],
			rows: (lines.length === 0 ? [] : range(first, last + 1)).map((number) => ({
				header: formatPeriod(quarterText(quarterAt(number)), language),
				slug: null,
				cells: series.map(({ shares, provenance }) => {
					const share = shares.get(number);
					if (!share) return missing;
					return percentCell(
						words.dumbbell.value(
							percent(share.share),
							formatNumber(share.numerator, language),
							formatNumber(share.denominator, language),
						),
						share.share,
						1,
						{ provenance, sourceId: sourceOf(provenance, sourceIds, sources) },
					);
				}),
			})),
		},
		lines,
		years: (lines.length === 0 ? [] : range(first, last + 1))
			.filter((number) => number % 4 === 0)
			.map((number) => ({ x: place(number) / width, text: `${quarterAt(number).year}` })),
		ticks: range(0, top + 0.01, top > 0.4 ? 0.2 : 0.1).map((share) => ({
			y: 1 - share / top,
			text: formatPercent(share, language),
		})),
		gap:
			lines.length === 0 || last < BREAK_NUMBER || !rule.followsLevels
				? null
				: {
						x: hasBefore ? (place(BREAK_NUMBER) - (GAP + 1) / 2) / width : 0,
						before: hasBefore ? words.adoption.before : null,
						after: hasBefore ? words.adoption.after : words.adoption.notBefore,
						reason: words.adoption.breakReason,
					},
		emptyText: edition === 'published' ? words.missingPublished : words.missing,
	};
}
