import { expect } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { dossierMonths } from '../../src/lib/queries/dossier-months/dossier-months';
import { dossierParts } from '../../src/lib/queries/dossier-parts/dossier-parts';
import {
	codeFlows,
	enterReports,
	type EnteredRow,
} from '../../src/lib/queries/entered-report/entered-report';
import { ask } from '../../src/lib/queries/question';

/** A report of Hương Sơn from 15/06/2023 to 14/09/2023: months 24281 to 24284. */
export const enteredRow: EnteredRow = {
	unit_code: '439',
	desk_level: '',
	field_code: '',
	first_day: '2023-06-15',
	last_day: '2023-09-14',
	first_month: 24281,
	last_month: 24284,
	received_online: 700,
	received_direct_post: 300,
	carried_over: 100,
	resolved_early: null,
	resolved_on_time: 1000,
	resolved_late: 40,
	open_in_time: 55,
	open_late: 5,
	source_id: 'bao-cao-cua-ban-1',
};

/** A report goes in, takes the place of illustrative months and nothing else, and goes out again. */
export async function enterAndForget(engine: Engine): Promise<void> {
	const months = () => ask(engine, dossierMonths, { edition: 'all', fields: '', levels: '' });
	const before = await months();
	await codeFlows(engine);
	expect(await months(), 'codes change no answer').toEqual(before);

	await enterReports(engine, [enteredRow]);
	const after = await months();
	const own = after.filter((row) => row.unit_code === '439' && row.last_month >= 24281);
	expect(own[0]).toEqual({
		unit_code: '439',
		first_month: 24281,
		last_month: 24284,
		received_online: 700,
		received_direct_post: 300,
		received_post: null,
		resolved_early: null,
		resolved_on_time: 1000,
		resolved_late: 40,
		open_in_time: 55,
		open_late: 5,
		provenance: 'published',
	});
	expect(own[1]?.first_month, 'no illustrative month overlaps the report').toBe(24285);
	expect(after.filter((row) => row.unit_code !== '439')).toEqual(
		before.filter((row) => row.unit_code !== '439'),
	);
	const asked = { edition: 'all', first_month: 24281, last_month: 24284, units: '439' };
	const parts = await ask(engine, dossierParts, asked);
	expect(parts).toEqual([
		expect.objectContaining({
			field_code: null,
			desk_level: null,
			received_online: 700,
			provenance: 'published',
		}),
	]);

	await enterReports(engine, [{ ...enteredRow, unit_code: '440' }]);
	const other = await months();
	expect(other.filter((row) => row.unit_code === '439')).toEqual(
		before.filter((row) => row.unit_code === '439'),
	);
	await enterReports(engine, []);
	expect(await months()).toEqual(before);
}
