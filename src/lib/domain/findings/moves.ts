import { breakBetween } from '../round';
import { findingOf, type Finding, type Move } from './kinds';
import { weakestProvenance } from '../provenance';
import { isComplete, isPrinted, scoresFrom, type RankedUnit, type RankingTable } from './standing';

/** The units of a complete table and their denominators, so that rounds of other fields are not compared. */
const fieldOf = ({ units }: RankingTable): string =>
	units
		.map(({ unit, rankOf }) => `${unit}/${rankOf}`)
		.sort()
		.join();

/** A unit in two rounds, both ranks printed or both counted. */
function pairsOf(before: RankingTable, now: RankingTable): [RankedUnit, RankedUnit][] {
	return now.units.flatMap((row): [RankedUnit, RankedUnit][] => {
		const earlier = before.units.find(({ unit }) => unit === row.unit);
		return earlier && isPrinted(earlier) === isPrinted(row) ? [[earlier, row]] : [];
	});
}

/** A change of place whose two ranges lie apart, on the sides that the ranks say. */
function firmMove([before, now]: [RankedUnit, RankedUnit]): Move[] {
	const [from, to, fromRange, toRange] = [before.rank, now.rank, before.range, now.range];
	if (from === null || to === null || !fromRange || !toRange) return [];
	const isUp = to < from && toRange.high < fromRange.low;
	const isDown = to > from && toRange.low > fromRange.high;
	return isUp || isDown ? [{ unit: now.unit, from, to, fromRange, toRange }] : [];
}

const sizeOf = ({ from, to }: Move) => Math.abs(to - from);

/**
 * Who changed places between two rounds, where ranges show that it was no chance.
 * @throws {RangeError} where the first round is not before the second
 */
export function moveFindings(before: RankingTable, now: RankingTable): Finding[] {
	if (!before.isRanked || !now.isRanked) return [];
	const span = { from: before.period, to: now.period };
	const basis = {
		period: now.period,
		question: now.question,
		provenance: weakestProvenance([scoresFrom(before), scoresFrom(now)]),
	};
	const broken = breakBetween(before, now);
	if (broken === null && before.period >= now.period)
		throw new RangeError(`round ${before.period} is not before ${now.period}`);
	const areComplete = isComplete(before) && isComplete(now);
	const why = broken ?? (areComplete && fieldOf(before) !== fieldOf(now) ? 'units' : null);
	if (why !== null)
		return findingOf({ kind: 'not-comparable', ...span, why }, { ...basis, view: 'ranking' });

	if (!areComplete) return [];
	const pairs = pairsOf(before, now);
	const firm = pairs.flatMap(firmMove);
	const most = Math.max(...firm.map(sizeOf));
	const moves = firm.filter((move) => sizeOf(move) === most);
	if (moves.length > 0)
		return findingOf({ kind: 'movers', ...span, moves }, { ...basis, view: 'certainty' });
	if (pairs.length === 0) return [];
	return findingOf(
		{ kind: 'no-firm-move', ...span, compared: pairs.length, of: now.units.length },
		{ ...basis, view: 'certainty' },
	);
}
