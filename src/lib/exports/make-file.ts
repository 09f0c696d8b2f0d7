import { toCsv } from './csv';
import type { ExportedFigure } from './exported-figure';
import { fileName } from './file-name';
import { toJson } from './json';

/** The formats of a figure's data, in the order in which they are offered. */
export const FILE_FORMATS = ['csv-excel', 'csv', 'xlsx', 'json', 'parquet'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const CSV = 'text/csv;charset=utf-8';

/** Two CSV files must not have one name. */
const ENDINGS: Readonly<Record<FileFormat, string>> = {
	'csv-excel': '_excel.csv',
	csv: '.csv',
	xlsx: '.xlsx',
	json: '.json',
	parquet: '.parquet',
};

async function contentOf(figure: ExportedFigure, format: FileFormat): Promise<Blob> {
	switch (format) {
		case 'csv-excel':
			return new Blob([toCsv(figure, 'excel')], { type: CSV });
		case 'csv':
			return new Blob([toCsv(figure, 'plain')], { type: CSV });
		case 'json':
			return new Blob([toJson(figure)], { type: 'application/json' });
		case 'xlsx': {
			const { toWorkbook } = await import('./workbook');
			return toWorkbook(figure);
		}
		case 'parquet': {
			const [{ toParquet }, { parquetReader }] = await Promise.all([
				import('./parquet'),
				import('./parquet-reader'),
			]);
			const bytes = await toParquet(figure, await parquetReader());
			return new Blob([bytes], { type: 'application/vnd.apache.parquet' });
		}
	}
}

/**
 * The data of a figure as a file. What writes workbooks and Parquet arrives when it is first asked for.
 * @throws {TooLargeForWorkbook} for a table of thousands of cells as XLSX
 * @throws {Error} when a part of the program does not arrive
 */
export async function makeFile(
	figure: ExportedFigure,
	format: FileFormat,
): Promise<{ name: string; content: Blob }> {
	return {
		name: `${fileName(figure)}${ENDINGS[format]}`,
		content: await contentOf(figure, format),
	};
}
