/**
 * `npm run build`: the site in the folder OUT_DIR (build), made to live at BASE_PATH (the root) of the host
 * that SITE_URL names, such as https://thuoc-do.vn.
 */
import { fileURLToPath } from 'node:url';
import { ensureData } from './data.js';
import { ensureInstalled } from './install.js';
import { ensureSite } from './site.js';

async function build() {
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	const base = process.env.BASE_PATH ?? '';
	const outDir = process.env.OUT_DIR ?? 'build';
	await ensureInstalled();
	await ensureData();
	await ensureSite({ base, outDir });
	const { SITE_URL } = process.env;
	process.stdout.write(`The site is in ${outDir}, for the address ${base}/\n`);
	if (!SITE_URL)
		process.stdout.write(
			'Without SITE_URL, sitemap.xml and robots.txt name http://localhost:4173\n',
		);
}

build().catch((error) => {
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
});
