import { beforeAll, expect, it } from 'vitest';
import { INDICATORS, pointsOf } from '../../src/lib/domain/points-766';
import { BuildEngine } from '../../src/lib/engine/build.server';
import { ask } from '../../src/lib/queries/question';
import { qualityPoints } from '../../src/lib/queries/quality-points/quality-points';

/** Nothing of nothing, none, some, just under and at each target, all, and counts that cannot be. */
const COUNTS = [
	[0, 0],
	[0, 7],
	[3, 7],
	[79, 100],
	[80, 100],
	[90, 100],
	[7, 7],
	[8, 7],
	[-1, 7],
] as const;

let engine: BuildEngine;
beforeAll(async () => {
	engine = await BuildEngine.open('static/data');
});

it('SQL gives every indicator the points that the rules give', async () => {
	const rows = INDICATORS.flatMap(({ code }) =>
		COUNTS.map(([n, of], i) => `('439', '${2000 + i}', '${code}', ${n}, ${of}, 'derived', 's')`),
	);
	await engine.run(`create or replace temp table quality_counts as from (values ${rows.join()})
		as t(unit_code, period, indicator, numerator, denominator, provenance, source_id)`);
	const answer = await ask(engine, qualityPoints, { edition: 'published' });
	expect(answer).toHaveLength(rows.length);
	for (const { indicator: code, numerator, denominator, points, block, most } of answer) {
		const indicator = INDICATORS.find((known) => known.code === code)!;
		expect([block, most], code).toEqual([indicator.block, indicator.max]);
		const expected = pointsOf(indicator, { numerator, denominator }).points;
		const where = `${code}: ${numerator} of ${denominator}`;
		if (expected === null) expect(points, where).toBeNull();
		else expect(points, where).toBeCloseTo(expected, 10);
	}
});
