/**
 * Illustrative scores for the 13 districts 2019–2024 and the 12 of the first half of 2025.
 * Seeded: the same inputs give the same rows on every machine. The only levels that enter are
 * published ones: the province's PAR INDEX of each year, the 2018 scores of the leading districts
 * and the published ranks that the panel must agree with.
 */
import { randomLcg, randomNormal, range, sum } from 'd3';

export type SampleUnit = { code: string; last_year: number };
export type SampleCriterion = {
	code: string;
	parent_code: string | null;
	kind: string;
	max_points: number;
	part: string | null;
};
export type SampleAnchors = {
	/** Published provincial score by year, points of 100. */
	province: ReadonlyMap<number, number>;
	/** Published 2018 district scores by unit, points of 100. */
	districts2018: ReadonlyMap<string, number>;
	/** Published ranks within the panel's years that the illustrative totals must reproduce. */
	ranks: readonly { unit: string; year: number; rank: number }[];
};
export type SampleScore = {
	unit_code: string;
	scheme_code: string;
	criterion_code: string;
	period: string;
	first_day: string;
	last_day: string;
	self_assessed: number | null;
	appraised: number | null;
	survey: number | null;
	score: number | null;
};

const SCHEME = 'minh-hoa-2019';
const SEED = 439;
const ROUNDS = [
	...range(2019, 2025).map((year) => ({
		year,
		period: `${year}`,
		first_day: `${year}-01-01`,
		last_day: `${year}-12-31`,
	})),
	{ year: 2025, period: '2025-H1', first_day: '2025-01-01', last_day: '2025-06-30' },
];

/** Hundredths of a point, so that sums are exact; null is a gap. */
type Hundredths = number | null;
type Sheet = Map<string, Hundredths>;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const points = (hundredths: Hundredths) => (hundredths === null ? null : hundredths / 100);
const isGap = (values: readonly Hundredths[]) => values.some((value) => value === null);
const total = (sheet: Sheet): Hundredths =>
	isGap([...sheet.values()]) ? null : sum(sheet.values(), (value) => value ?? 0);

