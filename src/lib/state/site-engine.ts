import type { BrowserEngine, Progress } from '../engine/browser';
import { arrived, EngineFailure } from '../engine/engine';
import { isEngineHeldBack } from './thrift';

let opening: Promise<BrowserEngine> | null = null;
let lastLoad: Promise<unknown> = Promise.resolve();

/**
 * The one engine of this visit with the tables a question reads; a failed or cancelled opening is
 * forgotten, so that it can be tried again; those who waited for one that its opener stopped open another.
 * Tables are brought by one call after another, so that none is asked before it is ready.
 * @throws {EngineFailure} of kind thrifty where it is to be offered first
 * @param onLoad told once of the tables that this call brought, before anyone asks them
 */
export async function siteEngine(asked: {
	dataUrl: string;
	tables: readonly string[];
	onProgress: (progress: Progress) => void;
	onLoad?: (engine: BrowserEngine, tables: readonly string[]) => Promise<void>;
	signal: AbortSignal;
}): Promise<BrowserEngine> {
	const { dataUrl, tables, onProgress, onLoad, signal } = asked;
	if (opening === null && isEngineHeldBack())
		throw new EngineFailure('thrifty', 'the engine waits for the reader');
	const isFirst = opening === null;
	opening ??= arrived(import('../engine/browser'), 'the engine code')
		.then(({ BrowserEngine }) => BrowserEngine.open({ dataUrl, tables, onProgress, signal }))
		.catch((error: unknown) => {
			opening = null;
			throw error;
		});
	const engine = await opening.catch((error: unknown) => {
		const isStopOfAnother = error instanceof EngineFailure && error.kind === 'cancelled';
		if (isStopOfAnother && !signal.aborted) return null;
		throw error;
	});
	if (!engine) return siteEngine(asked);
	const load = lastLoad.then(async () => {
		const brought = isFirst ? tables : await engine.load(tables, { onProgress, signal });
		if (brought.length > 0) await onLoad?.(engine, brought);
	});
	lastLoad = load.catch(() => undefined);
	await load;
	return engine;
}

/** A lost engine is closed and forgotten. */
export async function dropEngine(): Promise<void> {
	const lost = opening;
	opening = null;
	(await lost?.catch(() => null))?.close();
}
