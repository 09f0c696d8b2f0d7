import { expect, it } from 'vitest';
import { buildEngine } from '../../src/lib/engine/build.server';
import { enterReports } from '../../src/lib/queries/entered-report/entered-report';
import { enterAndForget, enteredRow } from '../support/entered-report';

it('a report enters the tables in Node, wins over illustrative months and can be let go of', async () => {
	await enterAndForget(await buildEngine());
});

it('hostile text in a report is text', async () => {
	const engine = await buildEngine();
	const hostile = "'; drop table dossier_flows; --";
	await enterReports(engine, [{ ...enteredRow, source_id: hostile }]);
	const rows = await engine.query(
		'select source_id, count(*)::integer as n from dossier_flows where source_id = $id group by all',
		{ id: hostile },
	);
	expect(rows).toEqual([{ source_id: hostile, n: 1 }]);
});
