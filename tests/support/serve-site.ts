import { serve } from '../../scripts/serve.js';
import { SITE_FOLDER, SITE_PORT, SUB_PATH, SUB_PATH_FOLDER, SUB_PATH_PORT } from './served-site';

/** Serves both builds for as long as the page tests run. */
export default async function setup(): Promise<() => Promise<void>> {
	const host = 'localhost';
	const servers = await Promise.all([
		serve({ folder: SITE_FOLDER, base: '', port: SITE_PORT, host }),
		serve({ folder: SUB_PATH_FOLDER, base: SUB_PATH, port: SUB_PATH_PORT, host }),
	]);
	return async () => {
		await Promise.all(servers.map((server) => server.close()));
	};
}
