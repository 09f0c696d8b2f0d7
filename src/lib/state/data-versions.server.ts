import type { Language } from '../domain/language';
import { buildEngine, readVersionLog } from '../engine/build.server';
import { changesFigure, type VersionFigure } from '../figures/changes-figure';

/** Every version of the data with what it changed, last first, tables and columns by their own words. */
export async function dataVersions(language: Language): Promise<VersionFigure[]> {
	const { manifest } = await buildEngine();
	const tables = new Map(manifest.tables.map((table) => [table.name, table]));
	/** A description up to where it begins to explain. */
	const short = (text: string) => text.split(/[;:]/)[0] ?? text;
	return changesFigure(await readVersionLog(), {
		language,
		names: {
			table: (name) => tables.get(name)?.description[language] ?? name,
			column: (table, name) => {
				const column = tables.get(table)?.columns.find((found) => found.name === name);
				return column ? short(column.description[language]) : name;
			},
		},
	});
}
