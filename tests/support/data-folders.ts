import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDERS, type BuildFolders } from '../../data/build.ts';

/** A private copy of the sources with an output folder of its own, to break and build. */
export async function copyOfSources(): Promise<BuildFolders> {
	const root = await mkdtemp(join(tmpdir(), 'thuoc-do-data-'));
	await cp(PROJECT_FOLDERS.sources, join(root, 'sources'), { recursive: true });
	return { ...PROJECT_FOLDERS, sources: join(root, 'sources'), output: join(root, 'out') };
}

/** Rewrites one source file of a copy. */
export async function rewrite(
	folders: BuildFolders,
	path: string,
	change: (content: string) => string,
): Promise<void> {
	const file = join(folders.sources, path);
	const before = await readFile(file, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`the change to ${path} changed nothing`);
	await writeFile(file, after);
}
