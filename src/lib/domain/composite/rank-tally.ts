import { searchedPlaces, sortedPlaces, type Places } from './places';
import {
	holisticAcceptability,
	MOST_DETAILED,
	rankQuantile,
	type UnitRanks,
} from './rank-acceptability';

/** Counts places over many settings. */
export type RankTally = {
	/**
	 * Counts one setting.
	 * @param scores one a unit, more is better
	 * @param weights one a criterion, on any scale
	 * @param mass how much the setting counts, above 0, on one scale for all
	 */
	add: (scores: Float64Array, weights: Float64Array, mass: number) => void;
	/** The places of each unit in all that was counted so far; means nothing before the first setting. */
	units: () => UnitRanks[];
	/** pairwise[unit][other], as in RankUncertainty. */
	pairwise: () => number[][] | null;
};

/** Counts who scores above whom; only for units sorted one by one. */
function tallyPairs(units: number) {
	const wins = new Float64Array(units * units);
	const add = ({ first, tied, order }: ReturnType<typeof sortedPlaces>, mass: number) => {
		for (let i = 0; i < units; i++) {
			const unit = order[i] ?? 0;
			const row = unit * units;
			for (let k = (first[unit] ?? 0) + (tied[unit] ?? 0); k < units; k++) {
				const cell = row + (order[k] ?? 0);
				wins[cell] = (wins[cell] ?? 0) + mass;
			}
		}
	};
	const shares = (total: number) =>
		Array.from({ length: units }, (_, i) =>
			Array.from({ length: units }, (__, k) => {
				const [won, lost] = [wins[i * units + k] ?? 0, wins[k * units + i] ?? 0];
				return 0.5 + (won - lost) / (2 * total);
			}),
		);
	return { add, shares };
}

/** Counts how often each unit has each place, and the weights that make it first. */
function tallyPlaces(units: number, criteria: number) {
	const cells = units * units;
	const masses = units <= MOST_DETAILED ? new Float64Array(cells) : new Float32Array(cells);
	const middles = new Float64Array(units);
	const firsts = new Float64Array(units);
	const favours = new Float64Array(units * criteria);

	const favour = (unit: number, weights: Float64Array, mass: number) => {
		firsts[unit] = (firsts[unit] ?? 0) + mass;
		let sum = 0;
		for (let c = 0; c < criteria; c++) sum += weights[c] ?? 0;
		const scale = mass / sum;
		const start = unit * criteria;
		for (let c = 0; c < criteria; c++)
			favours[start + c] = (favours[start + c] ?? 0) + scale * (weights[c] ?? 0);
	};
	const add = ({ first, tied }: Places, weights: Float64Array, mass: number) => {
		for (let unit = 0; unit < units; unit++) {
			const from = first[unit] ?? 0;
			const many = tied[unit] ?? 1;
			const share = many === 1 ? mass : mass / many;
			const start = unit * units + from;
			for (let cell = start; cell < start + many; cell++)
				masses[cell] = (masses[cell] ?? 0) + share;
			middles[unit] = (middles[unit] ?? 0) + mass * (from + (many + 1) / 2);
			if (from === 0) favour(unit, weights, share);
		}
	};
	const ranksOf = (unit: number, total: number): UnitRanks => {
		const own = masses.subarray(unit * units, (unit + 1) * units);
		const first = firsts[unit] ?? 0;
		const expectedRank = (middles[unit] ?? 0) / total;
		return {
			acceptability: units <= MOST_DETAILED ? Array.from(own, (mass) => mass / total) : null,
			firstShare: first / total,
			expectedRank,
			medianRank: rankQuantile(own, 0.5),
			lowRank: rankQuantile(own, 0.05),
			highRank: rankQuantile(own, 0.95),
			holistic: holisticAcceptability(expectedRank, units),
			centralWeights:
				first > 0
					? Array.from(
							favours.subarray(unit * criteria, (unit + 1) * criteria),
							(sum) => sum / first,
						)
					: null,
		};
	};
	return { add, ranksOf };
}

/**
 * An empty tally. Up to MOST_DETAILED units it keeps one double for each unit and place and one for each pair;
 * above that only single floats for each unit and place, for the quantiles (44 MB for 3,321 units).
 */
export function startTally(units: number, criteria: number): RankTally {
	const sorted = units <= MOST_DETAILED ? sortedPlaces(units) : null;
	const places = sorted ?? searchedPlaces(units);
	const pairs = sorted ? tallyPairs(units) : null;
	const counts = tallyPlaces(units, criteria);
	let total = 0;
	return {
		add: (scores, weights, mass) => {
			places.find(scores);
			counts.add(places, weights, mass);
			if (sorted) pairs?.add(sorted, mass);
			total += mass;
		},
		units: () => Array.from({ length: units }, (_, unit) => counts.ranksOf(unit, total)),
		pairwise: () => pairs?.shares(total) ?? null,
	};
}
