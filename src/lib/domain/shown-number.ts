/**
 * A value in the form of a text that was shown, for setting one beside the other: with as many decimals
 * as the text has.
 * @param text as shown: "90,95", "1.204", "3/13", "hạng 3/13"; a rank counts before its stroke, a word before a number and words after it are left out
 * @param comma the sign before decimals in the reader's language
 * @returns the rounded value and its decimals; null where the text begins with no number
 */
export function shownNumber(
	text: string,
	comma: ',' | '.',
): { value: number; decimals: number } | null {
	const found = /^(?:\p{L}+ )?([−-]?\d[\d.,]*)/u.exec(text.trim())?.[1];
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

/** Whether a value, rounded half away from zero to the decimals of a shown number, is that number. */
export function isShownAs(shown: { value: number; decimals: number }, value: number): boolean {
	const rounded = new Intl.NumberFormat('en', {
		useGrouping: false,
		maximumFractionDigits: shown.decimals,
	}).format(value);
	return Number(rounded) === shown.value;
}
