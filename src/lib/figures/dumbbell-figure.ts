import { max, range, rollup } from 'd3';
import {
	dayPeriods,
	defaultSpan,
	quarterNumber,
	shareIn,
	SHARE_RULES,
	sharePeriods,
	sumRegime,
	usedShare,
	type AdoptionShare,
	type SharePeriod,
	type Span,
} from '../domain/adoption';
import type { Language } from '../domain/language';
import type { Edition, Provenance } from '../domain/provenance';
import {
	comparedShare,
	type OpenVariant,
	type ServiceChoice,
	type ServiceRange,
} from '../domain/service-address';
import type { ProcedureCount } from '../queries/procedure-list/procedure-list';
import type { ServiceQuarter } from '../queries/service-quarters/service-quarters';
import { compareNames, formatDay, formatNumber, formatPercent, formatPeriod } from '../text/format';
import { serviceWords } from '../text/service-words';
import { wordsOf } from '../text/words';
import {
	distinctProvenances,
	missingCell,
	numberCell,
	percentCell,
	periodSpan,
	sourceNotes,
	type Frame,
	type SourceIndex,
	type TableCell,
} from './frame';
import { PROVINCE, sourceOf, sourcesOf, weakestOf, type ServiceUnit } from './service-rows';

/** The share that dumbbells stand for. */
export type ComparedShare = ReturnType<typeof comparedShare>;

export type DumbbellEnd = {
	/** Place on the scale, 0 to 1. */
	x: number;
	share: number;
	text: string;
	numerator: number;
	denominator: number;
};

export type DumbbellRow = {
	code: string;
	name: string;
	slug: string | null;
	/** Null is missing. */
	first: DumbbellEnd | null;
	last: DumbbellEnd | null;
	/** In percentage points with its sign; null where an end is missing. */
	changeText: string | null;
	/** Null where both ends are missing. */
	provenance: Provenance | null;
	isChosen: boolean;
	sentence: string;
};

export type DumbbellFigure = Frame & {
	/** The province first, then by the later share, those without one at the end. */
	rows: DumbbellRow[];
	ticks: { x: number; text: string }[];
	firstName: string;
	lastName: string;
	emptyText: string;
};

type Rows = { quarters: readonly ServiceQuarter[]; procedures: readonly ProcedureCount[] };

/** The days of which districts tell how many procedures were used. */
const daysOf = (procedures: readonly ProcedureCount[], units: readonly ServiceUnit[]) =>
	procedures.flatMap(({ unit_code, as_of, used_online }) =>
		as_of !== null && used_online !== null && units.some(({ code }) => code === unit_code)
			? [as_of]
			: [],
	);

/** The periods that each share can be told of. */
export function periodsByShare(
	{ quarters, procedures }: Rows,
	units: readonly ServiceUnit[],
): ServiceRange['periods'] {
	const own = quarters.filter(({ unit_code }) => units.some(({ code }) => code === unit_code));
	const of = (code: OpenVariant | 'payment' | 'digitised' | 'e-result') =>
		sharePeriods(own, SHARE_RULES[code]);
	return {
		A: of('A'),
		B: of('B'),
		C: of('C'),
		payment: of('payment'),
		digitised: of('digitised'),
		'e-result': of('e-result'),
		procedures: dayPeriods(daysOf(procedures, units)),
	};
}

/** A period for readers: 2024, "6 tháng đầu năm 2025", "ngày 31/12/2024". */
export function periodName({ kind, code }: SharePeriod, language: Language): string {
	return kind === 'day'
		? serviceWords(language).day(formatDay(code, language))
		: formatPeriod(code, language);
}

type UnitShare = {
	share: AdoptionShare | null;
	provenance: Provenance | null;
	/** Null where several sources could be it. */
	sourceId: string | null;
};

