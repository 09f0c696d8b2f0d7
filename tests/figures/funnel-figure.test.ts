import { describe, expect, it } from 'vitest';
import { makeFunnelFigure } from '../../src/lib/figures/funnel-figure';
import type { UnitOutcome } from '../../src/lib/figures/rate-figure';
import { sourceIndex } from '../support/source-index';
import { unitOutcome } from '../support/unit-outcome';

const make = (units: readonly UnitOutcome[], adjusted = false) =>
	makeFunnelFigure({ units, form: 'resolved', adjusted, language: 'vi', sources: sourceIndex });

// Around 95 %: limits at 1,000 are .9260 and .9713 (99.8 %), at 20 they are .7149 and .9999.
const USUAL = Array.from({ length: 8 }, (_, i) => unitOutcome(`u${i}`, { onTime: 950, late: 50 }));
const FAR = unitOutcome('far', { name: 'Vũ Quang', onTime: 900, late: 100 });
const SMALL = unitOutcome('small', { name: 'Lộc Hà', onTime: 18, late: 2 });

describe('funnel plot', () => {
	it('names a large unit far from the common rate and not a small one as far', () => {
		const { marks } = make([...USUAL, FAR, SMALL]);
		const mark = (code: string) => marks.find((m) => m.code === code);
		expect(mark('far')).toMatchObject({ zone: 'outside', rate: 0.9 });
		expect(mark('far')?.label).not.toBeNull();
		expect(mark('small')).toMatchObject({ zone: 'inside', rate: 0.9 });
		expect(mark('small')?.label).toMatchObject({ hasLeader: false });
		// Eight marks in one place: a name beside them would be no one's.
		expect(mark('u0')?.label).toBeNull();
	});

	it('says how many lie outside 99.8 % around the ratio of sums, and ranks nothing', () => {
		const figure = make([...USUAL, FAR, SMALL]);
		const rate = ((8 * 950 + 900 + 18) / (9 * 1000 + 20)) * 100;
		expect(figure.title).toBe(
			`1 trong 10 đơn vị nằm ngoài giới hạn 99,8% quanh mức chung ${rate.toFixed(2).replace('.', ',')}%`,
		);
		expect(figure.units).toContain('Biểu đồ này không xếp hạng');
		expect(JSON.stringify(figure.marks)).not.toMatch(/rank/);
	});

	it('widens its limits for overdispersion when asked, and says which it draws', () => {
		const spread = Array.from({ length: 10 }, (_, i) =>
			unitOutcome(`s${i}`, { onTime: 900 + i * 8, late: 100 - i * 8 }),
		);
		const [exact, adjusted] = [make(spread), make(spread, true)];
		const outside = ({ marks }: typeof exact) => marks.filter((m) => m.zone === 'outside').length;
		expect(outside(exact)).toBeGreaterThan(0);
		expect(outside(adjusted)).toBe(0);
		expect(exact.units).toContain('nhị thức chính xác');
		expect(adjusted.units).toContain('quá phân tán (φ = ');
		expect(adjusted.cautions.join()).toContain('Với 10 đơn vị');
	});

	it('keeps marks and outlines on the plot, the outer limits around the inner ones', () => {
		const { marks, limits } = make([...USUAL, FAR, SMALL]);
		const points = [...marks, ...limits.flatMap(({ low, high }) => [...low, ...high])];
		for (const { x, y } of points) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThanOrEqual(1);
			expect(y).toBeGreaterThanOrEqual(-1e-9);
			expect(y).toBeLessThanOrEqual(1 + 1e-9);
		}
		const [outer, inner] = limits;
		outer!.high.forEach(({ y }, i) => expect(y).toBeLessThanOrEqual(inner!.high[i]!.y));
		outer!.low.forEach(({ y }, i) => expect(y).toBeGreaterThanOrEqual(inner!.low[i]!.y));
	});

	it('sets the names of neighbours apart', () => {
		const crowd = Array.from({ length: 6 }, (_, i) =>
			unitOutcome(`c${i}`, { name: `Huyện Kỳ Anh ${i}`, onTime: 800 + i, late: 200 - i }),
		);
		const { marks } = make([
			...USUAL,
			...crowd,
			unitOutcome('big', { onTime: 99_000, late: 1000 }),
		]);
		const labels = marks.flatMap(({ code, label }) =>
			code.startsWith('c') && label ? [label] : [],
		);
		expect(labels).toHaveLength(6);
		for (const [i, a] of labels.entries())
			for (const b of labels.slice(i + 1))
				if (a.anchor === b.anchor && Math.abs(a.x - b.x) < 0.2)
					expect(Math.abs(a.y - b.y)).toBeGreaterThan(0.04);
	});

	it('draws nothing of nothing, and a lone unit upon its own rate', () => {
		expect(make([])).toMatchObject({ marks: [], limits: [], common: null });
		expect(make([unitOutcome('d', { late: null })]).common).toBeNull();
		expect(make([SMALL]).marks[0]?.zone).toBe('inside');
		expect(make([unitOutcome('all', { onTime: 5 })]).marks[0]?.zone).toBe('inside');
	});

	it('never speaks of illustrative figures as findings', () => {
		const figure = make(
			[FAR, ...USUAL].map((unit) => ({
				...unit,
				provenance: 'sample' as const,
				sourceId: 'sample-generator',
			})),
		);
		expect(figure.title).toMatch(/^Số liệu minh hoạ: /);
		expect(figure.marks.every(({ sentence }) => sentence.includes('số liệu minh hoạ'))).toBe(true);
	});
});
