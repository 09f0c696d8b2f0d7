/**
 * Text broken at spaces into lines no wider than `width`; a word that is wider alone is cut. An empty
 * text has no lines.
 * @param widthOf the width of some text, in the unit of `width`
 */
export function wrapLines(
	text: string,
	width: number,
	widthOf: (text: string) => number,
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter((part) => part !== '')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (widthOf(longer) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		line = word;
		while (widthOf(line) > width && line.length > 1) {
			const fits = longestStart(line, width, widthOf);
			lines.push(line.slice(0, fits));
			line = line.slice(fits);
		}
	}
	return line === '' ? lines : [...lines, line];
}

/** How many of a word's first letters fit, at least one. */
function longestStart(word: string, width: number, widthOf: (text: string) => number): number {
	let fits = 1;
	while (fits < word.length && widthOf(word.slice(0, fits + 1)) <= width) fits += 1;
	return fits;
}
