/** `npm run build`: the site in the folder OUT_DIR (build), made to live at BASE_PATH (the root). */
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
	process.stdout.write(`The site is in ${outDir}, for the address ${base}/\n`);
}

build().catch((error) => {
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
});
