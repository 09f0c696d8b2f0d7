/** Installs Debian packages where this machine allows it. */
import { spawnSync } from 'node:child_process';
import { run } from './run.js';

/** @type {(command: string, args: string[]) => boolean} */
const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How to call apt-get with the right to install, or null where that is not possible. */
function findAptGet() {
	if (!works('apt-get', ['--version'])) return null;
	if (process.getuid?.() === 0) return ['apt-get'];
	return works('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : null;
}

/**
 * @param {string[]} packages
 * @throws {Error} where apt-get is not there, may not be used or fails
 */
export async function installWithAptGet(packages) {
	const [command, ...first] = findAptGet() ?? [];
	if (!command) throw new Error('apt-get cannot be used here.');
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run(command, [...first, 'update'], { env });
	const options = ['install', '-y', '--no-install-recommends'];
	await run(command, [...first, ...options, ...packages], { env });
}
