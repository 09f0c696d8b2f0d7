/** Finds a Chromium for the browser tests, or installs one. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithAptGet } from './apt-get.js';
import { run } from './run.js';

/** What Chromium leaves out: two switches of this name do not add up, so Playwright's own list is here too. */
const DISABLED_FEATURES = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	// Hidden pages for the address bar of each new window: a second of work, more than most pages of the site.
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
];

/** What tests and benches start Chromium with: nothing but the page that they look at. */
export const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--disable-features=${DISABLED_FEATURES}`,
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

/** @returns {Promise<string>} the path of the browser */
export async function ensureChromium() {
	const present = await findChromium();
	if (present) return present;
	process.stdout.write('Installing Chromium for the browser tests …\n');
	const ways = [
		() => installWithAptGet(['chromium']),
		() => run('playwright', ['install', 'chromium']),
	];
	for (const install of ways) {
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
