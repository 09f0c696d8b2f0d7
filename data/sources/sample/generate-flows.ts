/**
 * Illustrative monthly dossier flows of every district, district and commune desks, 2018 to June 2025.
 * Seeded, with whole dossiers only: what is carried over and received is resolved or open. Levels
 * come from published figures, which hold to the dossier: the totals of 2018 by desk level, the
 * online counts and base of January–November 2020, the online rate of January–May 2022, and the
 * year to date of Hương Sơn, read as the first half of 2022.
 */
import { randomLcg, randomNormal, range, sum } from 'd3';
import { apportion } from './apportion.ts';
import {
	FIELDS,
	isWithin,
	LEVELS,
	lineThrough,
	logistic,
	logit,
	MONTHS,
	season,
	timeOf,
	type DeskLevel,
	type FieldTraits,
} from './flow-traits.ts';

export type FlowUnit = {
	code: string;
	population: number;
	last_month: string;
	heir: string | null;
};

/** Counts of dossiers as published, by desk level. */
export type FlowAnchors = {
	/** The whole of 2018; outcomes are this level's part of the province's, by its part of the total. */
	year2018: Record<
		DeskLevel,
		{
			online: number;
			offline: number;
			carried: number;
			late: number;
			open: number;
			openLate: number;
		}
	>;
	/** January–November 2020. */
	start2020: Record<DeskLevel, { received: number; online: number; eligible: number }>;
	/** Late of all resolved, January–November 2020. */
	lateShare2020: number;
	/** Online of all received at district and commune desks, January–May 2022. */
	onlineShare2022: number;
	/** One unit's first half of 2022. `total` holds what was carried over. */
	yearToDate: {
		unit: string;
		total: number;
		inTime: number;
		open: number;
		level3: number;
		districtReceived: number;
		districtOnline: number;
	};
};

export type SampleFlow = {
	unit_code: string;
	desk_level: DeskLevel;
	field_code: string;
	month: string;
	received_online: number;
	received_direct: number;
	received_post: number;
	carried_over: number;
	resolved_early: number;
	resolved_on_time: number;
	resolved_late: number;
	open_in_time: number;
	open_late: number;
	online_level3: number | null;
	online_level4: number | null;
	online_partial: number | null;
	online_full: number | null;
	eligible_online: number;
	eligible_full: number | null;
	fee_due: number | null;
	paid_online: number | null;
	digitised: number | null;
	e_result: number | null;
};

const SEED = 439;
/** Levels 3 and 4 end and partial and full begin with the second half of 2022. */
const LEVELS_END = '2022-06';
const FEES_BEGIN = '2020-01';
const DIGITISING_BEGINS = '2022-01';

type Cell = {
	unit: string;
	level: DeskLevel;
	traits: FieldTraits;
	month: string;
	weight: number;
	received: number;
	online: number;
	eligible: number;
	carried: number;
	open: number;
	late: number;
	openLate: number;
};