/** The share of every unit that has rows in a period: one that is dissolved by then is not missing. */
function sharesIn(
	period: SharePeriod,
	code: ComparedShare,
	{ quarters, procedures }: Rows,
	units: readonly ServiceUnit[],
	sourceFor: (provenance: Provenance | null) => string | null,
): Map<string, UnitShare> {
	const isListed = ({ unit_code }: { unit_code: string }) =>
		units.some((unit) => unit.code === unit_code);
	const byUnit = <Row extends { unit_code: string; provenance: Provenance }>(
		rows: readonly Row[],
		make: (own: readonly Row[], provenance: Provenance | null) => Omit<UnitShare, 'provenance'>,
	) =>
		rollup(
			rows.filter(isListed),
			(own) => {
				const provenance = weakestOf(own);
				return { ...make(own, provenance), provenance };
			},
			({ unit_code }) => unit_code,
		);
	if (code === 'procedures')
		return byUnit(
			procedures.filter(({ as_of }) => as_of === period.code),
			(desks) => ({
				share: usedShare(desks, period),
				sourceId: onlyOf(desks.map((desk) => desk.source_id)),
			}),
		);
	const within = new Set(period.quarters.map(quarterNumber));
	return byUnit(
		quarters.filter((row) => within.has(quarterNumber(row))),
		(own, provenance) => ({
			share: shareIn(own, SHARE_RULES[code], period),
			sourceId: sourceFor(provenance),
		}),
	);
}

/** The one value that all have; null where they differ. */
const onlyOf = <T>(values: readonly (T | null)[]): T | null =>
	new Set(values).size === 1 ? (values[0] ?? null) : null;

/** The province as the ratio of its districts' sums; null where one of them is missing. */
function provinceOf(shares: ReadonlyMap<string, UnitShare>): UnitShare {
	const own = [...shares.values()];
	return {
		share: sumRegime(own.map(({ share }) => share)),
		provenance: weakestOf(own),
		sourceId: onlyOf(own.map(({ sourceId }) => sourceId)),
	};
}

/**
 * A share of each district in a first and a last period that may be compared.
 * @param choice its span, or the share's own where it has none
 * @param chosen codes of the districts to bring out; none brings out all
 */
