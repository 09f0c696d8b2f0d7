import { extent, ticks as niceTicks } from 'd3';
import type { Language } from '../domain/language';
import { formatShort } from '../text/format';
import type { CompareMeasure } from './compare-measures';
import { roundedSpan, shareTicks } from './rate-figure';

/** One axis of all units; places are 0 to 1. */
export type CompareAxis = {
	place: (value: number) => number;
	ticks: { place: number; text: string }[];
	isFromZero: boolean;
};

/** A little room at both ends of scores, as a share of their span. */
const ROOM = 0.08;

/**
 * An axis that holds some numbers: from 0 for counts and days, around the numbers for scores and shares.
 * @param numbers shares as 0 to 1
 */
export function compareAxis(
	{ kind }: Pick<CompareMeasure, 'kind'>,
	numbers: readonly number[],
	language: Language,
): CompareAxis {
	if (kind === 'rate' || kind === 'share') {
		const { low, high } = roundedSpan(numbers);
		return {
			place: (value) => (value - low) / (high - low),
			ticks: shareTicks(low, high, 3, language),
			isFromZero: low === 0,
		};
	}
	const [least = 0, most = 1] = extent(numbers);
	const isFromZero = kind === 'count' || kind === 'days';
	const room = Math.max((most - least) * ROOM, most === least ? Math.max(1, most * ROOM) : 0);
	const low = isFromZero ? 0 : Math.max(0, least - room);
	const high = isFromZero ? Math.max(most * (1 + ROOM), 1) : most + room;
	const place = (value: number) => (value - low) / (high - low);
	return {
		place,
		ticks: niceTicks(low, high, 3).map((tick) => ({
			place: place(tick),
			text: formatShort(tick, language),
		})),
		isFromZero: low === 0,
	};
}
