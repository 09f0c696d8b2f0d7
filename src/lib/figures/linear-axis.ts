import { ticks } from 'd3';

/**
 * A straight axis from `low` to `high`, drawn from `start` to `end` of its length. d3-scale would bring its
 * colours and date formats to every page that has one.
 */
export function linearAxis(low: number, high: number, [start, end]: readonly [number, number]) {
	return {
		/** Where a value stands. */
		place: (value: number) => start + ((value - low) / (high - low)) * (end - start),
		/** About `count` round values within the axis. */
		ticks: (count: number) => ticks(low, high, count),
	};
}
