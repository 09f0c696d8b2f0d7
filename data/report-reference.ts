/** What a report may name, read from the same files as the build. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReferenceUnit, ReportReference } from '../src/lib/domain/report/reference.ts';
import { LAST_DISTRICT_DAY } from '../src/lib/domain/report/unit-name.ts';
import { readSource, type Cell } from './read-source.ts';
import { SOURCE_FILES } from './source-schema.ts';

const textOf = (cell: Cell | undefined) => String(cell ?? '');

async function readTable(sources: string, table: string) {
	const file = SOURCE_FILES.find((source) => source.table === table);
	if (!file) throw new Error(`${table} is not among SOURCE_FILES`);
	const rows = readSource(file, await readFile(join(sources, file.path), 'utf8'));
	return rows.map((row) => new Map(file.columns.map(({ name }, i) => [name, row[i] ?? null])));
}

/**
 * Units with the days on which they were in force, aliases and fields. The days are those of
 * tables/units.sql. A code that went to another unit in 2025 stands twice, once under each name.
 * @throws {DataError} where a source file breaks a rule
 */
export async function readReportReference(sources: string): Promise<ReportReference> {
	const districts = await readTable(sources, 'districts');
	const communes = await readTable(sources, 'communes_2020_2024');
	const communes2025 = await readTable(sources, 'communes_2025');
	const aliases = await readTable(sources, 'unit_aliases');
	const fields = await readTable(sources, 'fields');
	return {
		units: [
			...districts.map((row): ReferenceUnit => ({
				code: textOf(row.get('gso_code')),
				name: textOf(row.get('name')),
				level: 'district',
				valid_from: null,
				valid_to: row.get('communes_2025_jan_jun') === 0 ? '2024-12-31' : LAST_DISTRICT_DAY,
			})),
			...communes.map((row): ReferenceUnit => ({
				code: textOf(row.get('gso_commune_code')),
				name: textOf(row.get('commune_name')),
				level: 'commune',
				valid_from: '2020-01-01',
				valid_to: '2024-12-31',
			})),
			...communes2025.map((row): ReferenceUnit => ({
				code: textOf(row.get('gso_commune_code_2025')),
				name: textOf(row.get('commune_name_2025')),
				level: 'commune',
				valid_from: '2025-07-01',
				valid_to: null,
			})),
		],
		unitAliases: aliases.map((row) => ({
			alias: textOf(row.get('alias')),
			unit_code: textOf(row.get('unit_code')),
		})),
		fields: fields.map((row) => ({
			code: textOf(row.get('code')),
			name_vi: textOf(row.get('name_vi')),
			aliases: row.get('aliases') === null ? null : textOf(row.get('aliases')),
		})),
	};
}
