/**
 * `npm run pack`: one zip with the site, the data, checksums and how to open it, for networks without
 * internet. The site in it works under any path of any web server that serves files.
 */
import { fileURLToPath } from 'node:url';
import { readFile, writeFile } from 'node:fs/promises';
import { ensureData } from './data.js';
import { ensureInstalled } from './install.js';
import { packSite } from './pack-site.js';
import { ensureSiteForAnyPath } from './site.js';

const OUT_DIR = '.cache/site-for-pack';

async function pack() {
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	await ensureInstalled();
	await ensureData();
	await ensureSiteForAnyPath({ outDir: OUT_DIR });
	const { version } = JSON.parse(await readFile('static/data/manifest.json', 'utf8'));
	// As many digits as shortVersion in src/lib/domain/data-pin.ts has: plain Node reads no TypeScript.
	const name = `thuoc-do-${String(version).slice(0, 12)}`;
	const extras = {
		'data/README.md': await readFile('data/README.md'),
		LICENSE: await readFile('LICENSE'),
	};
	const zip = await packSite({ folder: OUT_DIR, name, extras });
	await writeFile(`${name}.zip`, zip);
	process.stdout.write(`${name}.zip: ${(zip.length / 1e6).toFixed(1)} MB\n`);
}

pack().catch((error) => {
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
});
