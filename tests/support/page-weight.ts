import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const sizes = new Map<string, Promise<number>>();

/** Bytes of a built file as a browser receives it: the compressed copy where there is one. */
function sizeOf(path: string): Promise<number> {
	const known = sizes.get(path);
	if (known) return known;
	const size = stat(`${path}.br`).then(
		(packed) => packed.size,
		async () => (await stat(path)).size,
	);
	sizes.set(path, size);
	return size;
}

/**
 * Compressed bytes of a page and of everything it asks for before a reader acts: scripts, styles and
 * fonts that its HTML names. What those ask for in turn is named there too: SvelteKit preloads it.
 */
export async function pageWeight(folder: string, page: string): Promise<number> {
	const file = join(folder, page, 'index.html');
	const html = await readFile(file, 'utf8');
	const assets = new Set(
		[...html.matchAll(/["'(](\/[^"'()]*\/?_app\/immutable\/[^"'()]+\.(?:js|css|woff2))/g)].map(
			([, path = '']) => path.slice(path.indexOf('/_app/')),
		),
	);
	const all = await Promise.all([...assets].map((asset) => sizeOf(join(folder, asset))));
	return all.reduce((sum, bytes) => sum + bytes, await sizeOf(file));
}
