/** `npm run check`: form, types, dead code, and beside them lint, which takes as long as all of these. */
import { run } from './run.js';

async function checkFormTypesAndUse() {
	await run('prettier', ['--check', '.']);
	await run('npm', ['run', '--silent', 'types']);
	await run('knip', []);
}

const outcomes = await Promise.allSettled([
	run('npm', ['run', '--silent', 'lint']),
	checkFormTypesAndUse(),
]);
for (const outcome of outcomes) {
	if (outcome.status === 'fulfilled') continue;
	process.stderr.write(`${outcome.reason.message}\n`);
	process.exitCode = 1;
}
