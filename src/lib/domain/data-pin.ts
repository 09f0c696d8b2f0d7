/** The part of an address that says with which data it was made. */
export const DATA_PIN_KEY = 'ban';

const PIN_LENGTH = 12;
const PIN = new RegExp(`^[0-9a-f]{${PIN_LENGTH}}$`);

/** The first digits of a version of the data, as addresses, file names and sentences say it. */
export const shortVersion = (dataVersion: string): string => dataVersion.slice(0, PIN_LENGTH);

/**
 * The address of a view with the version of the data it was seen in.
 * @param href with its host; a pin that is there already is replaced
 */
export function pinnedAddress(href: string, dataVersion: string): string {
	const url = new URL(href);
	url.searchParams.set(DATA_PIN_KEY, shortVersion(dataVersion));
	return url.href;
}

/**
 * The version that an address pins, where it is another than the present one.
 * @param present the version of the data as the manifest has it
 * @returns null for an address that pins nothing, pins the present version, or has something else there
 */
export function otherPin(search: URLSearchParams, present: string): string | null {
	const pinned = search.get(DATA_PIN_KEY) ?? '';
	return PIN.test(pinned) && !present.startsWith(pinned) ? pinned : null;
}