export function generateSample(
	units: readonly SampleUnit[],
	criteria: readonly SampleCriterion[],
	anchors: SampleAnchors,
): SampleScore[] {
	const random = randomLcg(SEED / 1009);
	const normal = randomNormal.source(random);
	const pick = <T>(items: readonly T[]): T => {
		const item = items[Math.floor(random() * items.length)];
		if (item === undefined) throw new Error('the generator was given an empty list');
		return item;
	};
	const leaves = criteria.filter(({ kind }) => kind === 'criterion');
	const areas = criteria.filter(({ kind }) => kind === 'area');
	const years = [...anchors.province.keys()].sort();
	const level = (year: number) => {
		const known = clamp(year, years[0] ?? year, years.at(-1) ?? year);
		return anchors.province.get(known) ?? 0;
	};

	const lowest2018 = Math.min(...anchors.districts2018.values());
	let ability = new Map(
		units.map(({ code }) => [
			code,
			anchors.districts2018.get(code) ?? lowest2018 - 0.4 - Math.abs(normal(0, 3.2)()),
		]),
	);

	/** Points of every criterion that add up to about `target` of 100. */
	function drawSheet(target: number): Sheet {
		const shares = leaves.map(() => target / 100 + normal(0, 0.045)());
		for (const _pass of range(4)) {
			const drawn = sum(leaves, (leaf, i) => clamp(shares[i] ?? 0, 0.3, 1) * leaf.max_points);
			shares.forEach((share, i) => (shares[i] = clamp(share + (target - drawn) / 100, 0.3, 1)));
		}
		return new Map(
			leaves.map((leaf, i) => [leaf.code, Math.round((shares[i] ?? 0) * leaf.max_points * 100)]),
		);
	}

	const panel = ROUNDS.map((round) => {
		const present = units.filter(({ last_year }) => last_year >= round.year);
		ability = new Map([...ability].map(([code, value]) => [code, value + normal(0, 1.1)()]));
		const mean = sum(present, ({ code }) => ability.get(code) ?? 0) / present.length;
		const sheets = new Map(
			present.map(({ code }) => {
				const target = level(round.year) + 0.85 * ((ability.get(code) ?? mean) - mean);
				return [code, drawSheet(clamp(target, 45, 98.5))];
			}),
		);
		return { round, sheets };
	});

	const byTotal = (sheets: Map<string, Sheet>) =>
		[...sheets].sort(([, a], [, b]) => (total(b) ?? -1) - (total(a) ?? -1));
	const roundOf = (year: number) => panel.find(({ round }) => round.year === year);

	for (const { unit, year, rank } of anchors.ranks) {
		const sheets = roundOf(year)?.sheets;
		const [holder, sheet] = (sheets && byTotal(sheets)[rank - 1]) ?? [];
		const own = sheets?.get(unit);
		if (!sheets || !holder || !sheet || !own) continue;
		sheets.set(holder, own).set(unit, sheet);
	}

	const anchored = new Set(anchors.ranks.map(({ year }) => year));
	const lastFullYear = Math.max(...ROUNDS.filter((r) => r.period.length === 4).map((r) => r.year));
	const free = panel.filter(({ round }) => !anchored.has(round.year) && round.year < lastFullYear);
	const [outlierRound, gapRound, tieRound] = [free[1], free[0], free.at(-1)];
	const assessed = leaves.filter(({ part }) => part === 'assessed');

	if (outlierRound) {
		const sheet = pick([...outlierRound.sheets.values()]);
		sheet.set('chu-ky-so', Math.round((sheet.get('chu-ky-so') ?? 0) * 0.06));
	}
	if (gapRound) {
		const [, sheet] = pick(byTotal(gapRound.sheets).slice(3));
		sheet.set(pick(assessed).code, null);
	}
	for (const [tied, start] of [[tieRound, 4] as const, [roundOf(lastFullYear), 7] as const]) {
		if (!tied) continue;
		const [upper, lower] = byTotal(tied.sheets)
			.slice(start, start + 2)
			.map(([, sheet]) => sheet);
		if (!upper || !lower) continue;
		let rest = (total(upper) ?? 0) - (total(lower) ?? 0);
		for (const leaf of assessed) {
			const held = lower.get(leaf.code) ?? 0;
			const step = Math.min(rest, leaf.max_points * 100 - held);
			lower.set(leaf.code, held + step);
			rest -= step;
		}
	}

	return panel.flatMap(({ round: { period, first_day, last_day }, sheets }) =>
		[...sheets].flatMap(([unit_code, sheet]) => {
			const lines = leaves.map((leaf) => {
				const score = sheet.get(leaf.code) ?? null;
				const isSurvey = leaf.part === 'survey';
				const surplus = Math.abs(normal(0, 0.025)()) * leaf.max_points * 100;
				const claimed =
					score === null ? null : Math.min(leaf.max_points * 100, Math.round(score + surplus));
				return {
					code: leaf.code,
					parent: leaf.parent_code,
					self_assessed: isSurvey ? null : claimed,
					appraised: isSurvey ? null : score,
					survey: isSurvey ? score : null,
					score,
				};
			});
			/** A sum of parts, null when a part is missing; a part that does not apply is left out. */
			const add = (code: string, members: typeof lines) => {
				const column = (
					part: 'assessed' | 'survey',
					name: 'self_assessed' | 'appraised' | 'survey',
				) => {
					const applicable = members.filter(
						(line) => leaves.find((leaf) => leaf.code === line.code)?.part === part,
					);
					const values = applicable.map((line) => line[name]);
					return values.length === 0 || isGap(values) ? null : sum(values, (v) => v ?? 0);
				};
				const scores = members.map(({ score }) => score);
				return {
					code,
					self_assessed: column('assessed', 'self_assessed'),
					appraised: column('assessed', 'appraised'),
					survey: column('survey', 'survey'),
					score: isGap(scores) ? null : sum(scores, (v) => v ?? 0),
				};
			};
			const sheetRows = [
				add('tong', lines),
				...areas.map(({ code }) =>
					add(
						code,
						lines.filter(({ parent }) => parent === code),
					),
				),
				...lines,
			];
			return sheetRows.map(({ code, self_assessed, appraised, survey, score }) => ({
				unit_code,
				scheme_code: SCHEME,
				criterion_code: code,
				period,
				first_day,
				last_day,
				self_assessed: points(self_assessed),
				appraised: points(appraised),
				survey: points(survey),
				score: points(score),
			}));
		}),
	);
}
