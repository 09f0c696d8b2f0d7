/**
 * Remembers from which inputs something was made, so that it is made again only when one changed.
 * The memory of each thing is one small file, .cache/stamps/<name>.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const STAMPS = join('.cache', 'stamps');

/**
 * What isFresh saw, for markFresh: a file edited during the making must not count as used.
 * @type {Map<string, string>}
 */
const seen = new Map();

/**
 * @param {string} path a file, a folder or nothing
 * @returns {Promise<string[]>}
 */
async function filesOf(path) {
	if (!existsSync(path)) return [];
	if (!(await stat(path)).isDirectory()) return [path];
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Tells one state of the inputs from every other, on every machine.
 * @param {string[]} inputs files and folders
 * @param {string} extra
 */
export async function fingerprint(inputs, extra) {
	const files = (await Promise.all(inputs.map(filesOf))).flat().sort();
	const hash = createHash('sha256').update(JSON.stringify([extra, files]));
	for (const file of files) {
		const content = await readFile(file);
		hash.update(`${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/**
 * @param {string} name
 * @param {string[]} inputs files and folders
 * @param {string} [extra] anything else it was made from
 */
export async function isFresh(name, inputs, extra = '') {
	const stamp = join(STAMPS, name);
	const now = await fingerprint(inputs, extra);
	seen.set(name, now);
	return existsSync(stamp) && (await readFile(stamp, 'utf8')) === now;
}

/**
 * To be called before making it again, so that a making cut short is not taken for a whole one.
 * @param {string} name
 */
export async function markStale(name) {
	await rm(join(STAMPS, name), { force: true });
}

/**
 * Records that it was made from the inputs as they were when isFresh last looked.
 * @param {string} name
 * @param {string[]} inputs
 * @param {string} [extra]
 */
export async function markFresh(name, inputs, extra = '') {
	await mkdir(STAMPS, { recursive: true });
	await writeFile(join(STAMPS, name), seen.get(name) ?? (await fingerprint(inputs, extra)));
}
