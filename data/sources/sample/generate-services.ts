/**
 * What else is illustrative about dossiers and services, drawn from the illustrative flows so that
 * the tables agree: days of processing, procedures offered and used, counts behind the 766 points.
 */
import { group, randomLcg, randomNormal, range, rollup, sum } from 'd3';
import { apportion } from './apportion.ts';
import type { DeskLevel } from './flow-traits.ts';
import type { SampleFlow } from './generate-flows.ts';

const SEED = 766;

export type SampleDays = {
	unit_code: string;
	desk_level: DeskLevel;
	field_code: string;
	year: number;
	days: number;
	dossiers: number;
	in_time: number;
};

/** Days that a field's procedures may take, and how near to them desks usually come. */
const TERMS: Readonly<Record<string, { due: number; typical: number }>> = {
	'dat-dai': { due: 20, typical: 13 },
	'ho-tich': { due: 5, typical: 2 },
	'chung-thuc': { due: 2, typical: 0.4 },
	'kinh-doanh': { due: 3, typical: 1.8 },
	'xay-dung': { due: 20, typical: 12 },
	'giao-duc': { due: 15, typical: 8 },
	'bao-tro': { due: 15, typical: 9 },
	'nguoi-co-cong': { due: 15, typical: 9 },
	khac: { due: 10, typical: 5 },
};
const LATE_DAYS = 40;

const resolvedOf = (flow: SampleFlow) =>
	flow.resolved_early + flow.resolved_on_time + flow.resolved_late;
const receivedOf = (flow: SampleFlow) =>
	flow.received_online + flow.received_direct + flow.received_post;
const openOf = (flow: SampleFlow) => flow.open_in_time + flow.open_late;
const yearOf = (flow: SampleFlow) => Number(flow.month.slice(0, 4));

/** A histogram of days for every unit, desk, field and year; dossiers and those in time sum to the flows'. */
export function generateDays(flows: readonly SampleFlow[]): SampleDays[] {
	const random = randomLcg(SEED / 1009);
	const normal = randomNormal.source(random);
	const groups = group(flows, (flow) =>
		[flow.unit_code, flow.desk_level, flow.field_code, yearOf(flow)].join('/'),
	);
	return [...groups.values()].flatMap((list) => {
		const first = list[0];
		const terms = first && TERMS[first.field_code];
		if (!first || !terms) throw new Error(`no terms for the field "${first?.field_code}"`);
		const { due } = terms;
		const typical = Math.min(terms.typical * Math.exp(normal(0, 0.18)()), due);
		const late = sum(list, (flow) => flow.resolved_late);
		const inTime = sum(list, resolvedOf) - late;
		const bell = (days: number) =>
			Math.exp(-((Math.log((days + 0.5) / (typical + 0.5)) / 0.7) ** 2) / 2);
		const early = apportion(inTime, range(due + 1).map(bell));
		const after = apportion(
			late,
			range(LATE_DAYS).map((days) => 0.82 ** days),
		);
		const row = (days: number, dossiers: number, in_time: number): SampleDays => ({
			unit_code: first.unit_code,
			desk_level: first.desk_level,
			field_code: first.field_code,
			year: yearOf(first),
			days,
			dossiers,
			in_time,
		});
		return [
			...early.map((n, days) => row(days, n, n)),
			...after.map((n, i) => row(due + 1 + i, n, 0)),
		].filter(({ dossiers }) => dossiers > 0);
	});
}

export type SampleProcedures = {
	unit_code: string;
	desk_level: DeskLevel;
	as_of: string;
	procedures: number;
	level3: number | null;
	level4: number | null;
	partial: number | null;
	full: number | null;
	used_online: number;
	with_fee: number;
	fee_integrated: number;
	fee_paid_online: number;
};

export type ProcedureAnchors = {
	/** Procedures by desk level that one unit printed. */
	procedures: Record<DeskLevel, number>;
	/** Online services of all district desks together, and of one commune desk. */
	in2020: { level3: number; level4: number; communeLevel3: number };
	in2022: { level34: number };
};

const SNAPSHOTS = [
	'2020-12-31',
	'2022-05-31',
	'2022-12-31',
	'2023-12-31',
	'2024-12-31',
	'2025-06-30',
];
const LEVELS_END = '2022-06-30';

