/** A face of a font of the page: where its file is, and what text it is for. */
export type FontFace = { family: string; weight: string; range: string; url: string };

function* rulesOf(from: Document): Generator<{ rule: CSSRule; base: string }> {
	for (const sheet of from.styleSheets)
		for (const rule of sheet.cssRules) yield { rule, base: sheet.href ?? from.baseURI };
}

/**
 * The page's own values of its colours and sizes (`--ink` and the others) on white: those that hold
 * where no media query speaks.
 */
function lightTokens(from: Document): Map<string, string> {
	const tokens = new Map<string, string>();
	for (const { rule } of rulesOf(from)) {
		if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
		for (const name of rule.style)
			if (name.startsWith('--')) tokens.set(name, rule.style.getPropertyValue(name));
	}
	return tokens;
}

/** The faces of the page's fonts, each with the address of its file. */
export function fontFaces(from: Document): FontFace[] {
	return [...rulesOf(from)].flatMap(({ rule, base }) => {
		if (!(rule instanceof CSSFontFaceRule)) return [];
		const value = (name: string) => rule.style.getPropertyValue(name);
		const source = value('src').match(/url\(["']?([^"')]+)["']?\)/)?.[1];
		return source === undefined
			? []
			: [
					{
						family: value('font-family').replaceAll(/["']/g, ''),
						weight: value('font-weight'),
						range: value('unicode-range'),
						url: new URL(source, base).href,
					},
				];
	});
}

/**
 * Does `work` while the page has its light colours and some elements are taken out of it. The work must
 * be done when it returns: nothing is painted in between, so no reader sees a change.
 */
export function inLightColours<Result>(
	without: readonly HTMLElement[],
	work: () => Result,
): Result {
	const { documentElement, defaultView } = document;
	const changed = [documentElement, ...without].map(({ style }) => ({
		style,
		before: style.cssText,
	}));
	const scrolled = [defaultView?.scrollX ?? 0, defaultView?.scrollY ?? 0] as const;
	for (const [name, value] of lightTokens(document)) documentElement.style.setProperty(name, value);
	documentElement.style.setProperty('color-scheme', 'light');
	for (const { style } of without) style.setProperty('display', 'none', 'important');
	try {
		return work();
	} finally {
		for (const { style, before } of changed) style.cssText = before;
		defaultView?.scrollTo(...scrolled);
	}
}
