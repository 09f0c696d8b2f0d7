import { relativeAddress } from '$lib/domain/relative-address';
import { sourceNote } from '$lib/figures/frame';
import { datasetJson } from '$lib/exports/dataset-json';
import { buildEngine } from '$lib/engine/build.server';
import { ALL_QUESTIONS } from '$lib/queries/all-questions';
import { coverage } from '$lib/queries/coverage/coverage';
import { sampleRows } from '$lib/queries/sample-rows/sample-rows';
import { links, viewOf } from '$lib/state/links';
import { publishedCoverage } from '$lib/state/published-coverage.server';
import { dataVersions } from '$lib/state/data-versions.server';
import { answer, site } from '$lib/state/site.server';
import { formatNumber } from '$lib/text/format';
import { wordsOf } from '$lib/text/words';

/** So many changed rows of a version stand on the page; the rest are in changes.json. */
const MOST_LINES = 100;
const FORMATS = { CSV: 'text/csv', Parquet: 'application/vnd.apache.parquet' };

/** Every table with its schema and files, the coverage of what is published, and every source. */
export async function load({ params, parent }) {
	const { origin } = await parent();
	const view = viewOf(params);
	const { language } = view;
	const to = links(view);
	const words = wordsOf(language);
	/** Where the site does not know its host, addresses are relative to that of the page. */
	const address = (path: string) =>
		origin === '' ? relativeAddress(to.data, path) : origin + path;
	const { manifest } = await buildEngine();
	/** How many rows of a table are illustrative, for readers. */
	const samples = new Map(
		(await answer(sampleRows, {})).map(({ table_name, sample_rows }) => [
			table_name,
			sample_rows === manifest.tables.find(({ name }) => name === table_name)?.rows
				? words.allSampleRows
				: words.sampleRows(formatNumber(sample_rows, language)),
		]),
	);
	const described = ({ name, description }: (typeof manifest.tables)[number]) =>
		[description[language], samples.get(name)].filter((text) => text).join(', ');
	const loaded = await site();
	const counts = await answer(coverage, {});
	const covered = await publishedCoverage(language);
	const versions = await dataVersions(language);
	const figureYears = counts.filter(({ figures }) => figures > 0).map(({ year }) => year);
	const dataset = datasetJson({
		name: words.dataTitle,
		description: `${words.dataIntro} ${words.dataSamples}`,
		creator: words.siteName,
		language,
		version: manifest.version,
		modified: versions.find(({ date }) => date !== null)?.date ?? null,
		years: [Math.min(...figureYears), Math.max(...figureYears)],
		place: language === 'vi' ? 'Hà Tĩnh, Việt Nam' : 'Hà Tĩnh province, Viet Nam',
		url: address(to.data),
		files: manifest.tables.flatMap((table) =>
			[
				{ ...table.csv, encodingFormat: FORMATS.CSV },
				{ ...table, encodingFormat: FORMATS.Parquet },
			].map(({ file, sha256, bytes, encodingFormat }) => ({
				url: address(to.table(file)),
				encodingFormat,
				sha256,
				bytes,
				description: described(table),
			})),
		),
		variables: manifest.tables
			.filter(({ columns }) => columns.some(({ name }) => name === 'provenance'))
			.flatMap(({ name: table, columns }) =>
				columns
					.filter(({ type }) => type === 'double' || type === 'integer')
					.map(({ name, description }) => ({
						name: `${table}.${name}`,
						description: description[language],
					})),
			),
	});
	return {
		dataset,
		versions: versions.map((version) => ({
			...version,
			lines: version.lines.slice(0, MOST_LINES),
			rest: Math.max(0, version.lines.length - MOST_LINES),
		})),
		version: manifest.version,
		years: covered.years,
		coverage: covered.rows,
		tables: manifest.tables.map((table) => ({
			name: table.name,
			description: table.description[language],
			rowsText: formatNumber(table.rows, language),
			samplesText: samples.get(table.name) ?? '',
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
