import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EngineFailure } from '../../src/lib/engine/engine';
import type { SqlConsole } from '../../src/lib/state/sql-console.svelte';

/** Stands for the browser's engine: refuses one statement, never answers another. */
class BrowserEngine {
	static open = () => Promise.resolve(new BrowserEngine());
	seal = () => Promise.resolve();
	close = () => undefined;
	async query(sql: string) {
		if (sql.includes('unknown_column')) throw new EngineFailure('query', 'no such column');
		if (sql.includes('endless')) return new Promise<never>(() => undefined);
		return [];
	}
}

describe('what the console says has been run', () => {
	let open: () => SqlConsole;
	beforeAll(async () => {
		vi.resetModules();
		vi.doMock('../../src/lib/engine/browser', () => ({ BrowserEngine }));
		vi.doMock('../../src/lib/engine/engine', () => ({ EngineFailure }));
		const { SqlConsole } = await import('../../src/lib/state/sql-console.svelte');
		open = () => new SqlConsole('/data/', []);
	});
	afterAll(() => {
		vi.doUnmock('../../src/lib/engine/browser');
		vi.doUnmock('../../src/lib/engine/engine');
		vi.resetModules();
	});

	it.each([
		['answered', 'select 1', 'idle'],
		['failed', 'select unknown_column', 'failed'],
	])('a statement that was %s', async (_, sql, status) => {
		const own = open();
		expect(own.hasRun(sql)).toBe(false);
		await own.run(sql);
		expect(own.status.kind).toBe(status);
		expect(own.hasRun(sql)).toBe(true);
		expect(own.hasRun(`${sql} `)).toBe(false);
	});

	it('a statement that was stopped', async () => {
		const own = open();
		const running = own.run('select endless');
		await vi.waitFor(() => expect(own.status.kind).toBe('running'));
		own.cancel();
		await running;
		expect(own.status.kind).toBe('cancelled');
		expect(own.hasRun('select endless')).toBe(true);
	});

	it('not one that was refused unread', async () => {
		const own = open();
		await own.run('drop table units');
		expect(own.status.kind).toBe('refused');
		expect(own.hasRun('drop table units')).toBe(false);
	});
});
