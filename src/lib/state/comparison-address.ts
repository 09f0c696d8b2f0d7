import { DATA_PIN_KEY } from '../domain/data-pin';
import { TABLE_MODE_KEY } from './table-mode-address';

/** The part of a ranking page's address that asks for a free comparison: ?tu=2019&den=2024&huyen=439,440. */
export type ComparisonChoice = { firstYear: string; lastYear: string; unitCodes: string[] };

/** What an address may say, among it what others read. */
const KEYS = ['tu', 'den', 'huyen', TABLE_MODE_KEY, DATA_PIN_KEY] as const;

/**
 * Reads a comparison from an address, trusting nothing in it.
 * @param years the full years that the page has, in order
 * @param codes the units that the page knows
 * @returns the choice, null where the address asks for none; `isPartial` when something was not understood
 */
export function readComparison(
	search: URLSearchParams,
	years: readonly string[],
	codes: readonly string[],
): { choice: ComparisonChoice | null; isPartial: boolean } {
	const first = search.get('tu');
	const last = search.get('den');
	const asked = (search.get('huyen') ?? '').split(',').filter((code) => code !== '');
	const known = [...new Set(asked)].filter((code) => codes.includes(code));
	const isForeign = [...search.keys()].some((key) => !KEYS.some((known) => known === key));
	const isPartial = isForeign || known.length < asked.length;
	if (first === null && last === null)
		return { choice: null, isPartial: isPartial || asked.length > 0 };
	const isSpan =
		first !== null &&
		last !== null &&
		years.includes(first) &&
		years.includes(last) &&
		first <= last;
	if (!isSpan) return { choice: null, isPartial: true };
	return { choice: { firstYear: first, lastYear: last, unitCodes: known.sort() }, isPartial };
}

/** The query part of an address for a choice, beginning with "?"; empty for none. */
export function writeComparison(choice: ComparisonChoice | null): string {
	if (!choice) return '';
	const units = choice.unitCodes.length > 0 ? `&huyen=${choice.unitCodes.join(',')}` : '';
	return `?tu=${choice.firstYear}&den=${choice.lastYear}${units}`;
}
