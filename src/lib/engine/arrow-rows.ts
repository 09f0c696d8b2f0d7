import { DataType, type Table } from 'apache-arrow';
import { EngineFailure, type EngineRow, type Value } from './engine';

/** DuckDB's text, integer, double and boolean; anything else must be cast in the SQL. */
const isPlain = (type: DataType): boolean =>
	DataType.isUtf8(type) ||
	DataType.isFloat(type) ||
	DataType.isBool(type) ||
	DataType.isNull(type) ||
	(DataType.isInt(type) && type.bitWidth <= 32);

/**
 * An Arrow result as plain rows.
 * @throws {EngineFailure} naming the column whose type would not arrive as it is
 */
export function rowsOf(table: Table): EngineRow[] {
	const columns = table.schema.fields.map((field, index) => {
		if (!isPlain(field.type))
			throw new EngineFailure(
				'query',
				`column "${field.name}" is ${String(field.type)}: cast it to text, integer, double or boolean`,
			);
		return { name: field.name, vector: table.getChildAt(index) };
	});
	const rows: Record<string, Value>[] = Array.from({ length: table.numRows }, () => ({}));
	for (const { name, vector } of columns)
		rows.forEach((row, i) => (row[name] = vector?.get(i) as Value));
	return rows;
}
