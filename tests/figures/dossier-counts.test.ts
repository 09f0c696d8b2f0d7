import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../src/lib/domain/month';
import { countsByUnit, receivedThrough } from '../../src/lib/figures/dossier-counts';
import type { DossierMonth } from '../../src/lib/queries/dossier-months/dossier-months';
import { dossierMonth } from '../support/dossier-month';

const january = dossierMonth('439', 2024, 1, {
	received_online: 10,
	received_direct_post: 20,
	received_post: 2,
	resolved_early: 12,
	resolved_on_time: 9,
	resolved_late: 1,
	open_in_time: 7,
	open_late: 1,
});
const february = dossierMonth('439', 2024, 2, {
	received_online: 0,
	received_direct_post: 5,
	received_post: 0,
	resolved_early: 3,
	resolved_on_time: 2,
	resolved_late: 0,
	open_in_time: 6,
	open_late: 2,
});

/** The counts of the one unit that the months tell of, over all years. */
const sumMonths = (months: readonly DossierMonth[]) =>
	countsByUnit(months, 0, monthNumber(2100, 1)).get('439')!;

describe('counts over a period', () => {
	it('add what flows and take what stays open at the end', () => {
		expect(sumMonths([january, february])).toEqual({
			online: 10,
			directPost: 25,
			post: 2,
			early: 15,
			onTime: 11,
			late: 1,
			openInTime: 6,
			openLate: 2,
			provenance: 'sample',
		});
	});

	it('merge early into on time when one source does, and lose nothing', () => {
		const merged = { ...february, resolved_early: null, resolved_on_time: 5 };
		const { early, onTime } = sumMonths([january, merged]);
		expect([early, onTime]).toEqual([null, 26]);
	});

	it('stay missing where nothing is told, and are not zero', () => {
		const silent = dossierMonth('439', 2024, 3);
		expect(sumMonths([silent]).online).toBeNull();
		expect(sumMonths([january, silent]).online).toBe(10);
	});

	it('are illustrative as soon as a part is', () => {
		const printed = { ...january, provenance: 'published' as const };
		expect(sumMonths([printed]).provenance).toBe('published');
		expect(sumMonths([printed, february]).provenance).toBe('sample');
		expect(sumMonths([printed, { ...february, provenance: 'derived' }]).provenance).toBe('derived');
	});

	it('have no open dossiers for a unit that was gone when the period ended', () => {
		const other = { ...february, unit_code: '448' };
		const counts = countsByUnit([january, other], january.first_month, other.last_month);
		expect(counts.get('439')).toMatchObject({ online: 10, openInTime: null, openLate: null });
		expect(counts.get('448')).toMatchObject({ openInTime: 6, openLate: 2 });
	});

	it('leave out a report that reaches beyond the period', () => {
		const quarter = {
			...january,
			first_month: monthNumber(2024, 1),
			last_month: monthNumber(2024, 3),
		};
		const within = (last: number) =>
			countsByUnit([quarter], monthNumber(2024, 1), monthNumber(2024, last));
		expect(within(2).size).toBe(0);
		expect(within(3).get('439')?.online).toBe(10);
	});
});

describe('what was received through channels', () => {
	const counts = { online: 10, directPost: 20, post: 2 };
	it.each([
		[[], 30],
		[['online'], 10],
		[['direct'], 18],
		[['post'], 2],
		[['direct', 'post'], 20],
	] as const)('%j is %i', (channels, expected) => {
		expect(receivedThrough(counts, channels)).toBe(expected);
	});

	it('is missing for post where the source does not tell it apart', () => {
		expect(receivedThrough({ ...counts, post: null }, ['post'])).toBeNull();
	});
});
