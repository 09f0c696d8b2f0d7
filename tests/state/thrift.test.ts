import { afterEach, describe, expect, it, vi } from 'vitest';

const device = (navigator: object) => vi.stubGlobal('navigator', navigator);
const thrift = () => import('../../src/lib/state/thrift');

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

describe('a device that is to be spared', () => {
	it.each([
		[{ connection: { saveData: true }, deviceMemory: 8 }, true],
		[{ connection: { saveData: false }, deviceMemory: 8 }, false],
		[{ deviceMemory: 2 }, true],
		[{ deviceMemory: 0.5 }, true],
		[{ deviceMemory: 4 }, false],
		[{}, false],
	])('%j', async (navigator, isSpared) => {
		device(navigator);
		expect((await thrift()).isThrifty()).toBe(isSpared);
	});

	it('is offered the engine until its reader accepts it', async () => {
		device({ connection: { saveData: true } });
		const { acceptEngine, isEngineHeldBack } = await thrift();
		expect(isEngineHeldBack()).toBe(true);
		acceptEngine();
		expect(isEngineHeldBack()).toBe(false);
	});
});