export function makeDumbbellFigure({
	rows,
	choice,
	units,
	chosen,
	edition,
	language,
	sources,
	sourceIds,
}: {
	rows: Rows;
	choice: Pick<ServiceChoice, 'measure' | 'variant' | 'span'>;
	units: readonly ServiceUnit[];
	chosen: readonly string[];
	edition: Edition;
	language: Language;
	sources: SourceIndex;
	/** Of the quarters. */
	sourceIds: readonly string[];
}): DumbbellFigure {
	const words = serviceWords(language);
	const code = comparedShare(choice);
	const periods = periodsByShare(rows, units)[code];
	const span: Span | null = choice.span ?? defaultSpan(periods);
	const ends = [span?.first, span?.last].map((end) =>
		periods.find((period) => period.code === end),
	);
	const sides = ends.map((period) => {
		if (!period) return new Map<string, UnitShare>();
		const shares = sharesIn(period, code, rows, units, (provenance) =>
			sourceOf(provenance, sourceIds, sources),
		);
		return shares.set(PROVINCE, provinceOf(shares));
	});
	const [firstName = '', lastName = ''] = ends.map((period) =>
		period ? periodName(period, language) : '',
	);
	const isEmpty = !span;
	const most = max(sides, (side) => max(side.values(), ({ share }) => share?.share ?? 0)) ?? 0;
	const top = Math.min(Math.max(Math.ceil(most * 10) / 10, 0.2), 1);
	const percent = (share: number) => formatPercent(share, language, 1);
	const endOf = (found: UnitShare | undefined): DumbbellEnd | null =>
		found?.share
			? {
					x: found.share.share / top,
					share: found.share.share,
					text: percent(found.share.share),
					numerator: found.share.numerator,
					denominator: found.share.denominator,
				}
			: null;
	const missing = missingCell(language, edition);
	const cellOf = (found: UnitShare | undefined): TableCell =>
		found?.share
			? percentCell(
					words.dumbbell.value(
						percent(found.share.share),
						formatNumber(found.share.numerator, language),
						formatNumber(found.share.denominator, language),
					),
					found.share.share,
					1,
					found,
				)
			: missing;
	const listed = [{ code: PROVINCE, name: words.province, slug: null }, ...units];
	const made = (isEmpty ? [] : listed).map((unit): DumbbellRow & { cells: TableCell[] } => {
		const found = sides.map((side) => side.get(unit.code));
		const [first = null, last = null] = found.map(endOf);
		const provenance = distinctProvenances(
			found.map((end) => (end?.share ? end.provenance : null)),
		).at(-1);
		const change = first && last ? (last.share - first.share) * 100 : null;
		const changeText =
			change === null
				? null
				: `${change > 0 ? '+' : ''}${formatNumber(change, language, 1).replace('-', '−')}`;
		const said = [first, last].map((end) => end?.text ?? missing.text);
		const note = provenance === 'sample' ? `; ${words.isSample}` : '';
		return {
			...unit,
			first,
			last,
			changeText,
			provenance: provenance ?? null,
			isChosen: chosen.length === 0 || unit.code === PROVINCE || chosen.includes(unit.code),
			sentence:
				`${unit.name}: ${firstName} ${said[0]}, ${lastName} ${said[1]}` +
				`${changeText === null ? '' : ` (${words.points(changeText)})`}${note}`,
			cells: [
				...found.map(cellOf),
				changeText === null || change === null
					? missing
					: numberCell(changeText, change, 1, {
							provenance: provenance ?? null,
							sourceId: found[1]?.sourceId ?? null,
						}),
			],
		};
	});
	const place = ({ code: own, last }: DumbbellRow) => (own === PROVINCE ? 2 : (last?.share ?? -1));
	made.sort((a, b) => place(b) - place(a) || compareNames(a.name, b.name));

	const subject = made.find(
		({ code: own }) => own === (chosen.length === 1 ? chosen[0] : PROVINCE),
	);
	const provenances = distinctProvenances(made.map(({ provenance }) => provenance));
	const title =
		subject?.first && subject.last
			? words.dumbbell.title(
					words.measures[choice.measure],
					subject.code === PROVINCE ? words.provinceWithin : subject.name,
					{ share: subject.first.text, period: firstName },
					{ share: subject.last.text, period: lastName },
					choice.measure === 'online' ? words.variants[choice.variant].short : null,
				)
			: isEmpty
				? words.dumbbell.empty
				: words.dumbbell.titlePlain(words.measures[choice.measure], firstName, lastName);
	return {
		title: isEmpty ? title : words.sample(title, provenances.includes('sample')),
		units: words.dumbbell.units(words.measureBases[code]),
		provenances,
		sources:
			code === 'procedures'
				? sourceNotes(
						made.flatMap(({ cells }) => cells.map(({ sourceId }) => sourceId)),
						sources,
						language,
					)
				: sourcesOf(provenances, sourceIds, sources, language),
		cautions: [],
		...(span ? { period: periodSpan(span.first, span.last) } : {}),
		table: {
			columns: [
				{ label: wordsOf(language).unit, isNumber: false },
				...(isEmpty ? [] : [firstName, lastName]).map((label) => ({ label, isNumber: true })),
				{ label: words.dumbbell.change, isNumber: true },
			],
			rows: made.map(({ name, slug, cells }) => ({ header: name, slug, cells })),
		},
		rows: made.map(({ cells: _, ...row }) => row),
		ticks: range(0, top + 0.01, top > 0.5 ? 0.2 : 0.1).map((share) => ({
			x: share / top,
			text: formatPercent(share, language),
		})),
		firstName,
		lastName,
		emptyText: edition === 'published' ? words.missingPublished : words.missing,
	};
}
