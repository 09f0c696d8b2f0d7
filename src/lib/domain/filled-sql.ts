type Value = string | number | boolean | null;

/** A value as SQL writes it. */
export const literal = (value: Value): string =>
	typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);

/**
 * A question's text with values in the places of its `$names`, for reading and copying. Text in quotes and
 * comments is left alone, and so is a name without a value.
 */
export const filledSql = (sql: string, values: Readonly<Record<string, Value>>): string =>
	sql.replace(
		/--[^\n]*|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([a-z_][a-z0-9_]*)/g,
		(match, name?: string) => {
			const value = name === undefined ? undefined : values[name];
			return value === undefined ? match : literal(value);
		},
	);