/** Procedures offered and used at six days; district totals of December 2020 and May 2022 hold. */
export function generateProcedures(
	units: readonly { code: string; last_month: string }[],
	anchors: ProcedureAnchors,
): SampleProcedures[] {
	const random = randomLcg(SEED / 1013);
	const normal = randomNormal.source(random);
	const taste = new Map(units.map(({ code }) => [code, Math.exp(normal(0, 0.12)())]));
	return SNAPSHOTS.flatMap((as_of, step) =>
		(['district', 'commune'] as const).flatMap((desk_level) => {
			const present = units.filter(({ last_month }) => as_of.slice(0, 7) <= last_month);
			const procedures = anchors.procedures[desk_level];
			const weights = present.map(({ code }) => taste.get(code) ?? 1);
			const caps = present.map(() => procedures);
			const hasLevels = as_of <= LEVELS_END;
			const isAnchored = desk_level === 'district' && hasLevels;
			const level3Share = anchors.in2020.level3 / (anchors.in2020.level3 + anchors.in2020.level4);
			const target = isAnchored
				? step === 0
					? anchors.in2020.level3 + anchors.in2020.level4
					: anchors.in2022.level34
				: Math.round(
						hasLevels
							? present.length * anchors.in2020.communeLevel3 * 1.1
							: present.length * procedures * (0.55 + 0.08 * (step - 2)),
					);
			const offered = apportion(target, weights, caps);
			const first =
				isAnchored && step === 0
					? anchors.in2020.level3
					: Math.round(target * (hasLevels ? level3Share : 0.5 - 0.06 * step));
			const parts = apportion(first, offered, offered);
			return present.map(({ code }, i) => {
				const all = offered[i] ?? 0;
				const lower = parts[i] ?? 0;
				const used = Math.min(
					Math.round(all * (0.2 + 0.07 * step) * Math.exp(normal(0, 0.2)())),
					all,
				);
				const withFee = Math.round(procedures * 0.42);
				const integrated = Math.min(
					Math.round(withFee * (0.1 + 0.14 * step) * Math.exp(normal(0, 0.15)())),
					withFee,
				);
				const paid = Math.min(
					Math.round(integrated * (0.25 + 0.09 * step) * Math.exp(normal(0, 0.2)())),
					integrated,
				);
				return {
					unit_code: code,
					desk_level,
					as_of,
					procedures,
					level3: hasLevels ? lower : null,
					level4: hasLevels ? all - lower : null,
					partial: hasLevels ? null : lower,
					full: hasLevels ? null : all - lower,
					used_online: used,
					with_fee: withFee,
					fee_integrated: integrated,
					fee_paid_online: paid,
				};
			});
		}),
	);
}

export type SampleQuality = {
	unit_code: string;
	period: string;
	indicator: string;
	numerator: number;
	denominator: number;
};

const QUALITY_PERIODS = [
	{ period: '2023', first: '2023-01', last: '2023-12' },
	{ period: '2024', first: '2024-01', last: '2024-12' },
	{ period: '2025-H1', first: '2025-01', last: '2025-06' },
];

/** Numerators and denominators of the 766 indicators that no other table holds. */
export function generateQuality(flows: readonly SampleFlow[]): SampleQuality[] {
	const random = randomLcg(SEED / 1019);
	const normal = randomNormal.source(random);
	const share = (n: number, mean: number, spread: number) =>
		Math.round(n * Math.min(Math.max(mean + normal(0, spread)(), 0), 1));
	return QUALITY_PERIODS.flatMap(({ period, first, last }, step) => {
		const within = flows.filter(({ month }) => first <= month && month <= last);
		const totals = rollup(
			within,
			(list) => ({
				received: sum(list, receivedOf),
				handled:
					sum(list, resolvedOf) + sum(list, (flow) => (flow.month === last ? openOf(flow) : 0)),
				late:
					sum(list, (flow) => flow.resolved_late) +
					sum(list, (flow) => (flow.month === last ? flow.open_late : 0)),
			}),
			(flow) => flow.unit_code,
		);
		return [...totals].flatMap(([unit_code, { received, handled, late }]) => {
			const published = Math.round(12 + 30 * random());
			const petitions = Math.max(Math.floor(18 * random() - 3), 0);
			const heard = share(petitions, 0.8, 0.15);
			const row = (indicator: string, numerator: number, denominator: number) => ({
				unit_code,
				period,
				indicator,
				numerator,
				denominator,
			});
			return [
				row('1.1', share(published, 0.86 + 0.03 * step, 0.08), published),
				row('1.2', share(published, 0.84 + 0.04 * step, 0.1), published),
				row('1.3', share(published, 0.93, 0.05), published),
				row('1.4', share(received, 0.88 + 0.04 * step, 0.06), received),
				row('4.3', share(handled, 0.16 + 0.12 * step, 0.08), handled),
				row('4.5a', share(471, 0.3 + 0.1 * step, 0.06), 471),
				row('4.5b', share(handled, 0.4 + 0.12 * step, 0.1), handled),
				row('5.2', heard, petitions),
				row('5.3', share(heard, 0.7, 0.15), petitions),
				row('5.4', Math.max(handled - late - petitions, 0), handled),
			];
		});
	});
}
