import { group } from 'd3';
import type { View } from '../domain/address';
import {
	offeredOnline,
	SHARE_RULES,
	shareIn,
	sharePeriods,
	type ShareCode,
} from '../domain/adoption';
import { monthNumber } from '../domain/month';
import { onTimeOf } from '../domain/on-time';
import { weakestProvenance, type Provenance } from '../domain/provenance';
import type { CompareMeasure, CompareValue } from '../figures/compare-measures';
import { countsByUnit, receivedThrough, type DossierCounts } from '../figures/dossier-counts';
import { sourceOf } from '../figures/service-rows';
import { dossierMonths, type DossierMonth } from '../queries/dossier-months/dossier-months';
import { fieldList } from '../queries/field-list/field-list';
import { flowSources } from '../queries/flow-sources/flow-sources';
import { procedureList, type ProcedureCount } from '../queries/procedure-list/procedure-list';
import { processingTimes } from '../queries/processing-times/processing-times';
import { serviceQuarters } from '../queries/service-quarters/service-quarters';
import { compareWords } from '../text/compare-words';
import { serviceWords } from '../text/service-words';
import type { MeasuredValues } from './compare-scores.server';
import { answer, site } from './site.server';

/** The years of the district level; the last has half a year. */
const YEARS = { first: 2018, last: 2025, half: 2025 };

const counted = (
	value: number | null,
	trials: number | null,
	provenance: Provenance | null,
	sourceId: string | null,
): CompareValue => ({
	value,
	trials,
	decimals: null,
	rank: null,
	rankOf: null,
	rangeLow: null,
	rangeHigh: null,
	provenance,
	sourceId,
	rankProvenance: null,
	rankSourceId: null,
});

type Written = Pick<CompareMeasure, 'code' | 'section' | 'name' | 'unit' | 'kind' | 'better'>;

/** Puts a measure and its values together: its periods are those in which some unit has a value. */
function measured(
	measure: Written,
	values: MeasuredValues['values'],
	periods: readonly string[],
): MeasuredValues[] {
	const known = values.filter(({ value }) => value.value !== null);
	const used = periods.filter((code) => known.some(({ period }) => period === code));
	return used.length === 0 ? [] : [{ measure: { ...measure, periods: used }, values: known }];
}

/** The rows of units that tell of every month of a span: others would pass for less than there was. */
function wholeRows(rows: readonly DossierMonth[], first: number, last: number): DossierMonth[] {
	const within = rows.filter((row) => row.first_month >= first && row.last_month <= last);
	return [...group(within, ({ unit_code }) => unit_code).values()]
		.filter((own) => {
			const months = new Set(
				own.flatMap((row) =>
					Array.from(
						{ length: row.last_month - row.first_month + 1 },
						(_, i) => row.first_month + i,
					),
				),
			);
			return months.size === last - first + 1;
		})
		.flat();
}

type DossierCode = keyof ReturnType<typeof compareWords>['dossierMeasures'];

/** What of the counts a measure of dossiers is: so many, or so many of so many. */
const DOSSIER_MEASURES: Readonly<
	Record<
		DossierCode,
		Pick<CompareMeasure, 'kind' | 'better'> & {
			of: (counts: DossierCounts) => { successes: number; trials: number | null } | null;
		}
	>
> = {
	'ho-so': {
		kind: 'count',
		better: null,
		of: (counts) => {
			const received = receivedThrough(counts, []);
			return received === null ? null : { successes: received, trials: null };
		},
	},
	'dung-han': { kind: 'rate', better: 'high', of: (counts) => onTimeOf(counts, 'resolved') },
	'dung-han-766': { kind: 'rate', better: 'high', of: (counts) => onTimeOf(counts, '766') },
	'dang-giai-quyet': {
		kind: 'count',
		better: null,
		of: ({ openInTime, openLate }) =>
			openInTime === null || openLate === null
				? null
				: { successes: openInTime + openLate, trials: null },
	},
	'qua-han': {
		kind: 'rate',
		better: 'low',
		of: ({ openInTime, openLate }) =>
			openInTime === null || openLate === null || openInTime + openLate === 0
				? null
				: { successes: openLate, trials: openInTime + openLate },
	},
};

const spans = Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, i) => {
	const year = YEARS.first + i;
	const isHalf = year === YEARS.half;
	return {
		code: isHalf ? `${year}-H1` : `${year}`,
		first: monthNumber(year, 1),
		last: monthNumber(year, isHalf ? 6 : 12),
	};
});

/** Dossiers received, in time, open and overdue, by year. */
export async function dossierMeasures({ language, edition }: View): Promise<MeasuredValues[]> {
	const words = compareWords(language);
	const { sources } = await site();
	const rows = await answer(dossierMonths, { edition, fields: '', levels: '' });
	const sourceIds = await flowSourceIds(edition);
	const counts = spans.flatMap(({ code, first, last }) =>
		[...countsByUnit(wholeRows(rows, first, last), first, last)].map(([unit, own]) => ({
			period: code,
			unit,
			own,
		})),
	);
	return (Object.keys(DOSSIER_MEASURES) as DossierCode[]).flatMap((code) => {
		const { of, kind, better } = DOSSIER_MEASURES[code];
		return measured(
			{ code, section: words.sections.dossiers, kind, better, ...words.dossierMeasures[code] },
			counts.map(({ period, unit, own }) => {
				const found = of(own);
				return {
					period,
					unit,
					value: counted(
						found?.successes ?? null,
						found?.trials ?? null,
						own.provenance,
						sourceOf(own.provenance, sourceIds, sources),
					),
				};
			}),
			spans.map((span) => span.code),
		);
	});
}

