import type { Trace } from '../domain/trace';
import type { BumpFigure } from './bump-figure';

/** The total of all criteria. */
const TOTAL = 'tong';

/** A district's rank in a round, as printed or counted; of the total unless another criterion is named. */
export function districtRankTrace(
	{ lines, rounds }: BumpFigure,
	{ criterion = TOTAL, edition }: { criterion?: string; edition: string },
	row: number,
	cell: number,
): Trace | null {
	const [line, round] = [lines[row], rounds[cell]];
	if (!line || !round) return null;
	return {
		question: 'district-scores',
		parameters: { scheme: round.scheme, criterion, edition },
		where: { unit_code: line.code, period: round.period },
		value: { column: 'published_rank', rule: 'place' },
	};
}

/** The province's rank in a round of a national index, as printed. */
export function provinceRankTrace(
	{ lines, rounds }: BumpFigure,
	row: number,
	cell: number,
): Trace | null {
	const [line, round] = [lines[row], rounds[cell]];
	if (!line || !round) return null;
	return {
		question: 'province-scores',
		parameters: {},
		where: { index_code: line.code, period: round.period },
		value: { column: 'published_rank' },
	};
}
