import { siteOrigin } from '$lib/domain/site-origin';
import { buildEngine } from '$lib/engine/build.server';
import { districtNames } from '$lib/state/site.server';

/** What every page tells of the data and of the site as a whole. */
export async function load() {
	const { manifest } = await buildEngine();
	return {
		dataVersion: manifest.version,
		origin: siteOrigin(process.env.SITE_URL),
		districts: await districtNames(),
	};
}
