export type Mark = {
	attributes: Readonly<Record<string, string>>;
	/** What stands between the opening tag and the closing text. */
	content: string;
};

/** The elements of a kind that carry `data-unit`, in order, read from rendered text. */
export function marksOf(html: string, tag: string, closing = `</${tag}>`): Mark[] {
	const opening = new RegExp(`<${tag}((?:\\s+[\\w:-]+(?:="[^"]*")?)*)\\s*/?>`, 'g');
	return [...html.matchAll(opening)].flatMap((match): Mark[] => {
		const attributes = Object.fromEntries(
			[...(match[1] ?? '').matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
				name ?? '',
				value ?? '',
			]),
		);
		if (attributes['data-unit'] === undefined) return [];
		const start = match.index + match[0].length;
		const end = html.indexOf(closing, start);
		return [{ attributes, content: html.slice(start, end < 0 ? undefined : end) }];
	});
}

/** The text a reader meets in rendered markup. */
export const textOf = (html: string): string =>
	html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
