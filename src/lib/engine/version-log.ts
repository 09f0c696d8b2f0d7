import * as v from 'valibot';

const cell = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const rows = v.nullable(v.pipe(v.number(), v.integer()));

const changes = v.object({
	sources: v.array(
		v.object({
			table: v.string(),
			source: v.nullable(v.string()),
			isSample: v.boolean(),
			before: rows,
			after: rows,
		}),
	),
	rows: v.array(
		v.object({
			table: v.string(),
			kind: v.picklist(['added', 'removed', 'changed']),
			about: v.record(v.string(), cell),
			values: v.array(v.object({ column: v.string(), before: cell, after: cell })),
		}),
	),
});

const logSchema = v.object({
	version: v.string(),
	releases: v.array(
		v.object({ version: v.string(), date: v.string(), changes: v.nullable(changes) }),
	),
	unreleased: v.nullable(changes),
});

/** @throws {Error} when the text is not a log of versions */
export const parseVersionLog = (text: string): v.InferOutput<typeof logSchema> =>
	v.parse(logSchema, JSON.parse(text));
