import { describe, expect, it } from 'vitest';
import type { WeightsChoice } from '../../src/lib/domain/composite/setting-address';
import { needsOf } from '../../src/lib/figures/attainment-needs';
import {
	makeDossierNeedFigure,
	type CountedUnit,
	type CountedYear,
} from '../../src/lib/figures/dossier-need-figure';
import type { ScorePanel } from '../../src/lib/figures/score-panel';
import { scorePanelOf } from '../support/score-panel-of';
import { sourceIndex } from '../support/source-index';
import { chosenAt } from '../support/two-rounds';

/** Counts of 2021 by unit: on time, resolved. */
const countsOf = (
	units: Readonly<Record<string, readonly [number, number]>>,
	given: Partial<CountedUnit> = {},
): CountedYear[] => [
	{
		period: '2021',
		units: Object.entries(units).map(([unit, [successes, trials]]) => ({
			unit,
			successes,
			trials,
			provenance: 'sample',
			sourceId: 'sample-generator',
			...given,
		})),
	},
];

/** Totals 70, 75 and 97 of 100; the first criterion is the one named after the rate. */
function panelOf(points: Parameters<typeof scorePanelOf>[0]): ScorePanel {
	const panel = scorePanelOf(points);
	const [first, ...others] = panel.criteria;
	return {
		...panel,
		criteria: [{ ...first!, code: 'dung-han', name: 'Hồ sơ đúng hạn' }, ...others],
	};
}
const PANEL = panelOf({ a: [40, 30], b: [30, 45], c: [49, 48] });
const COUNTS = countsOf({ a: [90, 100], b: [95, 100], c: [1900, 2000] });

function make(
	given: Partial<WeightsChoice> = {},
	counted = COUNTS,
	panel = PANEL,
	language: 'vi' | 'en' = 'vi',
) {
	const choice = chosenAt(panel, given);
	const needs = needsOf(panel, choice);
	const target = choice.place;
	return makeDossierNeedFigure({ panel, needs, target, counted, language, sources: sourceIndex });
}

