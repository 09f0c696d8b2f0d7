/**
 * `npm test`: the static checks, the Vitest tests and the page tests on built sites.
 * `npm test -- --only=check|unit|pages` runs one of these three with what it needs.
 * The last line counts the tests; a step that breaks off counts as one failure.
 */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.js';
import { ensureData } from './data.js';
import { ensureInstalled } from './install.js';
import { run } from './run.js';
import { ensureSite, ensureSiteForAnyPath } from './site.js';

const PARTS = ['check', 'unit', 'pages'];
const UNIT_RESULTS = '.cache/results/vitest.json';
const PAGE_RESULTS = '.cache/results/playwright.json';

/** The pages of the packed site that the tests open. */
const PACK_SAMPLE = {
	outDir: '.cache/site-any-path',
	onlyPages: [
		'/',
		'/huyen/huong-son/',
		'/xep-hang/minh-hoa-2019/2024/',
		'/du-lieu/',
		'/en/du-lieu/',
		'/ngoai-tuyen/',
		'/tim/muc-luc.json',
		'/thay-doi.atom',
		'/en/thay-doi.atom',
	],
};

/** The pages of a site under a sub-path that the tests read. */
const SUB_PATH_SAMPLE = {
	base: '/a/b',
	outDir: '.cache/site-sub-path',
	onlyPages: ['', '/en', '/cong-bo', '/en/cong-bo'].flatMap((view) =>
		[
			'/',
			'/xep-hang/minh-hoa-2019/2024/',
			'/huyen/',
			'/huyen/huong-son/',
			'/ho-so/',
			'/dich-vu-cong/',
			'/so-sanh/',
			'/trong-so/',
			'/kiem-tra/',
			'/tinh/',
			'/du-lieu/',
			'/phuong-phap/',
		].map((page) => `${view}${page}`),
	),
};

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @param {string} file Vitest's report
 * @returns {Promise<Count>}
 */
async function countUnitTests(file) {
	const report = JSON.parse(await readFile(file, 'utf8'));
	/** @type {{ status: string, assertionResults: unknown[] }[]} */
	const suites = report.testResults;
	const broken = suites.filter((s) => s.status === 'failed' && s.assertionResults.length === 0);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/**
 * @param {string} file Playwright's report
 * @returns {Promise<Count>}
 */
async function countPageTests(file) {
	const { stats, errors } = JSON.parse(await readFile(file, 'utf8'));
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
		skipped: stats.skipped,
	};
}

/**
 * @param {string} name
 * @param {() => Promise<void>} work
 */
async function step(name, work) {
	const began = performance.now();
	try {
		await work();
	} finally {
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		process.stdout.write(`– ${name}: ${seconds} s\n`);
	}
}

/** @param {unknown} error */
function tell(error) {
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
}

/**
 * Runs a test runner and counts its report, whatever became of it.
 * @param {Count} total
 * @param {() => Promise<void>} runner
 * @param {string} results
 * @param {(file: string) => Promise<Count>} count
 */
async function runTests(total, runner, results, count) {
	await rm(results, { force: true });
	let broken = false;
	await runner().catch((error) => {
		broken = true;
		tell(error);
	});
	const counted = existsSync(results) ? await count(results) : { passed: 0, failed: 0, skipped: 0 };
	total.passed += counted.passed;
	total.failed += broken ? Math.max(counted.failed, 1) : counted.failed;
	total.skipped += counted.skipped;
}

/**
 * @param {string[]} parts
 * @param {Count} total
 */
async function test(parts, total) {
	await step('packages', ensureInstalled);
	if (parts.includes('unit') || parts.includes('pages')) {
		await step('browser', async () => {
			process.env.CHROMIUM_PATH = await ensureChromium();
		});
		await step('data', ensureData);
	}
	if (parts.includes('check')) await step('check', () => run('npm', ['run', 'check']));
	if (parts.includes('unit')) {
		const reporters = ['--reporter=default', '--reporter=json'];
		const args = ['run', ...reporters, `--outputFile.json=${UNIT_RESULTS}`];
		const runner = () => run('vitest', args);
		await step('unit', () => runTests(total, runner, UNIT_RESULTS, countUnitTests));
	}
	if (parts.includes('pages')) {
		await step('site', () => ensureSite({ base: '', outDir: 'build' }));
		await step('some pages under a sub-path', () => ensureSite(SUB_PATH_SAMPLE));
		await step('some pages for any path', () => ensureSiteForAnyPath(PACK_SAMPLE));
		const runner = () => run('playwright', ['test']);
		await step('pages', () => runTests(total, runner, PAGE_RESULTS, countPageTests));
	}
}

async function main() {
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
	if (only !== undefined && !PARTS.includes(only)) {
		throw new Error(`--only takes one of ${PARTS.join(', ')}, not "${only}".`);
	}
	/** @type {Count} */
	const total = { passed: 0, failed: 0, skipped: 0 };
	await test(only ? [only] : PARTS, total).catch((error) => {
		total.failed += 1;
		tell(error);
	});
	const nothingRan = only !== 'check' && total.passed + total.failed === 0;
	if (nothingRan) tell('No test ran.');
	if (nothingRan || total.failed > 0) process.exitCode = 1;
	const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
	process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
}

main().catch((error) => {
	tell(error);
	process.exitCode = 1;
});
