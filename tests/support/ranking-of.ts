import { makeRankingFigure, type RankingFigure } from '../../src/lib/figures/ranking-figure';
import { standingsOf, type RankedBy } from '../../src/lib/figures/standings';
import type { DistrictScore } from '../../src/lib/queries/district-scores/district-scores';
import { sourceIndex } from './source-index';

type Asked = Omit<Parameters<typeof makeRankingFigure>[0], 'standings' | 'sources'> & RankedBy;

/** The ranking figure of some hand-made rows: 2021, of 100 points, all figures, in Vietnamese. */
export function rankingOf(
	rows: readonly DistrictScore[],
	given: Partial<Asked> = {},
): RankingFigure {
	const asked: Asked = {
		period: '2021',
		name: 'Chỉ số thử',
		maxPoints: 100,
		isRanked: true,
		ranges: null,
		better: 'high',
		edition: 'all',
		language: 'vi',
		...given,
	};
	return makeRankingFigure({ ...asked, standings: standingsOf(rows, asked), sources: sourceIndex });
}
