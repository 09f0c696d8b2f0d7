import { describe, expect, it } from 'vitest';
import { differenceInterval } from '../../src/lib/domain/wilson';
import { compareDifference } from '../../src/lib/figures/compare-format';
import { compareStandings } from '../../src/lib/figures/compare-standing';
import { compareMeasure, compareUnits, compareValue, valuesBy } from '../support/compare-measures';

const score = compareMeasure();
const rate = compareMeasure({ kind: 'rate' });
const scores = valuesBy({
	'439': compareValue(90),
	'440': compareValue(80),
	'441': compareValue(70),
});
const rates = valuesBy({
	'439': compareValue(56, { trials: 70 }),
	'440': compareValue(48, { trials: 80 }),
});
const shared = { units: compareUnits, chosen: ['440', '439'] };
const of = (given: Partial<Parameters<typeof compareStandings>[0]> = {}) =>
	compareStandings({ ...shared, measure: score, valueIn: scores, reference: 'median', ...given });

it('a difference as a number has no noise of its own', () => {
	const number = compareDifference(score, 19.21 - 19.85, 'vi');
	expect(number).toEqual({ text: '−0,64', value: -0.64, decimals: 2 });
	expect(compareDifference(rate, 0.7 - 0.1, 'vi')).toEqual({
		text: '+60,00',
		value: 60,
		decimals: 2,
	});
	expect(compareDifference({ kind: 'days' }, -1.5, 'en')).toEqual({
		text: '−1.5',
		value: -1.5,
		decimals: 1,
	});
});

describe('districts in one measure', () => {
	it('stand in the order of the reader, against the median of all units', () => {
		const { rows, median, best } = of();
		expect(median?.number).toBe(80);
		expect(best).toMatchObject({ number: 90, units: [{ code: '439' }] });
		expect(rows.map(({ unit, difference }) => [unit.code, difference])).toEqual([
			['440', { number: 0, interval: null, provenance: 'derived', sourceId: 'newspaper' }],
			['439', { number: 10, interval: null, provenance: 'derived', sourceId: 'newspaper' }],
		]);
	});

	it('stand against the best, which is no difference from itself', () => {
		const { rows } = of({ reference: 'best' });
		expect(rows.map(({ difference, isReference }) => [difference?.number, isReference])).toEqual([
			[-10, false],
			[undefined, true],
		]);
	});

	it('take the least as the best where less is better, and none where neither is', () => {
		expect(of({ measure: { ...score, better: 'low' } }).best?.number).toBe(70);
		const neutral = of({ measure: { ...score, better: null }, reference: 'best' });
		expect(neutral.best).toBeNull();
		expect(neutral.rows.map(({ difference }) => difference)).toEqual([null, null]);
	});

	it('share the best place', () => {
		const both = valuesBy({ '439': compareValue(90), '440': compareValue(90) });
		expect(of({ valueIn: both }).best?.units.map(({ code }) => code)).toEqual(['439', '440']);
	});

	it('who shares the best place is the best too; intervals are against the one of most dossiers', () => {
		const tied = valuesBy({
			'439': compareValue(0, { trials: 10 }),
			'440': compareValue(0, { trials: 80 }),
			'441': compareValue(3, { trials: 30 }),
		});
		const { rows, best } = of({
			measure: { ...rate, better: 'low' },
			valueIn: tied,
			reference: 'best',
			chosen: ['439', '440', '441'],
		});
		expect(best?.units.map(({ code }) => code)).toEqual(['440', '439']);
		expect(rows.map(({ isReference }) => isReference)).toEqual([true, true, false]);
		expect(rows[2]?.difference?.interval).toEqual(
			differenceInterval({ successes: 3, trials: 30 }, { successes: 0, trials: 80 }),
		);
	});

	it('missing is no 0: it moves neither the median nor the best, and has no difference', () => {
		const some = valuesBy({ '439': compareValue(90), '441': compareValue(70) });
		const { rows, median } = of({ valueIn: some, reference: 'first' });
		expect(median?.number).toBe(80);
		expect(rows.map(({ number, difference }) => [number, difference])).toEqual([
			[null, null],
			[90, null],
		]);
		const nothing = of({ valueIn: () => null });
		expect([nothing.median, nothing.best, nothing.all]).toEqual([null, null, []]);
	});

	it('rates have Wilson intervals, and Newcombe ones for differences of units', () => {
		const { rows } = of({ measure: rate, valueIn: rates, reference: 'first' });
		expect(rows[0]?.interval?.low).toBeCloseTo(0.4904, 3);
		expect(rows[0]?.isReference).toBe(true);
		expect(rows[1]?.difference?.number).toBeCloseTo(0.2, 10);
		// Newcombe 1998: 56/70 − 48/80.
		expect(rows[1]?.difference?.interval?.low).toBeCloseTo(0.0524, 4);
		expect(rows[1]?.difference?.interval?.high).toBeCloseTo(0.3339, 4);
	});

	it('no interval is made up: none against the median, none for scores, none of no dossiers', () => {
		expect(of({ measure: rate, valueIn: rates }).rows[1]?.difference?.interval).toBeNull();
		expect(of({ reference: 'first' }).rows[1]?.difference?.interval).toBeNull();
		const none = valuesBy({
			'439': compareValue(0, { trials: 0 }),
			'440': compareValue(1, { trials: 2 }),
		});
		const { rows, all } = of({ measure: rate, valueIn: none, reference: 'first' });
		expect(all).toEqual([0.5]);
		expect(rows[1]).toMatchObject({ number: null, interval: null, difference: null });
	});

	it('the median of illustrative and printed values is illustrative', () => {
		const mixed = valuesBy({
			'439': compareValue(90),
			'440': compareValue(80, { provenance: 'sample', sourceId: 'sample-generator' }),
		});
		const { median, best } = of({ valueIn: mixed });
		expect([median?.provenance, best?.provenance]).toEqual(['sample', 'published']);
	});

	it('a difference is as weak as the weaker side, with the source of that side', () => {
		const mixed = valuesBy({
			'439': compareValue(90),
			'440': compareValue(80, { provenance: 'sample', sourceId: 'sample-generator' }),
			'441': compareValue(70, { sourceId: 'portal' }),
		});
		const given = { valueIn: mixed, chosen: ['439', '440', '441'] };
		const sample = { provenance: 'sample', sourceId: 'sample-generator' };
		expect(of(given).rows.map(({ difference }) => difference)).toMatchObject([
			sample,
			sample,
			sample,
		]);
		const { rows } = of({ ...given, reference: 'first' });
		expect(rows[1]?.difference).toMatchObject(sample);
		// Two sources of one provenance: neither is the source.
		expect(rows[2]?.difference).toMatchObject({ provenance: 'derived', sourceId: null });
	});
});
