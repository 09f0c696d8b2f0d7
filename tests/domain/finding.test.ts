import { randomLcg, range } from 'd3';
import { describe, expect, it } from 'vitest';
import type { RankingTable } from '../../src/lib/domain/findings/standing';
import { PROVENANCES } from '../../src/lib/domain/provenance';
import { competitionRanks } from '../../src/lib/domain/rank';
import { kinds, letters, province } from '../support/findings';

/** A table of any kind: ties, holes, ranges that may contradict ranks, mixed provenance. */
function anyTable(random: () => number, period: string): RankingTable {
	const whole = (below: number) => Math.floor(random() * below);
	const n = 1 + whole(5);
	const holes = random() < 0.5 ? 0 : 0.3;
	const scores = range(n).map(() => (random() < holes ? null : 90 + whole(4)));
	const ranks = competitionRanks(scores);
	const isPrintedTable = random() < 0.5;
	return {
		period,
		scheme_code: random() < 0.9 ? 'one' : 'two',
		isRanked: random() < 0.8,
		question: 'district-scores',
		units: scores.map((score, u) => {
			const low = 1 + (random() < 0.5 ? 0 : whole(n));
			const high = random() < 0.6 ? low : Math.min(n, low + whole(3));
			const provenance = PROVENANCES[whole(3)]!;
			return {
				unit: letters[u]!,
				score,
				scoreProvenance: score === null ? null : provenance,
				rank: ranks[u]!,
				rankOf: ranks[u] === null ? null : n,
				rankProvenance: ranks[u] === null ? null : isPrintedTable ? 'published' : 'sample',
				range: random() < holes ? null : { low, high },
			};
		}),
	};
}

describe('whatever the tables', () => {
	const random = randomLcg(0.61);
	const cases = range(3000).map(() => {
		const [before, now] = [anyTable(random, '2023'), anyTable(random, '2024')];
		return { before, now, findings: province({ ranking: now, before }) };
	});
	const all = cases.flatMap(({ findings }) => findings);

	it('a leader never has a range wider than the first place, shares no place, and is ranked', () => {
		let count = 0;
		for (const { now, findings } of cases)
			for (const finding of findings) {
				if (finding.kind !== 'leader') continue;
				const own = now.units.find(({ unit }) => unit === finding.unit)!;
				expect(now.isRanked).toBe(true);
				expect(own.rank).toBe(1);
				expect(now.units.filter(({ rank }) => rank === 1)).toHaveLength(1);
				if (own.range) expect(own.range).toEqual({ low: 1, high: 1 });
				else expect(finding.isPublished).toBe(true);
				count += 1;
			}
		expect(count).toBeGreaterThan(150);
	});

	it('nothing but "unranked" is said of a table that must not be ranked', () => {
		for (const { now, findings } of cases)
			if (!now.isRanked) for (const { kind } of findings) expect(kind).toBe('unranked');
	});

	it('movers stand between comparable rounds and have ranges apart', () => {
		let count = 0;
		for (const { before, now, findings } of cases)
			for (const finding of findings) {
				if (finding.kind !== 'movers') continue;
				expect(before.scheme_code).toBe(now.scheme_code);
				for (const { fromRange, toRange } of finding.moves)
					expect(fromRange.high < toRange.low || toRange.high < fromRange.low).toBe(true);
				count += 1;
			}
		expect(count).toBeGreaterThan(15);
	});

	it('a leader, a group and "unranked" exclude each other', () => {
		for (const { findings } of cases)
			expect(
				kinds(findings).filter((kind) => ['leader', 'leading-group', 'unranked'].includes(kind))
					.length,
			).toBeLessThanOrEqual(1);
	});

	it('illustrative is what rests on an illustrative figure, and nothing else', () => {
		expect(all.some(({ isIllustrative }) => isIllustrative)).toBe(true);
		expect(all.some(({ isIllustrative }) => !isIllustrative)).toBe(true);
		for (const { provenance, isIllustrative } of all)
			expect(isIllustrative).toBe(provenance === 'sample');
		for (const { now, findings } of cases)
			for (const finding of findings)
				if (finding.kind === 'leading-group' && !finding.isPublished)
					expect(finding.isIllustrative).toBe(
						now.units.some(({ scoreProvenance }) => scoreProvenance === 'sample'),
					);
	});

	it('the same rows give the same findings, and rows stay as they were', () => {
		for (const { before, now, findings } of cases.slice(0, 200)) {
			const copy = structuredClone({ before, now });
			expect(province({ ranking: now, before })).toEqual(findings);
			expect({ before, now }).toEqual(copy);
		}
	});
});
