import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../src/lib/domain/month';
import { makeTimelineFigure } from '../../src/lib/figures/timeline-figure';
import type { DossierMonth } from '../../src/lib/queries/dossier-months/dossier-months';
import { dossierMonth } from '../support/dossier-month';
import { sourceIndex } from '../support/source-index';

const months = { firstMonth: monthNumber(2024, 1), lastMonth: monthNumber(2024, 4) };
const make = (
	rows: readonly DossierMonth[],
	given: Partial<Parameters<typeof makeTimelineFigure>[0]> = {},
) =>
	makeTimelineFigure({
		rows,
		units: [],
		channels: [],
		...months,
		chosen: months,
		language: 'vi',
		sources: sourceIndex,
		sourceIds: ['sample-generator'],
		...given,
	});
const told = { received_online: 10, received_direct_post: 30, open_in_time: 3, open_late: 1 };

describe('the timeline', () => {
	it('adds units month by month and leaves untold months empty, not zero', () => {
		const figure = make([
			dossierMonth('439', 2024, 1, told),
			dossierMonth('440', 2024, 1, { ...told, received_online: 60 }),
			dossierMonth('439', 2024, 3, told),
		]);
		expect(figure.months.map(({ received, open, openLate }) => [received, open, openLate])).toEqual(
			[
				[130, 8, 2],
				[null, null, null],
				[40, 4, 1],
				[null, null, null],
			],
		);
		expect(figure.months[0]).toMatchObject({ receivedHeight: 1, x: 0, width: 0.25 });
		expect(figure.months[1]!.sentence).toBe('tháng 2/2024: chưa có số liệu');
		expect(figure.title).toBe('Số liệu minh hoạ: 170 hồ sơ tiếp nhận, tháng 1/2024 – tháng 4/2024');
	});

	it('numbers its axes in whole dossiers, and an empty axis not at all', () => {
		expect(make([]).receivedTicks).toEqual([]);
		expect(make([]).openTicks).toEqual([]);
		const few = make([dossierMonth('439', 2024, 1, { received_online: 1, open_in_time: 2 })]);
		expect(few.receivedTicks).toEqual([{ height: 1, text: '1' }]);
		expect(few.openTicks.map(({ text }) => text)).toEqual(['1', '2']);
	});

	it('picks units, channels and the chosen months', () => {
		const rows = [dossierMonth('439', 2024, 1, told), dossierMonth('440', 2024, 2, told)];
		expect(make(rows, { units: ['440'] }).months[0]!.received).toBeNull();
		expect(make(rows, { channels: ['online'] }).months[0]!.received).toBe(10);
		const figure = make(rows, {
			chosen: { firstMonth: months.firstMonth + 1, lastMonth: months.firstMonth + 1 },
		});
		expect(figure.brush).toEqual({ x: 0.25, width: 0.25 });
		expect(figure.months.map(({ isChosen }) => isChosen)).toEqual([false, true, false, false]);
		expect(figure.title).toContain('40 hồ sơ tiếp nhận, tháng 2/2024');
	});

	it('draws a report over months in equal parts, its stock at the end, and says so', () => {
		const report = dossierMonth('439', 2024, 1, {
			...told,
			last_month: monthNumber(2024, 2),
			provenance: 'published',
		});
		const figure = make([report], { sourceIds: ['newspaper'] });
		expect(figure.months.map(({ received, open }) => [received, open])).toEqual([
			[20, null],
			[20, 4],
			[null, null],
			[null, null],
		]);
		expect(figure.cautions).toHaveLength(1);
		expect(figure.provenances).toEqual(['published']);
		expect(figure.sources.map(({ id }) => id)).toEqual(['newspaper']);
	});

	it('without any figures says so and names no source', () => {
		const figure = make([]);
		expect(figure.title).toBe('Hồ sơ theo tháng: chưa có số liệu công bố');
		expect(figure.sources).toEqual([]);
	});
});
