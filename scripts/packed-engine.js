/**
 * A Vite plugin: `<package>/<engine>.wasm.gz?url` is the address of the package's engine, packed.
 * The engine is 34 MB; some hosts refuse files over 25 MiB and many send no file packed by themselves.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const PACKED = /^([@\w].*\.wasm)\.gz\?url$/;
const CACHE = join('.cache', 'engine');
const toGzip = promisify(gzip);

/**
 * The packed file, made once for each version of the engine.
 * @param {string} file an engine
 * @param {string} name of the packed file
 */
export async function packedEngine(file, name) {
	const content = await readFile(file);
	const folder = join(CACHE, createHash('sha256').update(content).digest('hex').slice(0, 16));
	const packed = join(folder, name);
	if (!existsSync(packed)) {
		await mkdir(folder, { recursive: true });
		const unfinished = `${packed}.${process.pid}`;
		await writeFile(unfinished, await toGzip(content, { level: 9 }));
		await rename(unfinished, packed);
	}
	return packed;
}

/** @returns {import('vite').Plugin} */
export function packedEngines() {
	const { resolve: findPackaged } = createRequire(import.meta.url);
	return {
		name: 'thuoc-do-packed-engines',
		enforce: 'pre',
		config: () => ({ server: { fs: { allow: [CACHE] } } }),
		async resolveId(id) {
			const [, file] = PACKED.exec(id) ?? [];
			if (!file) return null;
			const packed = await packedEngine(findPackaged(file), `${file.split('/').at(-1)}.gz`);
			return `${resolve(packed)}?url`;
		},
	};
}
