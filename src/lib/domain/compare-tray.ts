import { MOST_UNITS } from './side-by-side';

/**
 * Units that a reader set aside to compare, from what the browser stored: whatever is not a list of known
 * codes is ignored, each counts once, at most six.
 */
export function readTray(stored: string | null, known: readonly string[]): string[] {
	if (stored === null) return [];
	try {
		const list: unknown = JSON.parse(stored);
		if (!Array.isArray(list)) return [];
		return [...new Set(list)].filter((code) => known.includes(code)).slice(0, MOST_UNITS);
	} catch {
		return [];
	}
}
