import { randomLcg } from 'd3';
import { expect, it } from 'vitest';
import { offBalance, onBalance } from '../../src/lib/domain/stock-balance';
import { BuildEngine } from '../../src/lib/engine/build.server';
import { dossierMonths } from '../../src/lib/queries/dossier-months/dossier-months';
import { ask } from '../../src/lib/queries/question';

const month = (unit_code: string, open_in_time: number | null, others: readonly number[] = []) => ({
	unit_code,
	received_online: others[0] ?? 0,
	received_direct_post: others[1] ?? 0,
	resolved_early: others[2] ?? 0,
	resolved_on_time: others[3] ?? 0,
	resolved_late: others[4] ?? 0,
	open_in_time,
	open_late: others[5] ?? 0,
});

it('is 0 where books close, what is too much or too little elsewhere, and begins anew with each unit', () => {
	const rows = [
		month('a', 10),
		month('a', 12, [3, 4, 1, 2, 1, 1]),
		month('a', 20, [5, 0, 0, 0, 0, 0]),
		month('b', 7),
	];
	expect(offBalance(rows).map(({ open_in_time }) => open_in_time)).toEqual([10, 0, 2, 7]);
});

it('brings any months back as they were, missing as missing', () => {
	const random = randomLcg(0.439);
	const number = () => Math.floor(random() * 500);
	const rows = Array.from({ length: 300 }, (_, i) => ({
		...month(String(Math.floor(i / 40)), random() < 0.2 ? null : number(), [
			...Array.from({ length: 6 }, number),
		]),
		resolved_early: random() < 0.2 ? null : number(),
		open_late: random() < 0.2 ? null : number(),
	}));
	expect(onBalance(offBalance(rows))).toEqual(rows);
	expect(onBalance(offBalance([]))).toEqual([]);
});

it('brings the months of the site back', async () => {
	const engine = await BuildEngine.open('static/data');
	const rows = await ask(engine, dossierMonths, { edition: 'all', fields: '', levels: '' });
	expect(rows.length).toBeGreaterThan(1000);
	expect(onBalance(offBalance(rows))).toEqual(rows);
});
