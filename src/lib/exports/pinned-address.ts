/** The parameter that pins the version of the data, and how many characters of it. */
const PIN = 'ban';
const PIN_LENGTH = 12;

/** The beginning of a version, as addresses and file names say it. */
export const shortVersion = (dataVersion: string): string => dataVersion.slice(0, PIN_LENGTH);

/**
 * The address of a view with the version of the data it was seen in.
 * @param href with its host; a pin that is there already is replaced
 */
export function pinnedAddress(href: string, dataVersion: string): string {
	const url = new URL(href);
	url.searchParams.set(PIN, shortVersion(dataVersion));
	return url.href;
}
