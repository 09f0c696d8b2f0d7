import * as v from 'valibot';

const bilingual = v.object({ vi: v.string(), en: v.string() });
const file = {
	file: v.pipe(v.string(), v.regex(/^[a-z-]+\.(parquet|csv)$/)),
	bytes: v.pipe(v.number(), v.integer()),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
};

const manifestSchema = v.object({
	version: v.string(),
	duckdb: v.string(),
	tables: v.array(
		v.object({
			name: v.pipe(v.string(), v.regex(/^[a-z_]+$/)),
			rows: v.number(),
			...file,
			csv: v.object(file),
			description: bilingual,
			columns: v.array(v.object({ name: v.string(), type: v.string(), description: bilingual })),
		}),
	),
});

/** What the build published: every table with its file, rows, bytes, SHA-256 and columns. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** @throws {Error} when the text is not a manifest of this form */
export const parseManifest = (text: string): Manifest => v.parse(manifestSchema, JSON.parse(text));
