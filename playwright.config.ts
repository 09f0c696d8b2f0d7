import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './scripts/chromium.js';
import { SITE_PORT, SUB_PATH_PORT } from './tests/support/served-site';

export default defineConfig({
	testDir: 'tests/pages',
	outputDir: '.cache/results/pages',
	globalSetup: './tests/support/serve-site.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: '.cache/results/playwright.json' }]],
	use: {
		// Requests that a service worker answers could not be held back by a test.
		serviceWorkers: 'block',
		baseURL: `http://localhost:${SITE_PORT}`,
		launchOptions: {
			args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		},
	},
	metadata: { subPath: `http://localhost:${SUB_PATH_PORT}/a/b` },
});
