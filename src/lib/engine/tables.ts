import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { EngineFailure } from './engine';
import { parseManifest, type Manifest } from './manifest';

/**
 * The parts of a file as they come.
 * @throws {EngineFailure} download or cancelled
 */
export async function* partsOf(
	url: string,
	signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	try {
		const response = await fetch(url, signal ? { signal } : {});
		if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
		const reader = response.body.getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
	} catch (cause) {
		throw signal?.aborted
			? new EngineFailure('cancelled', 'cancelled by the reader', { cause })
			: new EngineFailure('download', `${url} did not arrive`, { cause });
	}
}

/**
 * The whole of a file.
 * @param onBytes told how many more bytes are here
 * @throws {EngineFailure} download or cancelled
 */
export async function download(
	url: string,
	signal: AbortSignal | undefined,
	onBytes?: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	for await (const part of partsOf(url, signal)) {
		chunks.push(part);
		onBytes?.(part.length);
	}
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** @throws {EngineFailure} download, cancelled, or corrupt when it is not a manifest */
export async function fetchManifest(dataUrl: string, signal?: AbortSignal): Promise<Manifest> {
	const bytes = await download(`${dataUrl}manifest.json`, signal);
	try {
		return parseManifest(new TextDecoder().decode(bytes));
	} catch (cause) {
		throw new EngineFailure('corrupt', 'manifest.json is not as expected', { cause });
	}
}

/**
 * One table file, its SHA-256 checked against the manifest before anything reads it.
 * @throws {EngineFailure} download, cancelled, or corrupt when the hash is another
 */
export async function fetchTable(
	dataUrl: string,
	{ file, sha256: expected }: { file: string; sha256: string },
	signal?: AbortSignal,
	onBytes?: (bytes: number) => void,
): Promise<Uint8Array> {
	const bytes = await download(`${dataUrl}${file}?v=${expected.slice(0, 12)}`, signal, onBytes);
	if (bytesToHex(sha256(bytes)) !== expected)
		throw new EngineFailure('corrupt', `${file} is damaged: its SHA-256 is not the manifest's`);
	return bytes;
}
