import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS } from './scripts/chromium.js';
import { packedEngines } from './scripts/packed-engine.js';

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/**
 * What many pages need comes in one file, which compresses better than thirty small ones: 8 kB less for each
 * page. From fewer sharers on, pages get code they do not use; from more on, the small files come back.
 */
const SHARED = {
	name: 'shared',
	test: /node_modules.(?:svelte|@sveltejs|devalue|esm-env|clsx)|src.lib/,
	minShareCount: 7,
};

/** Small files that only pages with counts share: each by itself would cost more in headers than in code. */
const SMALL = {
	name: 'small',
	test: /src.lib.(?:domain.(?:month|packed-rows|stock-balance|data-pin)|state.thrift|engine.engine)\.ts/,
	minShareCount: 2,
};

export default defineConfig({
	plugins: [packedEngines(), sveltekit()],
	build: {
		assetsInlineLimit: 0,
		rolldownOptions: { output: { codeSplitting: { groups: [SHARED, SMALL] } } },
	},
	optimizeDeps: { include: ['apache-arrow', '@duckdb/duckdb-wasm', 'parquet-wasm/esm', 'valibot'] },
	test: {
		maxWorkers: 2,
		testTimeout: 20_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					// Modules are read once a worker, not once a file: what is tested is pure, or puts things back.
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/pages/**', 'tests/**/*.browser.test.ts'],
					environment: 'node',
				},
			},
			{
				extends: true,
				test: {
					name: 'chromium',
					include: ['tests/**/*.browser.test.ts'],
					globalSetup: ['tests/support/node-answers.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								executablePath: chromium,
								args: CHROMIUM_FLAGS,
							},
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
