/** A piece of what a page says, in the language its markup says it is in. */
export type SpokenText = { language: string; text: string };

const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input', 'wbr', 'source', 'col', 'base']);
/** What is said to machines, or is said as it is written in some other place: code and addresses. */
const UNSPOKEN = new Set(['script', 'style', 'code', 'pre']);
const SPOKEN_ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'data-label'];
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	nbsp: ' ',
};

const decoded = (text: string): string =>
	text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** Every text and spoken attribute of a page's markup, with the language nearest around it. */
export function spokenTexts(html: string): SpokenText[] {
	const said: SpokenText[] = [];
	const open: { name: string; language: string; isSpoken: boolean }[] = [];
	const around = () => open.at(-1) ?? { name: '', language: '', isSpoken: true };
	const say = (language: string, text: string) => {
		const clean = decoded(text).replace(/\s+/g, ' ').trim();
		if (clean !== '') said.push({ language, text: clean });
	};
	const pattern =
		/<!--[^]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|<!doctype[^>]*>|[^<]+|</g;
	for (const [whole, slash, tag, attributes = '', isClosed] of html.matchAll(pattern)) {
		if (tag === undefined) {
			if (!whole.startsWith('<!') && around().isSpoken) say(around().language, whole);
			continue;
		}
		const name = tag.toLowerCase();
		if (slash) {
			const at = open.findLastIndex((element) => element.name === name);
			if (at >= 0) open.length = at;
			continue;
		}
		const values = new Map(
			[...attributes.matchAll(/([^\s=]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
				key,
				value,
			]),
		);
		const language = values.get('lang') ?? around().language;
		const isSpoken = around().isSpoken && !UNSPOKEN.has(name);
		if (isSpoken) for (const key of SPOKEN_ATTRIBUTES) say(language, values.get(key) ?? '');
		if (name === 'meta' && values.get('name') === 'description')
			say(language, values.get('content') ?? '');
		if (!VOID.has(name) && !isClosed) open.push({ name, language, isSpoken });
	}
	return said;
}
