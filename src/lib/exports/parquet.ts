import { aboutFigure } from './about';
import type { ExportedFigure } from './exported-figure';

/**
 * The table of a figure as Parquet in long form, one cell a row, so that every file has the same columns and
 * files of several figures can be stacked. What is said of the figure stands in the file's metadata.
 * @param reader parquet_wasm_bg.wasm
 */
export async function toParquet(
	figure: ExportedFigure,
	reader: BufferSource,
): Promise<Uint8Array<ArrayBuffer>> {
	const [arrow, columnsOf, parquet] = await Promise.all([
		import('apache-arrow'),
		import('./arrow-columns'),
		import('parquet-wasm/esm'),
	]);
	await parquet.default({ module_or_path: reader });
	const { columns, rows } = figure.frame.table;
	const cells = rows.flatMap((row, r) =>
		row.cells.map((cell, c) => ({ row, r, c, cell, column: columns[c + 1]?.label ?? '' })),
	);
	type Told = (typeof cells)[number];
	const text = (tell: (told: Told) => string | null) => columnsOf.textColumn(cells.map(tell));
	const whole = (tell: (told: Told) => number | null) => columnsOf.wholeColumn(cells.map(tell));
	const table = new arrow.Table({
		row_number: whole(({ r }) => r + 1),
		row_name: text(({ row }) => row.header),
		row_slug: text(({ row }) => row.slug),
		column_number: whole(({ c }) => c + 1),
		column_name: text(({ column }) => column),
		value: columnsOf.numberColumn(cells.map(({ cell }) => cell.value)),
		format: text(({ cell }) => cell.format?.kind ?? null),
		decimals: whole(({ cell: { format } }) =>
			format === null || format.kind === 'rank' ? null : format.decimals,
		),
		rank_of: whole(({ cell: { format } }) => (format?.kind === 'rank' ? format.of : null)),
		shown_as: text(({ cell }) => cell.text),
		provenance: text(({ cell }) => cell.provenance),
		source_id: text(({ cell }) => cell.sourceId),
	});
	const properties = new parquet.WriterPropertiesBuilder()
		.setCompression(parquet.Compression.SNAPPY)
		.setKeyValueMetadata(
			new Map([...aboutFigure(figure), ['illustrative', String(figure.isSample)]]),
		)
		.build();
	const stream = arrow.tableToIPC(table, 'stream');
	return Uint8Array.from(parquet.writeParquet(parquet.Table.fromIPCStream(stream), properties));
}
