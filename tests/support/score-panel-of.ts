import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { competitionRanks } from '../../src/lib/domain/rank';
import { sourceIndex } from './source-index';

/** An illustrative panel with one round, 2021, of some units by their points of 50 on each criterion, every one an area of its own. */
export function scorePanelOf(
	points: Readonly<Record<string, readonly (number | null)[]>>,
	given: Partial<ScorePanel> = {},
): ScorePanel {
	const codes = Object.keys(points);
	const values = Object.values(points).map((row) => [...row]);
	const criteria = (values[0] ?? []).map((_, c) => ({
		code: `criterion-${c + 1}`,
		name: `Tiêu chí ${c + 1}`,
		area: `area-${c + 1}`,
		maxPoints: 50,
		part: 'assessed' as const,
		better: 'high' as const,
	}));
	const totals = values.map((row) =>
		row.includes(null) ? null : row.reduce<number>((sum, value) => sum + (value ?? 0), 0),
	);
	const ranks = competitionRanks(totals);
	const ranked = ranks.filter((rank) => rank !== null).length;
	return {
		scheme: 'scheme-a',
		schemeName: 'Bộ tiêu chí thử',
		criteria,
		areas: criteria.map(({ area }, c) => ({ code: area, name: `Lĩnh vực ${c + 1}` })),
		units: codes.map((code) => ({ code, name: `Huyện ${code}`, slug: `slug-${code}` })),
		rounds: [
			{
				period: '2021',
				scheme_code: 'scheme-a',
				first_day: '2021-01-01',
				last_day: '2021-12-31',
				units: codes,
				values,
				totals,
				ranks,
				rankOf: ranks.map((rank) => (rank === null ? null : ranked)),
				rankProvenances: ranks.map((rank) => (rank === null ? null : 'sample')),
				rankSourceIds: ranks.map((rank) => (rank === null ? null : 'sample-generator')),
				provenance: 'sample',
				sourceId: 'sample-generator',
			},
		],
		survey: null,
		sources: [...sourceIndex.values()],
		...given,
	};
}
