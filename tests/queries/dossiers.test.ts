import { rollup, sum } from 'd3';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEngine, type BuildEngine } from '../../src/lib/engine/build.server';
import type { EngineRow } from '../../src/lib/engine/engine';
import { dossierMonths } from '../../src/lib/queries/dossier-months/dossier-months';
import { dossierParts } from '../../src/lib/queries/dossier-parts/dossier-parts';
import { processingTimes } from '../../src/lib/queries/processing-times/processing-times';
import { ask } from '../../src/lib/queries/question';
import { reportUnits } from '../../src/lib/queries/report-units/report-units';
import { serviceQuarters } from '../../src/lib/queries/service-quarters/service-quarters';

let engine: BuildEngine;
let flows: EngineRow[];
beforeAll(async () => {
	engine = await buildEngine();
	flows = await engine.query('select * from dossier_flows');
});

const total = (rows: readonly EngineRow[], column: string) =>
	sum(rows, (row) => Number(row[column]));

describe('dossier-months', () => {
	it('answers as adding the rows of the chosen fields and desks one by one', async () => {
		const rows = await ask(engine, dossierMonths, {
			edition: 'all',
			fields: 'dat-dai,ho-tich',
			levels: 'commune',
		});
		const picked = flows.filter(
			(row) =>
				['dat-dai', 'ho-tich'].includes(String(row.field_code)) && row.desk_level === 'commune',
		);
		expect(sum(rows, (row) => row.received_online ?? 0)).toBe(total(picked, 'received_online'));
		for (const row of rows.filter((_, i) => i % 97 === 0)) {
			const own = picked.filter(
				(flow) => flow.unit_code === row.unit_code && flow.first_month === row.first_month,
			);
			expect(row.resolved_on_time).toBe(total(own, 'resolved_on_time'));
			expect(row.open_late).toBe(total(own, 'open_late'));
		}
	});

	it('takes hostile codes as text and answers nothing', async () => {
		const rows = await ask(engine, dossierMonths, {
			edition: 'all',
			fields: "'; drop table dossier_flows; --",
			levels: '',
		});
		expect(rows).toEqual([]);
	});

	it('has no illustrative row in the published edition', async () => {
		const rows = await ask(engine, dossierMonths, { edition: 'published', fields: '', levels: '' });
		expect(rows.filter(({ provenance }) => provenance === 'sample')).toEqual([]);
	});
});

describe('dossier-parts', () => {
	it('answers as adding the rows of the chosen months and units', async () => {
		const asked = { edition: 'all', first_month: 24240, last_month: 24251, units: '439,445' };
		const rows = await ask(engine, dossierParts, asked);
		const desks = new Set(flows.map((flow) => `${flow.field_code}/${flow.desk_level}`));
		expect(rows).toHaveLength(desks.size);
		for (const row of rows) {
			const own = flows.filter(
				(flow) =>
					['439', '445'].includes(String(flow.unit_code)) &&
					flow.field_code === row.field_code &&
					flow.desk_level === row.desk_level &&
					Number(flow.first_month) >= 24240 &&
					Number(flow.last_month) <= 24251,
			);
			expect(row.received_direct_post).toBe(total(own, 'received_direct_post'));
			expect(row.resolved_early).toBe(total(own, 'resolved_early'));
		}
	});
});

describe('processing-times', () => {
	it('gives the nearest-rank quantiles of all dossiers written out one by one', async () => {
		const bins = await engine.query('select * from processing_days where year = 2024');
		const rows = await ask(engine, processingTimes, {
			edition: 'all',
			first_year: 2024,
			last_year: 2024,
		});
		const byPart = rollup(
			bins,
			(list) =>
				list
					.flatMap((bin) => Array.from({ length: Number(bin.dossiers) }, () => Number(bin.days)))
					.sort((a, b) => a - b),
			(bin) => `${bin.unit_code}/${bin.field_code}`,
		);
		expect(rows).toHaveLength(byPart.size);
		for (const row of rows) {
			const days = byPart.get(`${row.unit_code}/${row.field_code}`) ?? [];
			expect(row.dossiers).toBe(days.length);
			expect(row.median_days).toBe(days[Math.ceil(days.length * 0.5) - 1]);
			expect(row.p90_days).toBe(days[Math.ceil(days.length * 0.9) - 1]);
		}
	});
});

describe('service-quarters', () => {
	it('adds three months, and keeps levels before July 2022 apart from processes after', async () => {
		const rows = await ask(engine, serviceQuarters, { edition: 'all' });
		const row = rows.find((r) => r.unit_code === '439' && r.year === 2024 && r.quarter === 4);
		const own = flows.filter(
			(flow) =>
				flow.unit_code === '439' &&
				Number(flow.first_month) >= 2024 * 12 + 9 &&
				Number(flow.first_month) <= 2024 * 12 + 11,
		);
		expect(row?.received_online).toBe(total(own, 'received_online'));
		expect(row?.e_result).toBe(total(own, 'e_result'));
		for (const { year, quarter, online_level4, online_full } of rows) {
			const isBefore = year * 4 + quarter - 1 < 2022 * 4 + 2;
			expect(online_full === null).toBe(isBefore);
			expect(online_level4 === null).toBe(!isBefore);
		}
	});
});

describe('report-units', () => {
	it('knows a district once and a commune that took over a code beside the one that had it', async () => {
		const units = await ask(engine, reportUnits, {});
		expect(units.filter(({ level }) => level === 'district')).toHaveLength(13);
		expect(units.filter(({ code }) => code === '18073')).toMatchObject([
			{ name: 'Phường Nam Hà', valid_from: '2020-01-01', valid_to: '2024-12-31' },
			{ name: 'Phường Thành Sen', valid_from: '2025-07-01', valid_to: null },
		]);
		expect(units.find(({ code }) => code === '439')?.aliases).toContain('H. Hương Sơn');
	});
});
