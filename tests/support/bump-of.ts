import { makeBumpFigure, type BumpFigure, type BumpPoint } from '../../src/lib/figures/bump-figure';
import { sourceIndex } from './source-index';

type Asked = Parameters<typeof makeBumpFigure>[0];

/** The ranks of some lines through the rounds. */
export const bumpOf = (
	points: readonly BumpPoint[],
	given: Omit<Partial<Asked>, 'points'> = {},
): BumpFigure =>
	makeBumpFigure({
		points,
		ends: new Map(),
		units: 'Hạng',
		title: 'Thứ hạng',
		edition: 'all',
		language: 'vi',
		sources: sourceIndex,
		...given,
	});
