/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.js';

/** What the benches start Chromium with: nothing but the page they measure. */
export const BENCH_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where browsers are on systems that do not put them on PATH. */
function usualPlaces() {
	const { ProgramFiles, LOCALAPPDATA, HOME = '' } = process.env;
	const x86 = process.env['ProgramFiles(x86)'];
	const windows = [ProgramFiles, x86, LOCALAPPDATA].filter((place) => place !== undefined);
	return [
		...['/', HOME].flatMap((place) => [
			join(place, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
			join(place, 'Applications/Chromium.app/Contents/MacOS/Chromium'),
		]),
		...windows.flatMap((place) => [
			join(place, 'Google/Chrome/Application/chrome.exe'),
			join(place, 'Chromium/Application/chrome.exe'),
		]),
	];
}

/** The browser that `playwright install` has put or would put somewhere. */
async function playwrightPlaces() {
	try {
		const { chromium } = await import('@playwright/test');
		return [chromium.executablePath()];
	} catch {
		return [];
	}
}

/** @returns {Promise<string | null>} */
export async function findChromium() {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) {
		if (existsSync(chosen)) return chosen;
		throw new Error(`CHROMIUM_PATH names a file that does not exist: ${chosen}`);
	}
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	const found = [...onPath, ...usualPlaces()].find((place) => existsSync(place));
	return found ?? (await playwrightPlaces()).find((place) => existsSync(place)) ?? null;
}

/** @type {(command: string, args: string[]) => boolean} */
const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How to call apt-get with the right to install, or null where that is not possible. */
function findAptGet() {
	if (!works('apt-get', ['--version'])) return null;
	if (process.getuid?.() === 0) return ['apt-get'];
	return works('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : null;
}

async function installWithAptGet() {
	const [command, ...first] = findAptGet() ?? [];
	if (!command) throw new Error('apt-get cannot be used here.');
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run(command, [...first, 'update'], { env });
	await run(command, [...first, 'install', '-y', '--no-install-recommends', 'chromium'], { env });
}

/** @returns {Promise<string>} the path of the browser */
export async function ensureChromium() {
	const present = await findChromium();
	if (present) return present;
	process.stdout.write('Installing Chromium for the browser tests …\n');
	for (const install of [installWithAptGet, () => run('playwright', ['install', 'chromium'])]) {
		try {
			await install();
		} catch (error) {
			process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
			continue;
		}
		const installed = await findChromium();
		if (installed) return installed;
	}
	throw new Error('The tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to it.');
}
