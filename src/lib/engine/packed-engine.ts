import { EngineFailure } from './engine';
import { partsOf } from './tables';

/** Bytes of the engine on its way, for the progress bar only; the true size comes with the bytes. */
export const ENGINE_BYTES = 7_680_000;
/** How many bytes of the engine one byte on its way becomes. */
const UNPACKS_TO = 34_240_000 / ENGINE_BYTES;

/** The first byte of gzip data and of a WebAssembly module. */
const GZIP = 0x1f;
const WASM = 0x00;

/** @throws {EngineFailure} corrupt when the data break off or fail their own checksum */
async function unpacked(packed: Blob): Promise<Uint8Array<ArrayBuffer>> {
	if (typeof DecompressionStream !== 'function')
		throw new EngineFailure('unsupported', 'this browser cannot unpack the engine');
	try {
		const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
		return new Uint8Array(await new Response(stream).arrayBuffer());
	} catch (cause) {
		throw new EngineFailure('corrupt', 'the engine is damaged', { cause });
	}
}

/**
 * The engine from its packed file. Some hosts say of a .gz file that it is packed on its way only;
 * the browser has unpacked it then, which the first byte tells.
 * @param onBytes told how many more packed bytes are here, or would be
 * @throws {EngineFailure} download, cancelled, unsupported, or corrupt when it is no engine
 */
export async function downloadEngine(
	url: string,
	signal: AbortSignal | undefined,
	onBytes: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let first: number | undefined;
	for await (const part of partsOf(url, signal)) {
		first ??= part[0];
		if (first !== GZIP && first !== WASM) break;
		chunks.push(part);
		onBytes(first === GZIP ? part.length : part.length / UNPACKS_TO);
	}
	if (first === GZIP) return unpacked(new Blob(chunks));
	if (first === WASM) return new Uint8Array(await new Blob(chunks).arrayBuffer());
	throw new EngineFailure('corrupt', `${url} is not an engine`);
}
