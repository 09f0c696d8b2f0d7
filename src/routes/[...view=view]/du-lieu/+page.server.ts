import { range } from 'd3';
import { sourceNote } from '$lib/figures/frame';
import { buildEngine } from '$lib/engine/build.server';
import { ALL_QUESTIONS } from '$lib/queries/all-questions';
import { coverage } from '$lib/queries/coverage/coverage';
import { viewOf } from '$lib/state/links';
import { answer, site } from '$lib/state/site.server';
import { compareNames, formatNumber } from '$lib/text/format';

const YEARS = range(2016, 2026);

/** Every table with its schema and files, the coverage of what is published, and every source. */
export async function load({ params }) {
	const { language } = viewOf(params);
	const { manifest } = await buildEngine();
	const loaded = await site();
	const counts = await answer(coverage, {});
	const units = new Map(loaded.units.map((unit) => [unit.code, unit]));
	const rowFor = (code: string, name: string, slug: string | null) => ({
		code,
		name,
		slug,
		cells: YEARS.map((year) => {
			const figures = counts.find((c) => c.unit_code === code && c.year === year)?.figures ?? null;
			return { year, figures };
		}),
	});
	return {
		version: manifest.version,
		years: YEARS,
		coverage: [
			rowFor('42', language === 'vi' ? 'Tỉnh Hà Tĩnh' : 'Hà Tĩnh province', null),
			...[...units.values()]
				.sort((a, b) => compareNames(a.short_name_vi, b.short_name_vi))
				.map((unit) => rowFor(unit.code, unit.short_name_vi, unit.slug)),
		],
		tables: manifest.tables.map((table) => ({
			name: table.name,
			description: table.description[language],
			rowsText: formatNumber(table.rows, language),
			files: [
				{ ...table.csv, kind: 'CSV' },
				{ file: table.file, bytes: table.bytes, sha256: table.sha256, kind: 'Parquet' },
			].map(({ file, bytes, sha256, kind }) => ({
				file,
				kind,
				sha256,
				sizeText: `${formatNumber(bytes / 1000, language, 1)} kB`,
			})),
			columns: table.columns.map((column) => ({
				name: column.name,
				type: column.type,
				description: column.description[language],
			})),
		})),
		questions: ALL_QUESTIONS.map(({ name, sql }) => ({ name, sql: sql.trim() })).sort((a, b) =>
			a.name.localeCompare(b.name),
		),
		sources: [...loaded.sources.values()].map((source) => ({
			...sourceNote(source.source_id, loaded.sources, language),
			figures: source.figures,
			provenance: source.provenance,
		})),
	};
}
