import { max } from 'd3';
import type { Composite, CompositeRow } from '../domain/composite/composite';
import type { Provenance } from '../domain/provenance';
import type { CompositeWords } from '../text/composite-words';
import { compareNames, formatList } from '../text/format';
import type { Language } from '../domain/language';
import type { PanelRound, ScorePanel } from './score-panel';

/** Where a unit stands in the table and by the composite. */
export type CompositeStanding = {
	code: string;
	name: string;
	slug: string;
	/** As shown in the table; null where unranked. */
	rank: number | null;
	rankOf: number | null;
	rankProvenance: Provenance | null;
	rankSourceId: string | null;
	total: number | null;
	/** Without score and rank where the composite is refused. */
	composite: CompositeRow;
};

/** From the table to the composite. */
export type SlopeMove = { direction: 'up' | 'down' | 'same'; places: number };

/** Every unit of a round, in the order of the table, the unranked last. */
export function standingsIn(
	panel: ScorePanel,
	round: PanelRound,
	composite: Composite,
): CompositeStanding[] {
	const named = new Map(panel.units.map((unit) => [unit.code, unit]));
	const rows = 'rows' in composite ? composite.rows : [];
	return round.units
		.map((unit, u) => ({
			code: unit,
			name: named.get(unit)?.name ?? unit,
			slug: named.get(unit)?.slug ?? '',
			rank: round.ranks[u] ?? null,
			rankOf: round.rankOf[u] ?? null,
			rankProvenance: round.rankProvenances[u] ?? null,
			rankSourceId: round.rankSourceIds[u] ?? null,
			total: round.totals[u] ?? null,
			composite: rows[u] ?? { unit, score: null, rank: null, missing: 0, bounds: null },
		}))
		.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareNames(a.name, b.name));
}

/** How far a unit moves; null where a side is unranked. */
export function moveOf({
	rank,
	composite,
}: Pick<CompositeStanding, 'rank' | 'composite'>): SlopeMove | null {
	if (rank === null || composite.rank === null) return null;
	const change = rank - composite.rank;
	return {
		direction: change === 0 ? 'same' : change > 0 ? 'up' : 'down',
		places: Math.abs(change),
	};
}

/** How the order of the composite differs from the one in the table; names are told for one or two. */
export function orderFinding(
	standings: readonly CompositeStanding[],
	words: CompositeWords,
	language: Language,
): string {
	const compared = standings.flatMap((standing) => {
		const move = moveOf(standing);
		return move ? [{ ...standing, ...move }] : [];
	});
	if (compared.length === 0) return words.notComparable;
	if (compared.length > 1 && compared.every(({ composite }) => composite.rank === 1))
		return words.allTied(compared.length);
	const moved = compared.filter(({ places }) => places > 0);
	if (moved.length === 0) return words.sameOrder;

	const most = max(moved, ({ places }) => places) ?? 0;
	const furthest = moved.filter(({ places }) => places === most);
	const names = furthest.map(({ name }) => name).sort(compareNames);
	const isUp = furthest.every(({ direction }) => direction === 'up');
	const isDown = furthest.every(({ direction }) => direction === 'down');
	return `${words.changed(moved.length, compared.length)}; ${
		names.length <= 2 && (isUp || isDown)
			? words.furthest(formatList(names, language), names.length, isUp ? 'up' : 'down', most)
			: words.furthestOfMany(most)
	}`;
}
