import { beforeAll, describe, expect, it } from 'vitest';
import { factTrace, traceOf } from '../../src/lib/domain/trace';
import { BuildEngine } from '../../src/lib/engine/build.server';
import { makeFactGroups } from '../../src/lib/figures/fact-figure';
import type { FigureTable } from '../../src/lib/figures/frame';
import { makeProfileFigure } from '../../src/lib/figures/profile-figure';
import { makeRankingFigure } from '../../src/lib/figures/ranking-figure';
import { standingsOf } from '../../src/lib/figures/standings';
import { criterionList } from '../../src/lib/queries/criterion-list/criterion-list';
import { districtScores } from '../../src/lib/queries/district-scores/district-scores';
import { publishedFigureList } from '../../src/lib/queries/published-figure-list/published-figure-list';
import { ask } from '../../src/lib/queries/question';
import { sourceList } from '../../src/lib/queries/source-list/source-list';
import { rangesOf } from '../../src/lib/state/ranking-page.server';
import { recheck, tracedSql } from '../../src/lib/state/recheck';
import { expectAllEqual, expectRowsBehind } from '../support/traced-cells';

describe('every traced number, asked again, is the one shown', () => {
	let engine: BuildEngine;
	const shared = { edition: 'all' as const, language: 'vi' as const };
	const sources = async () =>
		new Map((await ask(engine, sourceList, {})).map((source) => [source.source_id, source]));
	beforeAll(async () => {
		engine = await BuildEngine.open('static/data');
	});

	/** Asks again for each cell with a value and a trace; how many there were. */
	const recheckAll = (table: FigureTable) =>
		expectAllEqual(engine, table, (row, cell) => traceOf(table.trace, row, cell));

	it.each([
		['minh-hoa-2019', 'tong', '2023', true, 50],
		['par-huyen-2018', 'tong', '2018', true, 5],
		['ddci-huyen-2021', 'tong', '2021', false, 5],
	])('ranking %s %s %s', async (scheme, criterion, period, isRanked, least) => {
		const rows = await ask(engine, districtScores, { scheme, criterion, edition: 'all' });
		const { table } = makeRankingFigure({
			...shared,
			standings: standingsOf(rows, { isRanked, better: 'high' }),
			period,
			name: 'x',
			maxPoints: 100,
			isRanked,
			ranges: null,
			criterion,
			sources: await sources(),
		});
		expect(await recheckAll(table)).toBeGreaterThanOrEqual(least);
	});

	it('the range of each rank is told with all scores of its round', async () => {
		const asked = { scheme: 'minh-hoa-2019', criterion: 'tong', period: '2023' };
		const { scheme, criterion } = asked;
		const rows = await ask(engine, districtScores, { scheme, criterion, edition: 'all' });
		const standings = standingsOf(rows, { isRanked: true, better: 'high' });
		const { table } = makeRankingFigure({
			...shared,
			standings,
			period: asked.period,
			name: 'x',
			maxPoints: 100,
			isRanked: true,
			ranges: await rangesOf(asked, standings, shared),
			criterion: asked.criterion,
			sources: await sources(),
		});
		const find = (row: number, cell: number) => traceOf(table.trace, row, cell);
		expect(await expectRowsBehind(engine, table, find)).toBe(13);
		const criteria = (await ask(engine, criterionList, {})).filter(
			(node) => node.scheme_code === asked.scheme && node.kind !== 'area',
		);
		const { count } = await recheck(engine, tracedSql(find(0, 1)!));
		expect(count).toBe(13 * criteria.length);
	});

	it('profile of a district', async () => {
		const scheme = 'minh-hoa-2019';
		const criteria = (await ask(engine, criterionList, {})).filter(
			(criterion) => criterion.scheme_code === scheme && criterion.kind !== 'criterion',
		);
		const entries = [];
		for (const criterion of criteria) {
			const rows = await ask(engine, districtScores, {
				scheme,
				criterion: criterion.code,
				edition: 'all',
			});
			const standings = standingsOf(rows, { isRanked: true, better: 'high' });
			entries.push({ criterion, standings: standings.filter((row) => row.period === '2023') });
		}
		const { table } = makeProfileFigure({
			...shared,
			unitCode: '439',
			unitName: 'x',
			criteria: entries,
			sources: await sources(),
		});
		expect(await recheckAll(table)).toBeGreaterThan(10);
		const find = (row: number, cell: number) => traceOf(table.trace, row, cell);
		const cells = table.rows.flatMap((row, r) =>
			row.cells.map((cell, c) => cell.provenance !== null && find(r, c)),
		);
		expect(cells, 'each number of a profile').not.toContain(null);
		expect(await expectRowsBehind(engine, table, find)).toBeGreaterThan(10);
		const middle = tracedSql(find(0, 3)!);
		expect(await recheck(engine, middle)).toMatchObject({ value: null, count: 13 });
	});

	it.each(['vi', 'en'] as const)('published facts in %s', async (language) => {
		const figures = await ask(engine, publishedFigureList, {});
		const groups = makeFactGroups(figures, language, await sources());
		let checked = 0;
		for (const fact of groups.flatMap(({ facts }) => facts)) {
			const trace = factTrace(fact, language);
			if (!trace || fact.value === null) continue;
			if (checked++ % 9 > 0) continue;
			if (checked % 90 !== 1) {
				const [row] = await engine.query(tracedSql(trace).value ?? '');
				expect(row?.value, `${fact.name}, ${fact.period}`).toBe(fact.value);
				continue;
			}
			const { value, rows, count } = await recheck(engine, tracedSql(trace));
			expect(count).toBe(rows.length);
			expect(value, `${fact.name}, ${fact.period}`).toBe(fact.value);
			expect(rows[0]?.source_id).toBe(fact.source.id);
		}
		expect(checked).toBeGreaterThan(100);
	});

	it('says when a row is gone, and refuses a question it does not know', async () => {
		const trace = {
			question: 'district-scores',
			parameters: { scheme: "x'; drop table units; --", criterion: 'tong', edition: 'all' },
			where: { unit_code: '439', period: '2023' },
			value: { column: 'score' },
		};
		expect(await recheck(engine, tracedSql(trace))).toEqual({ value: null, rows: [], count: 0 });
		expect(() => tracedSql({ ...trace, question: 'x' })).toThrow('no question');
	});
});
