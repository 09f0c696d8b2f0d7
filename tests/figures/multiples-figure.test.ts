import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../src/lib/domain/month';
import { makeMultiplesFigure } from '../../src/lib/figures/multiples-figure';
import type { DossierMonth } from '../../src/lib/queries/dossier-months/dossier-months';
import { dossierMonth } from '../support/dossier-month';
import { sourceIndex } from '../support/source-index';

const months = { firstMonth: monthNumber(2024, 1), lastMonth: monthNumber(2024, 3) };
const units = [
	{ code: '439', name: 'Hương Sơn', slug: 'huong-son', tile_column: 0, tile_row: 0 },
	{ code: '440', name: 'Đức Thọ', slug: 'duc-tho', tile_column: 1, tile_row: 0 },
];
const make = (rows: readonly DossierMonth[], chosen = months) =>
	makeMultiplesFigure({
		rows,
		units,
		channels: [],
		...months,
		chosen,
		chosenUnits: [],
		language: 'vi',
		sources: sourceIndex,
		sourceIds: ['sample-generator'],
	});
const received = (n: number) => ({ received_online: 0, received_direct_post: n });
/** Heights along a path of relative steps, without those at its foot. */
function heights(area: string): number[] {
	let y = 0;
	const all = [...area.matchAll(/,(-?[\d.]+)/g)].map(([, step]) => (y += Number(step)));
	return all.map((height) => Number(height.toFixed(3))).slice(1, -1);
}

describe('small multiples', () => {
	const figure = make([
		dossierMonth('439', 2024, 1, received(100)),
		dossierMonth('439', 2024, 2, received(50)),
		dossierMonth('439', 2024, 3, received(0)),
		dossierMonth('440', 2024, 1, received(25)),
	]);

	it('share one scale from 0 to the greatest month of all', () => {
		const { foot, height } = figure.plot;
		const [large, small] = figure.multiples;
		expect(heights(large!.area!)).toEqual(
			[foot - height, foot - height / 2, foot].map((y) => Number(y.toFixed(3))),
		);
		expect(heights(small!.area!)).toEqual([Number((foot - height / 4).toFixed(3))]);
	});

	it('say the monthly mean of the chosen months', () => {
		expect(figure.multiples[0]!.mean).toBe(50);
		const first = { ...months, lastMonth: months.firstMonth };
		expect(make([dossierMonth('439', 2024, 1, received(7))], first).multiples[0]!.meanText).toBe(
			'7',
		);
	});

	it('without figures are empty and say so', () => {
		const [, silent] = make([dossierMonth('439', 2024, 1, received(1))]).multiples;
		expect(silent).toMatchObject({ area: null, mean: null, provenance: null });
		expect(silent!.sentence).toBe('Đức Thọ: chưa có số liệu');
		expect(make([]).title).toContain('chưa có số liệu công bố');
	});
});
