/**
 * A value in the form of a text that was shown, for setting one beside the other: with as many decimals
 * as the text has.
 * @param text as shown: "90,95", "1.204", "3/13", "hạng 3/13", "+8"; a rank counts before its stroke, up to two words before a number and words after it are left out
 * @param comma the sign before decimals in the reader's language
 * @returns the rounded value and its decimals; null where the text begins with no number
 */
export function shownNumber(
	text: string,
	comma: ',' | '.',
): { value: number; decimals: number } | null {
	const found = /^(?:\p{L}+ ){0,2}([−+-]?\d[\d.,]*)/u.exec(text.trim())?.[1];
	if (found === undefined) return null;
	const group = comma === ',' ? '.' : ',';
	const plain = found
		.replaceAll(group, '')
		.replace(comma, '.')
		.replace('−', '-')
		.replace(/\.$/, '');
	const value = Number(plain);
	return Number.isNaN(value) ? null : { value, decimals: plain.split('.')[1]?.length ?? 0 };
}

/**
 * A value in full precision, in the unit in which it is shown.
 * @param isPercent whether the value is a share, 0 to 1, that is shown in per cent
 * @returns null where the value is
 */
export const fullNumber = (
	value: number | null,
	isPercent: boolean,
): { value: number; isPercent: boolean } | null =>
	// A hundredfold is not exact in binary: 0.388 would be 38.800000000000004 per cent.
	value === null
		? null
		: { value: isPercent ? Number((value * 100).toPrecision(15)) : value, isPercent };

/** Whether a value, rounded half away from zero to the decimals of a shown number, is that number. */
export function isShownAs(shown: { value: number; decimals: number }, value: number): boolean {
	const rounded = new Intl.NumberFormat('en', {
		useGrouping: false,
		maximumFractionDigits: shown.decimals,
	}).format(value);
	return Number(rounded) === shown.value;
}
