import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineFailure } from '../../src/lib/engine/engine';

/** Stands for the browser's engine: opens when told to, and stops with the signal of its opener. */
const openings: { signal: AbortSignal; arrive: () => void }[] = [];
class BrowserEngine {
	static open({ signal }: { signal: AbortSignal }): Promise<BrowserEngine> {
		return new Promise((resolve, reject) => {
			signal.addEventListener('abort', () => reject(new EngineFailure('cancelled', 'x')));
			openings.push({ signal, arrive: () => resolve(new BrowserEngine()) });
		});
	}
	load = async () => [];
}

describe('the engine of a visit', () => {
	beforeEach(() => {
		openings.length = 0;
		vi.resetModules();
		vi.stubGlobal('navigator', {});
		vi.doMock('../../src/lib/engine/browser', () => ({ BrowserEngine }));
		vi.doMock('../../src/lib/engine/engine', () => ({
			EngineFailure,
			arrived: <Code>(code: Promise<Code>) => code,
		}));
	});
	afterAll(() => {
		vi.unstubAllGlobals();
		vi.doUnmock('../../src/lib/engine/browser');
		vi.doUnmock('../../src/lib/engine/engine');
		vi.resetModules();
	});

	it('comes to those who wait for it, though the first who asked stops', async () => {
		const { siteEngine } = await import('../../src/lib/state/site-engine');
		const asked = (abort: AbortController) =>
			siteEngine({
				dataUrl: '/data/',
				tables: ['units'],
				onProgress: () => undefined,
				signal: abort.signal,
			});
		const [stopping, staying] = [new AbortController(), new AbortController()];
		const first = asked(stopping).catch((error: unknown) => error);
		const second = asked(staying).catch((error: unknown) => error);
		await vi.waitFor(() => expect(openings).toHaveLength(1));
		stopping.abort();
		expect(await first).toMatchObject({ kind: 'cancelled' });
		await vi.waitFor(() => expect(openings).toHaveLength(2));
		openings[1]?.arrive();
		expect(await second).toBeInstanceOf(BrowserEngine);
		stopping.abort();
		expect(await asked(staying)).toBe(await second);
	});
});
