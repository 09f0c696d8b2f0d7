import { describe, expect, it } from 'vitest';
import type { AreaShare, AreaTable } from '../../../src/lib/domain/findings/areas';
import { kinds, unitOf } from '../../support/findings';

describe('one unit: areas', () => {
	const share = (
		area: string,
		own: number | null,
		...others: readonly (number | null)[]
	): AreaShare => ({ area, own, others, provenance: 'published' });
	const areas = (...list: readonly AreaShare[]): AreaTable => ({
		period: '2024',
		question: 'district-scores',
		areas: list,
	});
	const said = (...list: readonly AreaShare[]) => unitOf('A', { areas: areas(...list) });

	it('name the strongest and the weakest where both stand out', () => {
		expect(
			said(
				share('plan', 0.95, 0.8, 0.85, 0.7),
				share('time', 0.85, 0.8, 0.8, 0.9),
				share('mail', 0.6, 0.8, 0.75, 0.9),
			),
		).toEqual([
			{
				kind: 'unit-strongest',
				unit: 'A',
				area: 'plan',
				share: 0.95,
				median: (0.8 + 0.85) / 2,
				of: 4,
				period: '2024',
				view: 'ranking',
				question: 'district-scores',
				provenance: 'published',
				isIllustrative: false,
			},
			expect.objectContaining({
				kind: 'unit-weakest',
				area: 'mail',
				share: 0.6,
				median: (0.75 + 0.8) / 2,
			}),
		]);
	});

	it('hold back an area that leads its own by five points or less', () => {
		const rest = [0.5, 0.5, 0.5];
		expect(said(share('plan', 0.8, ...rest), share('time', 0.75, ...rest))).toEqual([]);
		expect(kinds(said(share('plan', 0.81, ...rest), share('time', 0.75, ...rest)))).toEqual([
			'unit-strongest',
		]);
	});

	it('hold back an area in which the unit is like the others', () => {
		const low = share('low', 0.5, 0.5, 0.52, 0.48);
		// Its best by far, yet every unit does well in it.
		expect(said(share('plan', 0.9, 0.9, 0.95, 0.85), low)).toEqual([]);
		expect(kinds(said(share('plan', 0.9, 0.7, 0.75, 0.95), low))).toEqual(['unit-strongest']);
	});

	it('name an area near the median where all other units are on one side', () => {
		const low = share('low', 0.5, 0.5, 0.52, 0.48);
		expect(kinds(said(share('plan', 0.9, 0.89, 0.88, 0.87), low))).toEqual(['unit-strongest']);
		expect(said(share('plan', 0.9, 0.9, 0.88, 0.87), low)).toEqual([]);
	});

	it('are silent where a share is missing: it could be the extreme', () => {
		const good = share('plan', 0.95, 0.8, 0.85, 0.7);
		const bad = share('mail', 0.6, 0.8, 0.75, 0.9);
		expect(kinds(said(good, bad))).toEqual(['unit-strongest', 'unit-weakest']);
		expect(said(good, bad, share('time', null, 0.8, 0.8, 0.9))).toEqual([]);
		expect(said(good, bad, share('time', 0.8, 0.8, null, 0.9))).toEqual([]);
		expect(said(good)).toEqual([]);
		expect(said(share('plan', 0.95, 0.7), share('mail', 0.6, 0.9))).toEqual([]);
		expect(said()).toEqual([]);
	});

	it('are illustrative where one area is', () => {
		const good = share('plan', 0.95, 0.8, 0.85, 0.7);
		const bad = { ...share('mail', 0.6, 0.8, 0.75, 0.9), provenance: 'sample' as const };
		for (const finding of said(good, bad)) expect(finding.isIllustrative).toBe(true);
	});
});
