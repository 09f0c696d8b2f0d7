/** Finds an nginx for the test of the deployment recipe, or installs one. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithAptGet } from './apt-get.js';

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

function findNginx() {
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return folders.map((folder) => join(folder, 'nginx')).find((place) => existsSync(place)) ?? null;
}

/**
 * @returns {Promise<{ nginx: string, brotli: string | null }>} the program, and the module that sends
 * brotli copies where it is there
 * @throws {Error} when there is none and none can be installed
 */
export async function ensureNginx() {
	if (!findNginx()) await installWithAptGet(PACKAGES).catch((error) => failed(error));
	const nginx = findNginx();
	if (!nginx) return failed(new Error('apt-get brought none'));
	return { nginx, brotli: existsSync(BROTLI) ? BROTLI : null };
}

/** @param {Error} cause @returns {never} */
function failed(cause) {
	throw new Error(
		`The test of deploy/nginx.conf needs nginx: apt-get install ${PACKAGES.join(' ')} (${cause.message})`,
		{ cause },
	);
}