describe('the dossiers that a place would take', () => {
	it('are counted for the place by rate, a tie being enough', () => {
		const { bars, title, ticks } = make();
		expect(title).toBe(
			'Số liệu minh hoạ 2021: Huyện a cần thêm 5 hồ sơ đúng hạn trên 100 để lên hạng 1 về tỷ lệ đúng hạn',
		);
		expect(bars[0]).toEqual({
			code: 'rate',
			name: 'Để lên hạng 1 về tỷ lệ đúng hạn',
			nowText: 'đang hạng 3/3: 90,00%, 90/100 hồ sơ',
			room: 1,
			need: 0.5,
			valueText: '5 hồ sơ đúng hạn nữa trên 100 (trong 10 hồ sơ trễ hạn)',
			provenance: 'sample',
			sentence:
				'Để lên hạng 1 về tỷ lệ đúng hạn: đang hạng 3/3: 90,00%, 90/100 hồ sơ; 5 hồ sơ đúng hạn nữa trên 100 (trong 10 hồ sơ trễ hạn); số liệu minh hoạ',
		});
		expect(ticks.at(-1)).toEqual({ x: 1, text: '10' });
	});

	it('are counted for the points of the criterion, if points went by the rate', () => {
		// 5 points of 50 are a tenth of 100 dossiers: every late one.
		const [, points] = make({ place: 2 }).bars;
		expect(points).toMatchObject({
			name: 'Để lên hạng 2 theo điểm tổng hợp (thử nghiệm)',
			nowText: 'nếu điểm “Hồ sơ đúng hạn” tỷ lệ thuận với tỷ lệ, 50 điểm ở 100%',
			valueText: '10 hồ sơ đúng hạn nữa trên 100 (trong 10 hồ sơ trễ hạn)',
			need: 1,
			provenance: 'sample',
		});
		const few = make({ place: 2 }, countsOf({ a: [91, 100] })).bars[1];
		expect(few).toMatchObject({
			need: null,
			valueText: 'không đủ: cả 9 hồ sơ trễ hạn thành đúng hạn chỉ thêm 4,50 điểm, cần 5,00',
		});
	});

	it('are not enough where all points of the criterion are not', () => {
		expect(make({ place: 1 }).bars[1]!.valueText).toBe(
			'không đủ: kể cả đạt điểm tối đa ở tiêu chí này thì mới ở hạng 2',
		);
	});

	it('are none where the place is held already', () => {
		const { title, bars } = make({ unit: 'c', place: 1 });
		expect(title).toMatch(/Huyện c đang ở hạng 1\/3 về tỷ lệ đúng hạn, không cần thêm hồ sơ nào$/);
		expect(bars.map(({ valueText, need }) => [valueText, need])).toEqual([
			['đã đạt', 0],
			['đã đạt', 0],
		]);
	});

	it('are told by rate only where the composite does not tell, or the scheme has no such criterion', () => {
		expect(make({ aggregation: 'geometric' }).bars.map(({ valueText }) => valueText)).toEqual([
			expect.stringMatching(/^5 hồ sơ/),
			'không tính được với cách quy đổi, cách gộp đang chọn',
		]);
		expect(make({ left: ['dung-han'] }).bars[1]!.valueText).toMatch(/^không tính: tiêu chí này/);
		const missing = panelOf({ a: [null, 30], b: [30, 45], c: [49, 48] });
		expect(make({}, COUNTS, missing).bars[1]!.valueText).toMatch(/^không tính: tiêu chí này/);
		const other = scorePanelOf({ a: [40, 30], b: [30, 45], c: [49, 48] });
		expect(make({}, COUNTS, other).bars).toHaveLength(1);
	});

	it('stand in a table of all units by rate, with what they rest on', () => {
		const { table } = make({ place: 2 });
		expect(table.columns.at(-1)!.label).toBe('Cần thêm để lên hạng 2');
		expect(
			table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]),
		).toEqual([
			['Huyện b', '95', '100', '95,00%', '1/3', '0'],
			['Huyện c', '1.900', '2.000', '95,00%', '1/3', '0'],
			['Huyện a', '90', '100', '90,00%', '3/3', '5'],
		]);
		const published = make(
			{},
			countsOf({ a: [90, 100] }, { provenance: 'published', sourceId: 'newspaper' }),
		);
		expect(published.title).toMatch(/^2021: /);
		expect(published.provenances).toEqual(['published', 'derived']);
		expect(published.sources.map(({ id }) => id)).toEqual(['newspaper']);
		expect(published.table.rows[0]!.cells.map(({ provenance }) => provenance)).toEqual([
			'published',
			'published',
			'derived',
			'derived',
			'derived',
		]);
		// The points are illustrative all the same.
		expect(published.bars.map(({ provenance }) => provenance)).toEqual(['derived', 'sample']);
	});

	it('say their limits', () => {
		expect(make().limits.join(' ')).toMatch(/các đơn vị khác không đổi.*chỉ là “nếu”.*may rủi/);
	});

	it('are missing, not 0, without counts, with none counted and in half a year', () => {
		const empty = make({}, countsOf({ a: [0, 0], b: [1, 2] }));
		expect(empty).toMatchObject({
			title: 'Số liệu minh hoạ 2021: không có số hồ sơ của Huyện a để tính',
			bars: [],
			declined: 'Chưa có số hồ sơ đã giải quyết của Huyện a trong năm 2021.',
		});
		const half = { ...PANEL, rounds: [{ ...PANEL.rounds[0]!, period: '2021-H1' }] };
		expect(make({}, COUNTS, half).declined).toBe(
			'Số hồ sơ ở đây đếm theo năm dương lịch; kỳ 6 tháng đầu năm 2021 không phải cả năm nên không tính số hồ sơ.',
		);
	});

	it('have an axis where no dossier was late', () => {
		const { bars, ticks } = make({}, countsOf({ a: [100, 100] }));
		expect(bars[0]).toMatchObject({ room: 0, need: 0, valueText: 'đã đạt' });
		expect(ticks).toEqual([{ x: 0, text: '0' }]);
	});

	it('are complete in English', () => {
		const { title, bars } = make({ place: 2 }, COUNTS, PANEL, 'en');
		expect(title).toBe(
			'Illustrative figures 2021: Huyện a needs 5 more dossiers on time of 100 to reach rank 2 by on-time rate',
		);
		expect(bars[1]!.sentence).toBe(
			'To reach rank 2 by the composite score (experimental), if the points of “Hồ sơ đúng hạn” were proportional to the rate, 50 points at 100%: 10 more dossiers on time of 100 (10 were late); illustrative figures',
		);
	});
});
