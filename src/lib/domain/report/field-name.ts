import { fold } from '../fold';
import type { ReferenceField } from './reference';

/** The code of rows whose field this project does not know by name. */
export const OTHER_FIELD = 'khac';

/** A field's name without numbering and "Lĩnh vực", folded. */
export function fieldKey(name: string): string {
	return fold(name)
		.replace(/^\d+\s*[.)]\s*/, '')
		.replace(/^cac (?=linh vuc)/, '')
		.replace(/^linh vuc:? (?!khac$)/, '')
		.replace(/\s*[-–—]\s*/g, ' - ');
}

/** The code of the field that bears this name or alias; null when none does. */
export function matchField(printed: string, fields: readonly ReferenceField[]): string | null {
	const key = fieldKey(printed);
	const field = fields.find(({ name_vi, aliases }) =>
		[name_vi, ...(aliases ?? '').split('|')].some((name) => fieldKey(name) === key),
	);
	return field?.code ?? null;
}