export function generateFlows(units: readonly FlowUnit[], anchors: FlowAnchors): SampleFlow[] {
	const random = randomLcg(SEED / 2018);
	const normal = randomNormal.source(random);
	/** A whole number near a real one, unbiased. */
	const round = (x: number) => Math.floor(x + random());
	const { year2018, start2020, yearToDate } = anchors;

	const traitsOfUnit = new Map(
		units.map(({ code, population }) => [
			code,
			{
				size: population * Math.exp(normal(0, 0.18)()),
				late: Math.exp(normal(0, 0.75)()),
				open: Math.exp(normal(0, 0.25)()),
				online: normal(0, 0.45)(),
				growth: normal(0, 0.06)(),
				paying: normal(0, 0.4)(),
				digitising: normal(0, 0.6)(),
			},
		]),
	);
	const ownTraits = traitsOfUnit.get(yearToDate.unit);
	if (ownTraits) {
		const { total, inTime, open, level3, districtOnline } = yearToDate;
		ownTraits.late = (total - inTime - open) / inTime / anchors.lateShare2020;
		ownTraits.online = logit((level3 + districtOnline) / total) - logit(anchors.onlineShare2022);
	}
	const unitTraits = (code: string) => {
		const found = traitsOfUnit.get(code);
		if (!found) throw new Error(`no unit ${code}`);
		return found;
	};

	const cells: Cell[] = units.flatMap(({ code, last_month }) =>
		LEVELS.flatMap((level) =>
			FIELDS[level].flatMap((traits) => {
				const taste = Math.exp(normal(0, 0.2)());
				return MONTHS.filter((month) => month <= last_month).map((month) => ({
					unit: code,
					level,
					traits,
					month,
					weight:
						(unitTraits(code).size +
							sum(units, (unit) =>
								unit.heir === code && month > unit.last_month ? unitTraits(unit.code).size : 0,
							)) *
						traits.share *
						taste *
						season(month, traits.summer) *
						Math.exp(normal(0, 0.07)()),
					received: 0,
					online: 0,
					eligible: 0,
					carried: 0,
					open: 0,
					late: 0,
					openLate: 0,
				}));
			}),
		),
	);
	const pick = (level: DeskLevel | null, first: string, last: string, unit: string | null = null) =>
		cells.filter(
			(cell) =>
				(level === null || cell.level === level) &&
				isWithin(cell.month, first, last) &&
				(unit === null || cell.unit === unit),
		);
	const assign = (
		chosen: readonly Cell[],
		key: 'received' | 'online' | 'eligible' | 'late' | 'open' | 'openLate' | 'carried',
		total: number,
		weight: (cell: Cell) => number,
		cap: (cell: Cell) => number = () => Infinity,
	) => {
		const shares = apportion(total, chosen.map(weight), chosen.map(cap));
		chosen.forEach((cell, i) => (cell[key] = shares[i] ?? 0));
	};

	// What was received.
	const own = yearToDate.unit;
	const ownHalf = ['2022-01', '2022-06'] as const;
	const isOwnHalf = (cell: Cell) => cell.unit === own && isWithin(cell.month, ...ownHalf);
	const ownStock = { district: 0, commune: 0 };
	for (const level of LEVELS) {
		const { online, offline } = year2018[level];
		const in2018 = online + offline;
		const in2020 = Math.round((start2020[level].received * 12) / 11);
		assign(pick(level, '2018-01', '2018-12'), 'received', in2018, (cell) => cell.weight);
		assign(
			pick(level, '2020-01', '2020-11'),
			'received',
			start2020[level].received,
			(cell) => cell.weight,
		);
		assign(
			pick(level, '2020-12', '2020-12'),
			'received',
			in2020 - start2020[level].received,
			(cell) => cell.weight,
		);
		assign(
			pick(level, '2019-01', '2019-12'),
			'received',
			Math.round(Math.sqrt(in2018 * in2020)),
			(cell) => cell.weight,
		);
		let year = in2020;
		for (const y of range(2021, 2026)) {
			year = Math.round(year * Math.exp(normal(0.025, 0.04)()));
			const part = y === 2025 ? Math.round(year / 2) : year;
			assign(
				pick(level, `${y}-01`, `${y}-12`),
				'received',
				part,
				(cell) => cell.weight * Math.exp(unitTraits(cell.unit).growth * (y - 2020)),
			);
		}
	}

	// The months one after another: what is open at the end of one is carried over into the next.
	const byMonth = new Map(MONTHS.map((month) => [month, cells.filter((c) => c.month === month)]));
	const keyOf = (unit: string, { level, traits }: Cell) => `${unit}/${level}/${traits.field}`;
	let stock = new Map<string, number>();
	const usualOpen = (cell: Cell) => cell.traits.open * unitTraits(cell.unit).open;
	const end2018 = pick(null, '2018-12', '2018-12');
	/** How much more was open at the end of 2018 than is usual; it wears off over 2019. */
	const excess2018 = Math.log(
		sum(LEVELS, (level) => year2018[level].open) /
			sum(end2018, (cell) => cell.received * usualOpen(cell)),
	);
	const openShare = (cell: Cell) =>
		usualOpen(cell) *
		Math.exp(excess2018 * Math.min(Math.max(2020 - timeOf(cell.month), 0), 1)) *
		(cell.unit === own && cell.month >= '2020-01' ? 0.35 : 1) *
		Math.exp(normal(0, 0.12)());
	for (const [index, month] of MONTHS.entries()) {
		const now = byMonth.get(month) ?? [];
		for (const level of LEVELS)
			if (index === 0)
				assign(
					now.filter((cell) => cell.level === level),
					'carried',
					year2018[level].carried,
					(cell) => cell.weight * cell.traits.open,
				);
		if (index > 0)
			for (const cell of now)
				cell.carried =
					(stock.get(keyOf(cell.unit, cell)) ?? 0) +
					sum(units, ({ code, last_month, heir }) =>
						heir === cell.unit && last_month === MONTHS[index - 1]
							? (stock.get(keyOf(code, cell)) ?? 0)
							: 0,
					);
		if (month === ownHalf[0]) {
			for (const level of LEVELS)
				ownStock[level] = sum(pick(level, month, month, own), (cell) => cell.carried);
			assign(
				pick('district', ...ownHalf, own),
				'received',
				yearToDate.districtReceived,
				(cell) => cell.weight,
			);
			assign(
				pick('commune', ...ownHalf, own),
				'received',
				yearToDate.total - yearToDate.districtReceived - ownStock.district - ownStock.commune,
				(cell) => cell.weight,
			);
		}
		for (const cell of now)
			cell.open = Math.min(round(cell.received * openShare(cell)), cell.carried + cell.received);
		if (month === '2018-12')
			for (const level of LEVELS)
				assign(
					now.filter((cell) => cell.level === level),
					'open',
					year2018[level].open,
					(cell) => cell.received * openShare(cell),
					(cell) => cell.carried + cell.received,
				);
		if (month === ownHalf[1])
			assign(
				pick(null, month, month, own),
				'open',
				yearToDate.open,
				(cell) => cell.received * openShare(cell),
				(cell) => cell.carried + cell.received,
			);
		stock = new Map(now.map((cell) => [keyOf(cell.unit, cell), cell.open]));
	}
	const resolved = (cell: Cell) => cell.carried + cell.received - cell.open;

	// What was late.
	const lateWeight = (cell: Cell) => resolved(cell) * cell.traits.late * unitTraits(cell.unit).late;
	const lateLevel = (first: string, last: string) => {
		const chosen = pick(null, first, last);
		return sum(chosen, resolved) / sum(chosen, lateWeight);
	};
	const lateTrend = lineThrough([
		[
			2018.5,
			Math.log(
				sum(LEVELS, (l) => year2018[l].late) / sum(pick(null, '2018-01', '2018-12'), resolved),
			),
		],
		[2020.46, Math.log(anchors.lateShare2020)],
	]);
	const scale = lateLevel('2019-01', '2019-12');
	for (const cell of cells)
		cell.late = Math.min(
			round(lateWeight(cell) * scale * Math.exp(lateTrend(timeOf(cell.month)) + normal(0, 0.2)())),
			resolved(cell),
		);
	for (const level of LEVELS)
		assign(pick(level, '2018-01', '2018-12'), 'late', year2018[level].late, lateWeight, resolved);
	const early2020 = pick(null, '2020-01', '2020-11');
	assign(
		early2020,
		'late',
		Math.round(sum(early2020, resolved) * anchors.lateShare2020),
		lateWeight,
		resolved,
	);
	assign(
		pick(null, ...ownHalf, own),
		'late',
		yearToDate.total - yearToDate.inTime - yearToDate.open,
		lateWeight,
		resolved,
	);
	for (const cell of cells) cell.openLate = Math.min(round(cell.late * 0.3), cell.open);
	for (const level of LEVELS)
		assign(
			pick(level, '2018-12', '2018-12'),
			'openLate',
			year2018[level].openLate,
			(cell) => cell.open * cell.traits.late,
			(cell) => cell.open,
		);

	// Through which door.
	const in2018 = LEVELS.map((level) => year2018[level]);
	const in2020 = LEVELS.map((level) => start2020[level]);
	const onlineTrend = lineThrough([
		[2018.5, logit(sum(in2018, (a) => a.online) / sum(in2018, (a) => a.online + a.offline))],
		[2020.46, logit(sum(in2020, (a) => a.online) / sum(in2020, (a) => a.received))],
		[2022.2, logit(anchors.onlineShare2022)],
	]);
	const eligibleGap =
		logit(sum(in2020, (a) => a.eligible) / sum(in2020, (a) => a.received)) - onlineTrend(2020.46);
	const leaning = ({ unit, traits }: Cell) => unitTraits(unit).online + traits.online;
	const onlineShare = (cell: Cell) =>
		Math.min(logistic(onlineTrend(timeOf(cell.month)) + leaning(cell) + normal(0, 0.08)()), 0.97);
	const onlineWeight = (cell: Cell) => cell.received * onlineShare(cell);
	const received = (cell: Cell) => cell.received;
	for (const cell of cells) cell.online = Math.min(round(onlineWeight(cell)), cell.received);
	for (const level of LEVELS) {
		assign(
			pick(level, '2018-01', '2018-12'),
			'online',
			year2018[level].online,
			onlineWeight,
			received,
		);
		assign(
			pick(level, '2020-01', '2020-11'),
			'online',
			start2020[level].online,
			onlineWeight,
			received,
		);
	}
	const ownDistrict = pick('district', ...ownHalf, own);
	const ownCommune = pick('commune', ...ownHalf, own);
	const ownLevel3 = Math.round(yearToDate.districtOnline * 0.8);
	const ownCommuneLevel3 = yearToDate.level3 - ownLevel3;
	assign(ownDistrict, 'online', yearToDate.districtOnline, onlineWeight, received);
	assign(ownCommune, 'online', Math.round(ownCommuneLevel3 / 0.97), onlineWeight, received);
	const spring = pick(null, '2022-01', '2022-05');
	const others = spring.filter((cell) => !isOwnHalf(cell));
	assign(
		others,
		'online',
		Math.round(sum(spring, received) * anchors.onlineShare2022) -
			sum(spring.filter(isOwnHalf), (cell) => cell.online),
		onlineWeight,
		received,
	);
	const eligibleShare = (cell: Cell) =>
		logistic(onlineTrend(timeOf(cell.month)) + eligibleGap + leaning(cell));
	for (const cell of cells)
		cell.eligible = Math.max(
			cell.online,
			Math.min(round(cell.received * eligibleShare(cell)), cell.received),
		);
	for (const level of LEVELS) {
		const chosen = pick(level, '2020-01', '2020-11');
		assign(
			chosen,
			'eligible',
			start2020[level].eligible - start2020[level].online,
			(cell) => (cell.received - cell.online) * eligibleShare(cell),
			(cell) => cell.received - cell.online,
		);
		for (const cell of chosen) cell.eligible += cell.online;
	}

	// Parts of what is known by now; each is at most the count it is a part of.
	const part = (whole: number, share: number) =>
		Math.min(round(whole * Math.min(Math.max(share, 0), 1)), whole);
	const level3Of = new Map<Cell, number>();
	for (const [chosen, total] of [
		[ownDistrict, ownLevel3],
		[ownCommune, ownCommuneLevel3],
	] as const) {
		const shares = apportion(
			total,
			chosen.map((c) => c.online),
			chosen.map((c) => c.online),
		);
		chosen.forEach((cell, i) => level3Of.set(cell, shares[i] ?? 0));
	}
	return cells.map((cell) => {
		const traits = unitTraits(cell.unit);
		const time = timeOf(cell.month) - 2020;
		const hasLevels = cell.month <= LEVELS_END;
		const level3 = level3Of.get(cell) ?? part(cell.online, 0.93 - 0.06 * (time + 2));
		const full = part(cell.online, 0.35 + 0.12 * (time - 2.5));
		const inTime = resolved(cell) - cell.late;
		const early = part(inTime, cell.traits.early + normal(0, 0.03)());
		const post = part(cell.received - cell.online, 0.004 * (time + 2.2));
		const fee = part(cell.received, cell.traits.fee);
		const hasFees = cell.month >= FEES_BEGIN;
		const isDigitising = cell.month >= DIGITISING_BEGINS;
		return {
			unit_code: cell.unit,
			desk_level: cell.level,
			field_code: cell.traits.field,
			month: cell.month,
			received_online: cell.online,
			received_direct: cell.received - cell.online - post,
			received_post: post,
			carried_over: cell.carried,
			resolved_early: early,
			resolved_on_time: inTime - early,
			resolved_late: cell.late,
			open_in_time: cell.open - cell.openLate,
			open_late: cell.openLate,
			online_level3: hasLevels ? level3 : null,
			online_level4: hasLevels ? cell.online - level3 : null,
			online_partial: hasLevels ? null : cell.online - full,
			online_full: hasLevels ? null : full,
			eligible_online: cell.eligible,
			eligible_full: hasLevels ? null : full + part(cell.eligible - cell.online, 0.5),
			fee_due: hasFees ? fee : null,
			paid_online: hasFees ? part(fee, logistic(-3.6 + 0.95 * time + traits.paying)) : null,
			digitised: isDigitising
				? part(resolved(cell), logistic(-2.4 + 1.1 * (time - 2) + traits.digitising))
				: null,
			e_result: isDigitising
				? part(resolved(cell), logistic(-1.6 + 1.2 * (time - 2) + traits.digitising))
				: null,
		};
	});
}
