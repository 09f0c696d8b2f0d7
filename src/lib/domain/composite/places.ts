/** Who stands where under one setting. Units are numbered from 0, and so are places here. */
export type Places = {
	/** For each unit the first of the places it shares with its equals, and how many they are. */
	first: Int32Array;
	tied: Int32Array;
	/** Finds the places of new scores; more is better and only equal scores tie. */
	find: (scores: Float64Array) => void;
};

/**
 * Places by insertion sort from the order last found, in which the next is nearly sorted: for some hundred
 * units at most.
 * @returns also the units from best to worst; the order among equals means nothing
 */
export function sortedPlaces(units: number): Places & { order: Int32Array } {
	const order = Int32Array.from({ length: units }, (_, unit) => unit);
	const first = new Int32Array(units);
	const tied = new Int32Array(units);

	const sort = (scores: Float64Array) => {
		for (let i = 1; i < units; i++) {
			const unit = order[i] ?? 0;
			const score = scores[unit] ?? 0;
			let place = i;
			for (; place > 0; place--) {
				const above = order[place - 1] ?? 0;
				if ((scores[above] ?? 0) >= score) break;
				order[place] = above;
			}
			order[place] = unit;
		}
	};
	const find = (scores: Float64Array) => {
		sort(scores);
		for (let start = 0; start < units;) {
			const score = scores[order[start] ?? 0];
			let end = start + 1;
			while (end < units && scores[order[end] ?? 0] === score) end++;
			for (let i = start; i < end; i++) {
				const unit = order[i] ?? 0;
				first[unit] = start;
				tied[unit] = end - start;
			}
			start = end;
		}
	};
	return { first, tied, order, find };
}

/** How many of sorted numbers are less than a value or, with `orEqual`, not more. */
function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const there = sorted[middle] ?? 0;
		if (there < value || (orEqual && there === value)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Places by the engine's own sort of numbers and a binary search for each unit: for thousands of units. */
export function searchedPlaces(units: number): Places {
	const sorted = new Float64Array(units);
	const first = new Int32Array(units);
	const tied = new Int32Array(units);
	const find = (scores: Float64Array) => {
		sorted.set(scores);
		sorted.sort();
		for (let unit = 0; unit < units; unit++) {
			const score = scores[unit] ?? 0;
			const below = countBelow(sorted, score, false);
			const upTo = sorted[below + 1] === score ? countBelow(sorted, score, true) : below + 1;
			first[unit] = units - upTo;
			tied[unit] = upTo - below;
		}
	};
	return { first, tied, find };
}
