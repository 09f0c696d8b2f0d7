export type Value = string | number | boolean | null;
export type EngineRow = Readonly<Record<string, Value>>;
export type Parameters = Readonly<Record<string, Value>>;

/** The port to DuckDB: the same rows from the Node engine and from the browser's. */
export interface Engine {
	/**
	 * @param sql one statement; `$name` marks a parameter
	 * @param parameters a value for every name in the statement and no other
	 * @returns rows of text, number, boolean or null
	 * @throws {EngineFailure} carrying the statement and the cause
	 */
	query(sql: string, parameters?: Parameters): Promise<EngineRow[]>;
	/** Runs a statement that changes tables in this engine's memory; it answers nothing. */
	run(sql: string, parameters?: Parameters): Promise<void>;
}

/**
 * Why there is no answer, in the few ways that a reader is told differently about; `thrifty`: the device is
 * to be spared, and the reader has not said yet that the engine may come.
 */
export type FailureKind =
	'query' | 'download' | 'corrupt' | 'worker' | 'cancelled' | 'unsupported' | 'thrifty';

export class EngineFailure extends Error {
	override name = 'EngineFailure';

	constructor(
		readonly kind: FailureKind,
		message: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}

/**
 * Code that comes with the first need of it.
 * @param what its name, for the message
 * @throws {EngineFailure} of kind download when it does not arrive
 */
export function arrived<Code>(code: Promise<Code>, what: string): Promise<Code> {
	return code.catch((cause: unknown) => {
		throw new EngineFailure('download', `${what} did not arrive`, { cause });
	});
}

/**
 * Turns `$name` into `$1`, `$2` … in order of first appearance: the form both engines bind.
 * Text in quotes and comments is left alone.
 * @throws {EngineFailure} when a name has no value or a value has no name
 */
export function bindParameters(
	sql: string,
	parameters: Parameters = {},
): { sql: string; values: Value[] } {
	const names: string[] = [];
	const bound = sql.replace(
		/--[^\n]*|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([a-z_][a-z0-9_]*)/g,
		(match, name?: string) => {
			if (name === undefined) return match;
			if (!names.includes(name)) names.push(name);
			return `$${names.indexOf(name) + 1}`;
		},
	);
	const values = names.map((name) => {
		const value = parameters[name];
		if (value === undefined) throw new EngineFailure('query', `no value for $${name} in: ${sql}`);
		return value;
	});
	const unused = Object.keys(parameters).find((name) => !names.includes(name));
	if (unused !== undefined) throw new EngineFailure('query', `$${unused} is not used in: ${sql}`);
	return { sql: bound, values };
}
