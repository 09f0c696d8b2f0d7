import { beforeAll, expect, it } from 'vitest';
import { BuildEngine } from '../../src/lib/engine/build.server';
import { criterionList } from '../../src/lib/queries/criterion-list/criterion-list';
import { criterionScores } from '../../src/lib/queries/criterion-scores/criterion-scores';
import { districtScores } from '../../src/lib/queries/district-scores/district-scores';
import { ask } from '../../src/lib/queries/question';

let engine: BuildEngine;
beforeAll(async () => {
	engine = await BuildEngine.open('static/data');
});

it.each([
	{ scheme: 'minh-hoa-2019', edition: 'all', isThere: true },
	{ scheme: 'minh-hoa-2019', edition: 'published', isThere: false },
	{ scheme: 'par-huyen-2018', edition: 'published', isThere: true },
	{ scheme: 'no-such', edition: 'all', isThere: false },
])(
	'all criteria of $scheme at once are what each of them is by itself, edition $edition',
	async ({ scheme, edition, isThere }) => {
		const grid = await ask(engine, criterionScores, { scheme, edition });
		const nodes = (await ask(engine, criterionList, {})).filter(
			(node) => node.scheme_code === scheme && node.kind !== 'area',
		);
		const single = await Promise.all(
			nodes.map(async ({ code }) =>
				(await ask(engine, districtScores, { scheme, criterion: code, edition })).map((row) => ({
					criterion_code: code,
					...row,
				})),
			),
		);
		const key = (row: { period: string; unit_code: string; criterion_code: string }) =>
			[row.period, row.unit_code, row.criterion_code].join('/');
		const told = new Map(
			grid
				.filter(({ score }) => score !== null)
				.map((row) => [
					key(row),
					[row.score, row.self_assessed, row.provenance, row.source_id, row.unit_name],
				]),
		);
		const expected = new Map(
			single
				.flat()
				.filter(({ score }) => score !== null)
				.map((row) => [
					key(row),
					[row.score, row.self_assessed, row.provenance, row.source_id, row.unit_name],
				]),
		);
		expect(told).toEqual(expected);
		expect(told.size > 0).toBe(isThere);
	},
);

it('an official score stands in the place of an illustrative one, and another does not', async () => {
	const [scheme] = await engine.query(
		"select code, stands_in_for from schemes where stands_in_for is not null and provenance = 'sample'",
	);
	const asked = { scheme: String(scheme?.code), edition: 'all' };
	const first = (await ask(engine, criterionScores, asked)).find(
		({ kind }) => kind === 'criterion',
	);
	await engine.run(
		`create or replace temp table index_scores as
		select * from main.index_scores
		union all
		select * replace (
			$official as scheme_code, 1.25 as score, 1.5 as self_assessed, 'published' as provenance, 'official' as source_id
		)
		from main.index_scores
		where scheme_code = $scheme and period = $period and unit_code = $unit and criterion_code = $criterion`,
		{
			official: String(scheme?.stands_in_for),
			scheme: asked.scheme,
			period: first?.period ?? '',
			unit: first?.unit_code ?? '',
			criterion: first?.criterion_code ?? '',
		},
	);
	const answer = await ask(engine, criterionScores, asked);
	await engine.run('drop table temp.index_scores');
	const official = answer.filter(({ source_id }) => source_id === 'official');
	expect(official).toEqual([
		{ ...first, score: 1.25, self_assessed: 1.5, provenance: 'published', source_id: 'official' },
	]);
	expect(
		new Set(answer.map((row) => `${row.period}/${row.unit_code}/${row.criterion_code}`)).size,
	).toBe(answer.length);
});
