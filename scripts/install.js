/** Installs the packages when node_modules is missing or belongs to another lock file. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { run } from './run.js';

const STAMP = 'node_modules/.thuoc-do-installed';
const LOCK = 'package-lock.json';

async function requireNode() {
	const { engines } = JSON.parse(await readFile('package.json', 'utf8'));
	const wanted = String(engines.node).replace('>=', '');
	const [major = 0, minor = 0] = wanted.split('.').map(Number);
	const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
	if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
	throw new Error(`Node ${wanted} or newer is needed; this is Node ${process.versions.node}.`);
}

async function packagesWanted() {
	const hash = createHash('sha256');
	for (const file of ['package.json', LOCK]) hash.update(await readFile(file));
	return hash.digest('hex');
}

/**
 * The lock file's content without what differs from machine to machine: the addresses that packages
 * came from, and the binaries for other platforms, which npm leaves out where they were never installed.
 */
async function readLock() {
	/** @type {(key: string, value: any) => unknown} */
	const drop = (key, value) =>
		key === 'resolved' || (value?.optional === true && value.os) ? undefined : value;
	return JSON.parse(await readFile(LOCK, 'utf8'), drop);
}

/**
 * `npm install`, not `npm ci`: the latter fails where a registry lacks the binaries for other
 * platforms that the lock file names.
 */
export async function ensureInstalled() {
	await requireNode();
	const installed = existsSync(STAMP) ? await readFile(STAMP, 'utf8') : '';
	if (installed === (await packagesWanted())) return;

	process.stdout.write('Installing packages …\n');
	const before = await readLock();
	await run('npm', ['install', '--no-audit', '--no-fund', '--omit-lockfile-registry-resolved']);
	if (process.env.CI === 'true' && !isDeepStrictEqual(before, await readLock())) {
		throw new Error(
			`${LOCK} does not fit package.json: run "npm install" and commit the changed ${LOCK}.`,
		);
	}
	await writeFile(STAMP, await packagesWanted());
}
