/** The part of an address that says with which data it was made: the first 12 digits of their version. */
export const DATA_PIN_KEY = 'ban';

const PIN = /^[0-9a-f]{12}$/;

/**
 * The version that an address pins, where it is another than the present one.
 * @param present the version of the data as the manifest has it
 * @returns null for an address that pins nothing, pins the present version, or has something else there
 */
export function otherPin(search: URLSearchParams, present: string): string | null {
	const pinned = search.get(DATA_PIN_KEY) ?? '';
	return PIN.test(pinned) && !present.startsWith(pinned) ? pinned : null;
}
