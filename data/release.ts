/** Records the present version of the data into data/versions, where it stays: `npm run data:release`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataSnapshot } from '../src/lib/domain/data-changes.ts';
import { buildData, PROJECT_FOLDERS } from './build.ts';
import { recordedSnapshots, snapshotText } from './snapshot.ts';

/**
 * Writes the next version file; a version that is the last recorded one already is not written again.
 * @param date ISO day
 * @returns what was done, for the terminal
 */
export async function release(
	present: DataSnapshot,
	{ folder, date }: { folder: string; date: string },
): Promise<string> {
	const recorded = await recordedSnapshots(folder);
	const { version } = present;
	if (recorded.at(-1)?.version === version)
		return `Phiên bản ${version} đã ghi rồi / this version is recorded already`;
	const name = `${String(recorded.length + 1).padStart(4, '0')}-${version}.json`;
	await writeFile(join(folder, name), snapshotText({ ...present, date }), { flag: 'wx' });
	return `Đã ghi / recorded: data/versions/${name}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { snapshot } = await buildData();
	// The day in Hà Tĩnh, seven hours ahead of UTC all year.
	const date = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
	const done = await release(snapshot, { folder: PROJECT_FOLDERS.versions, date });
	const { version } = await buildData();
	process.stdout.write(`${done}; ${version}\n`);
}
