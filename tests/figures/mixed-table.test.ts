import { describe, expect, it } from 'vitest';
import { breakBetween } from '../../src/lib/domain/round';
import { standingsOf } from '../../src/lib/figures/standings';
import { formatPeriodShort } from '../../src/lib/text/format';
import { districtScore } from '../support/district-score';

const ranked = { isRanked: true, better: 'high' } as const;

describe('a table in which published and illustrative cells stand side by side', () => {
	it('a rank counted with illustrative scores is illustrative, source included', () => {
		const rows = [
			districtScore('Can Lộc', '2021', {
				score: 95,
				provenance: 'published',
				source_id: 'paper',
			}),
			districtScore('Đức Thọ', '2021', { score: 80, source_id: 'generator' }),
		];
		const [first] = standingsOf(rows, ranked);
		expect(first).toMatchObject({
			rank: 1,
			rank_shown_provenance: 'sample',
			rank_shown_source_id: 'generator',
		});
	});

	it('a printed rank and a counted one are no tie', () => {
		const rows = [
			districtScore('Can Lộc', '2021', { score: 95 }),
			districtScore('Hương Sơn', '2021', {
				score: 80,
				published_rank: 2,
				number_ranked: 13,
				rank_provenance: 'published',
			}),
			districtScore('Đức Thọ', '2021', { score: 90 }),
		];
		expect(standingsOf(rows, ranked).map((row) => row.is_tied)).toEqual([false, false, false]);
	});
});

describe('rounds shorter than a year', () => {
	const at = (period: string) => ({ period, scheme_code: 'a' });
	it('see a gap within a year', () => {
		expect(breakBetween(at('2024-H1'), at('2025-H1'))).toBe('gap');
		expect(breakBetween(at('2024-H2'), at('2025-H1'))).toBeNull();
		expect(breakBetween(at('2021-Q1'), at('2021-Q4'))).toBe('gap');
		expect(breakBetween(at('2021-12'), at('2022-01'))).toBeNull();
	});
	it('have short names of their own', () => {
		expect(formatPeriodShort('2025-H1', 'vi')).not.toBe(formatPeriodShort('2025-H2', 'vi'));
	});
});
