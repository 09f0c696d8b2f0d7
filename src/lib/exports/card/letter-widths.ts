const NARROW = /[iljtfrI.,:;|'’()[\]/ ĩìíỉị-]/;
const WIDE = /[mwMW@%–—]/;

/**
 * About how wide text is, as a multiple of its size, never much too small: cards are drawn where no
 * browser measures. Letters of Be Vietnam Pro in semi-bold fall into four widths.
 */
export function aboutWidth(text: string): number {
	let width = 0;
	for (const letter of text.normalize('NFC'))
		width += NARROW.test(letter)
			? 0.34
			: WIDE.test(letter)
				? 0.92
				: letter !== letter.toLowerCase()
					? 0.72
					: 0.6;
	return width;
}
