import readerUrl from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';

/**
 * The module that reads and writes Parquet, from this site.
 * @throws {Error} when it does not arrive
 */
export async function parquetReader(): Promise<ArrayBuffer> {
	const response = await fetch(readerUrl);
	if (!response.ok) throw new Error(`HTTP ${response.status}`);
	return response.arrayBuffer();
}
