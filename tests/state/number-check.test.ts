import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineFailure, type Engine } from '../../src/lib/engine/engine';
import { NumberCheck } from '../../src/lib/state/number-check.svelte';
import { siteEngine, dropEngine } from '../../src/lib/state/site-engine';

vi.mock('../../src/lib/state/site-engine', () => ({
	siteEngine: vi.fn(),
	dropEngine: vi.fn(() => Promise.resolve()),
}));

type Options = Parameters<typeof siteEngine>[0];
const traced = { value: 'value', all: '', rows: 'rows', count: 'count', tables: ['units'] };
const answering: Pick<Engine, 'query'> = {
	query: async (sql) =>
		sql === 'value' ? [{ value: 4.25 }] : sql === 'count' ? [{ rows: 2 }] : [{ a: 1 }, { a: 2 }],
};

/** Leaves the engine on its way until the test brings it or lets it fail; others wait for it too, so that a stop does not end it. */
function waitingEngine() {
	let options: Options | undefined;
	let resolve: (engine: Pick<Engine, 'query'>) => void = () => undefined;
	let reject: (error: Error) => void = () => undefined;
	const way = new Promise<Pick<Engine, 'query'>>((yes, no) => {
		resolve = yes;
		reject = no;
	});
	vi.mocked(siteEngine).mockImplementation(((given: Options) => {
		options = given;
		return way;
	}) as unknown as typeof siteEngine);
	return { resolve, reject, options: () => options! };
}

beforeEach(() => vi.clearAllMocks());

describe('asking again for a number', () => {
	it('tells how much of the engine has arrived, then the number and its rows', async () => {
		const engine = waitingEngine();
		const check = new NumberCheck('/data/');
		const started = check.start(traced);
		expect(check.status).toEqual({ kind: 'answering' });
		engine.options().onProgress({ loaded: 3, total: 8 });
		expect(check.status).toEqual({ kind: 'loading', progress: { loaded: 3, total: 8 } });
		await check.start(traced);
		expect(siteEngine).toHaveBeenCalledTimes(1);
		engine.resolve(answering);
		await started;
		expect(check.status).toEqual({
			kind: 'done',
			value: 4.25,
			rows: [{ a: 1 }, { a: 2 }],
			count: 2,
		});
	});

	it('says that it was stopped, whatever arrives later, and can begin again', async () => {
		const engine = waitingEngine();
		const check = new NumberCheck('/data/');
		const started = check.start(traced);
		check.stop();
		expect(check.status).toEqual({ kind: 'failed', failure: 'cancelled' });
		expect(engine.options().signal.aborted).toBe(true);
		engine.options().onProgress({ loaded: 5, total: 8 });
		engine.resolve(answering);
		await started;
		expect(check.status).toEqual({ kind: 'failed', failure: 'cancelled' });
		const again = waitingEngine();
		const restarted = check.start(traced);
		again.resolve(answering);
		await restarted;
		expect(check.status.kind).toBe('done');
		check.stop();
		expect(check.status.kind).toBe('done');
	});

	it.each([
		[new EngineFailure('download', 'x'), 'download', 0],
		[new EngineFailure('worker', 'x'), 'worker', 1],
		[new Error('x'), 'query', 0],
	])('tells a failure as what it is: %s', async (error, failure, dropped) => {
		const engine = waitingEngine();
		const check = new NumberCheck('/data/');
		const started = check.start(traced);
		engine.reject(error);
		await started;
		expect(check.status).toEqual({ kind: 'failed', failure });
		expect(dropEngine).toHaveBeenCalledTimes(dropped);
	});
});
