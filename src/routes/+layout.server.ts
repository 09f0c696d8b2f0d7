import { buildEngine } from '$lib/engine/build.server';

/** What every page tells of the data as a whole. */
export async function load() {
	const { manifest } = await buildEngine();
	return { dataVersion: manifest.version };
}
