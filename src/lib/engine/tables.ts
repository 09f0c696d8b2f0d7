import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { EngineFailure } from './engine';
import { parseManifest, type Manifest } from './manifest';

async function download(url: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
	try {
		const response = await fetch(url, signal ? { signal } : {});
		if (!response.ok) throw new Error(`HTTP ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	} catch (cause) {
		throw signal?.aborted
			? new EngineFailure('cancelled', 'cancelled by the reader', { cause })
			: new EngineFailure('download', `${url} did not arrive`, { cause });
	}
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
): Promise<Uint8Array> {
	const bytes = await download(`${dataUrl}${file}?v=${expected.slice(0, 12)}`, signal);
	if (bytesToHex(sha256(bytes)) !== expected)
		throw new EngineFailure('corrupt', `${file} is damaged: its SHA-256 is not the manifest's`);
	return bytes;
}
