/** `npm start`: installs, builds the data and the site if needed, and serves it. */
import { fileURLToPath } from 'node:url';
import { ensureData } from './data.js';
import { ensureInstalled } from './install.js';
import { serve } from './serve.js';
import { ensureSite } from './site.js';

const OUT_DIR = 'build';

async function start() {
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	const port = Number(process.env.PORT ?? 4173);
	if (!(Number.isInteger(port) && port >= 0 && port < 65536)) {
		throw new Error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
	}
	await ensureInstalled();
	await ensureData();
	await ensureSite({ base: '', outDir: OUT_DIR });
	const server = await serve({ folder: OUT_DIR, base: '', port });
	const stop = () => void server.close().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	process.stdout.write(`Thước đo: ${server.url}\n`);
}

start().catch((error) => {
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
});
