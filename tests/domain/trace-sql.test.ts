import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_ROWS, traceSql } from '../../src/lib/domain/trace-sql';
import type { Trace } from '../../src/lib/domain/trace';
import { BuildEngine } from '../../src/lib/engine/build.server';

let engine: BuildEngine;
beforeAll(async () => {
	engine = await BuildEngine.open('static/data');
});

/** Three months of one unit, one of another, and a report over a quarter. */
const ROWS = `
	select * from (values
		('a', 1, 1, 10, 4, null, 6),
		('a', 2, 2, 20, null, null, 7),
		('b', 2, 2, 5, 5, null, null),
		('b''; drop table units; --', 1, 3, 30, 3, null, 1)
	) as t(unit_code, first_month, last_month, received, online, nothing, "late ""x""")
	-- a question may end in a remark`;

async function valueOf(trace: Pick<Trace, 'where' | 'value'>) {
	const rows = await engine.query(traceSql(ROWS, trace).value ?? '');
	expect(rows.length).toBe(1);
	return rows[0]?.value;
}

describe('a number as one statement', () => {
	it.each([
		['one value', { unit_code: 'a' }, 30],
		['one of several', { unit_code: ['a', 'b'] }, 35],
		['none of none', { unit_code: [] }, null],
		['a span, ends included', { first_month: { from: 1, to: 1 } }, 40],
		['open ends', { first_month: { from: 2 }, last_month: { to: 2 } }, 25],
		['all', {}, 65],
		['nothing told', { online: null }, 20],
		['hostile text is text', { unit_code: "b'; drop table units; --" }, 30],
	])('adds over the rows that match: %s', async (_, where, sum) => {
		expect(await valueOf({ where, value: { sum: ['received'] } })).toBe(sum);
	});

	it('adds what is known, and has no number where nothing is', async () => {
		const where = { unit_code: 'a' };
		const optional = (column: string) => ({ column, isOptional: true });
		const value = (sum: Trace['value']) => valueOf({ where, value: sum });
		expect(await value({ sum: ['online'] })).toBe(4);
		expect(await value({ sum: ['online'], isWhole: true })).toBeNull();
		expect(await value({ sum: ['received', 'nothing'] })).toBeNull();
		expect(await value({ sum: ['received', optional('nothing')] })).toBe(30);
		expect(await value({ sum: [optional('nothing'), optional('online')] })).toBe(4);
		expect(await value({ sum: [optional('nothing'), optional('nothing')] })).toBeNull();
		expect(await value({ sum: ['received', { column: 'online', isTakenOff: true }] })).toBe(26);
		expect(await value({ sum: ['received', 'late "x"'] })).toBe(43);
	});

	it('is a share in per cent, and none of nothing', async () => {
		const where = { unit_code: 'a' };
		expect(await valueOf({ where, value: { sum: ['online'], of: ['received'] } })).toBe(400 / 30);
		const none = { sum: ['online'], of: ['received', { column: 'received', isTakenOff: true }] };
		expect(await valueOf({ where, value: none })).toBeNull();
	});

	it('counts a column at the end only, and a report by the part of its months', async () => {
		const end = { sum: ['online', { column: 'received', where: { last_month: 2 } }] };
		expect(await valueOf({ where: { unit_code: 'a' }, value: end })).toBe(24);
		const where = { first_month: { to: 2 }, last_month: { from: 2 } };
		const value = { sum: ['received'], within: { from: 2, to: 2 } };
		expect(await valueOf({ where, value })).toBe(20 + 5 + 30 / 3);
	});

	it('lists the first of the rows it is made of, and says how many they are', async () => {
		const many = `select i, i % 2 as odd from range(200) as t(i)`;
		const sql = traceSql(many, { where: { odd: 1 }, value: { column: 'i' } });
		expect(await engine.query(sql.rows)).toHaveLength(MOST_ROWS);
		expect(await engine.query(sql.count)).toEqual([{ rows: 100 }]);
	});

	it('gives all rows, and no number, where the page computes it', async () => {
		const sql = traceSql(ROWS, { where: { unit_code: ['a', 'b'] }, value: null });
		expect(sql.value).toBeNull();
		expect(await engine.query(sql.all)).toHaveLength(3);
		expect(await engine.query(sql.rows)).toHaveLength(3);
	});

	it.each([
		['as printed', 'sample', 'a', 7],
		['else counted, ties sharing the better place', 'sample', 'c', 2],
		['never for a missing score', 'sample', 'd', null],
		['never among published scores', 'published', 'b', null],
	])('a place is taken %s', async (_, provenance, unit, place) => {
		const scores = `select *, '${provenance}' as provenance, '2020' as period from (values
			('a', 9.0, 7), ('b', 8.0, null), ('c', 8.0, null), ('d', null, null)
		) as t(unit_code, score, published_rank)`;
		const sql = traceSql(scores, {
			where: { unit_code: unit },
			value: { column: 'published_rank', rule: 'place' },
		});
		expect(await engine.query(sql.value ?? '')).toEqual([{ value: place }]);
	});
});
