import { expect, it } from 'vitest';
import { onTimeOf } from '../../src/lib/domain/on-time';

const row = { early: 60, onTime: 38, late: 2, openInTime: 19, openLate: 1 };

it('counts resolved dossiers only: 98 of 100', () => {
	expect(onTimeOf(row, 'resolved')).toEqual({ successes: 98, trials: 100 });
});

it('counts open dossiers not yet due in the 766 form: 117 of 120', () => {
	expect(onTimeOf(row, '766')).toEqual({ successes: 117, trials: 120 });
});

it('takes early and on time together where a source merges them', () => {
	expect(onTimeOf({ ...row, early: null, onTime: 98 }, 'resolved')).toEqual({
		successes: 98,
		trials: 100,
	});
});

it('does not exist where a count it needs is missing', () => {
	expect(onTimeOf({ ...row, late: null }, 'resolved')).toBeNull();
	expect(onTimeOf({ ...row, openLate: null }, '766')).toBeNull();
	expect(onTimeOf({ ...row, openLate: null }, 'resolved')).not.toBeNull();
});