const flowSourceIds = async (edition: View['edition']) =>
	(await answer(flowSources, { edition }))
		.filter(({ is_flow }) => is_flow)
		.map(({ source_id }) => source_id);

/** Days within which half of the dossiers of a field were done, by year. */
export async function waitingMeasures({ language, edition }: View): Promise<MeasuredValues[]> {
	const words = compareWords(language);
	const fields = await answer(fieldList, {});
	const times = await answer(processingTimes, {
		edition,
		first_year: YEARS.first,
		last_year: YEARS.last,
	});
	const codeOf = (year: number) => (year === YEARS.half ? `${year}-H1` : `${year}`);
	return fields.flatMap((field) =>
		measured(
			{
				code: `cho.${field.code}`,
				section: words.sections.waiting,
				name: words.waiting(language === 'vi' ? field.name_vi : field.name_en),
				unit: words.days,
				kind: 'days',
				better: 'low',
			},
			times
				.filter(({ field_code }) => field_code === field.code)
				.map((row) => ({
					period: codeOf(row.year),
					unit: row.unit_code,
					value: counted(row.median_days, null, row.provenance, row.source_id),
				})),
			spans.map(({ code }) => code),
		),
	);
}

const SHARES = ['A', 'B', 'C', 'payment', 'digitised', 'e-result'] as const satisfies ShareCode[];

/** Shares of dossiers online, by year; half-years where the levels changed in between. */
export async function serviceMeasures(view: View): Promise<MeasuredValues[]> {
	const { language, edition } = view;
	const words = compareWords(language);
	const { measureBases } = serviceWords(language);
	const { sources } = await site();
	const sourceIds = await flowSourceIds(edition);
	const quarters = await answer(serviceQuarters, { edition });
	const shares = SHARES.flatMap((code) => {
		const rule = SHARE_RULES[code];
		const periods = sharePeriods(quarters, rule);
		const values = [...group(quarters, ({ unit_code }) => unit_code)].flatMap(([unit, rows]) =>
			periods.flatMap((period) => {
				const share = shareIn(rows, rule, period);
				if (!share) return [];
				const within = rows.filter((row) =>
					period.quarters.some(({ year, quarter }) => year === row.year && quarter === row.quarter),
				);
				const provenance = weakestProvenance(within.map((row) => row.provenance));
				const sourceId = sourceOf(provenance, sourceIds, sources);
				return [
					{
						period: period.code,
						unit,
						value: counted(share.numerator, share.denominator, provenance, sourceId),
					},
				];
			}),
		);
		return measured(
			{
				code: `dich-vu.${code}`,
				section: words.sections.services,
				name: words.shareNames[code],
				unit: `% (${measureBases[code]})`,
				kind: 'rate',
				better: 'high',
			},
			values,
			periods.map((period) => period.code),
		);
	});
	return [...shares, ...(await procedureMeasures(view))];
}

/** The sum of counts; null where one is missing. */
const sumOf = (counts: readonly (number | null)[]): number | null =>
	counts.reduce<number | null>(
		(sum, count) => (sum === null || count === null ? null : sum + count),
		0,
	);

/** Procedures offered online and used, of a district's desks together, on the days they were counted. */
async function procedureMeasures({ language, edition }: View): Promise<MeasuredValues[]> {
	const words = compareWords(language);
	const dated = (await answer(procedureList, { edition })).flatMap((desk) =>
		desk.as_of === null ? [] : [{ ...desk, as_of: desk.as_of }],
	);
	const days = [...new Set(dated.map(({ as_of }) => as_of))].sort();
	const shared = { section: words.sections.services, kind: 'share', better: 'high' } as const;
	const valuesOf = (
		top: (desk: ProcedureCount) => number | null,
		bottom: (desk: ProcedureCount) => number | null,
	) =>
		[...group(dated, ({ unit_code, as_of }) => `${unit_code}/${as_of}`).values()].flatMap(
			(desks) => {
				const [first] = desks;
				const [value, trials] = [sumOf(desks.map(top)), sumOf(desks.map(bottom))];
				if (!first || value === null || trials === null || trials === 0) return [];
				const provenance = weakestProvenance(desks.map((desk) => desk.provenance));
				const told = desks.find((desk) => desk.provenance === provenance) ?? first;
				return [
					{
						period: first.as_of,
						unit: first.unit_code,
						value: counted(value, trials, provenance, told.source_id),
					},
				];
			},
		);
	return [
		...measured(
			{ ...shared, code: 'dich-vu.cung-cap', ...words.offered },
			valuesOf(offeredOnline, (desk) => desk.procedures),
			days,
		),
		...measured(
			{ ...shared, code: 'dich-vu.co-dung', ...words.used },
			valuesOf((desk) => desk.used_online, offeredOnline),
			days,
		),
	];
}
