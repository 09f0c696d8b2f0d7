import { group, mean, rollup, sum } from 'd3';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEngine } from '../../src/lib/engine/build.server';
import type { EngineRow } from '../../src/lib/engine/engine';

let flows: EngineRow[];
beforeAll(async () => {
	const engine = await buildEngine();
	flows = await engine.query(`select * from dossier_flows where provenance = 'sample'`);
});

const n = (row: EngineRow, column: string) => Number(row[column]);
const received = (row: EngineRow) => n(row, 'received_online') + n(row, 'received_direct_post');
const month = (row: EngineRow) => n(row, 'first_month') % 12;

describe('illustrative flows', () => {
	it('cover both desks of 13 districts from 2018 to June 2025, Lộc Hà to the end of 2024', () => {
		const months = rollup(
			flows,
			(list) => new Set(list.map((row) => row.first_month)).size,
			(row) => `${row.unit_code}/${row.desk_level}`,
		);
		expect(months.size).toBe(26);
		for (const [key, count] of months) expect(count, key).toBe(key.startsWith('448') ? 84 : 90);
	});

	it('close: what is carried over and received is resolved or open, and open is carried over', () => {
		for (const list of group(
			flows,
			(row) => `${row.unit_code}/${row.desk_level}/${row.field_code}`,
		).values()) {
			const sorted = [...list].sort((a, b) => n(a, 'first_month') - n(b, 'first_month'));
			sorted.forEach((row, i) => {
				const resolved = sum(['early', 'on_time', 'late'], (part) => n(row, `resolved_${part}`));
				const open = n(row, 'open_in_time') + n(row, 'open_late');
				expect(n(row, 'carried_over') + received(row)).toBe(resolved + open);
				const before = sorted[i - 1];
				if (before && row.unit_code !== '445')
					expect(n(row, 'carried_over')).toBe(n(before, 'open_in_time') + n(before, 'open_late'));
			});
		}
	});

	it('dip at Tết and rise in summer', () => {
		const whole = flows.filter((row) => n(row, 'first_month') < 2025 * 12);
		const byMonth = rollup(
			whole,
			(list) => sum(list, received),
			(row) => n(row, 'first_month'),
		);
		const of = (months: number[]) =>
			mean(
				[...byMonth].filter(([key]) => months.includes(key % 12)),
				([, count]) => count,
			) ?? 0;
		expect(of([1])).toBeLessThan(0.9 * of([2, 3, 4, 8, 9, 10, 11]));
		expect(of([5, 6, 7])).toBeGreaterThan(1.05 * of([2, 3, 4, 8, 9, 10, 11]));
		expect(flows.some((row) => month(row) === 1)).toBe(true);
	});

	it('never count more paid than due, full than eligible, or digitised than resolved', () => {
		for (const row of flows) {
			const resolved = sum(['early', 'on_time', 'late'], (part) => n(row, `resolved_${part}`));
			expect(n(row, 'paid_online')).toBeLessThanOrEqual(n(row, 'fee_due'));
			expect(n(row, 'digitised')).toBeLessThanOrEqual(resolved);
			expect(n(row, 'received_online')).toBeLessThanOrEqual(n(row, 'eligible_online'));
			if (row.online_full !== null)
				expect(n(row, 'online_full')).toBeLessThanOrEqual(n(row, 'eligible_full'));
		}
	});
});
