import { describe, expect, it } from 'vitest';
import { cardName, COMMON_CARD, PAGES_WITH_CARDS } from '../../src/lib/domain/card-name';
import { LANGUAGES } from '../../src/lib/domain/language';
import { EDITIONS } from '../../src/lib/domain/provenance';
import { cardEntries, cardOf } from '../../src/routes/[...view=view]/anh/[name].png/cards';

const nameOf = (path: string) => cardName(path.split('/').filter((part) => part !== ''));
const names = [...PAGES_WITH_CARDS.map(nameOf), COMMON_CARD];
const views = EDITIONS.flatMap((edition) => LANGUAGES.map((language) => ({ language, edition })));
/** The lines of a card's title: the first texts, larger than all others. */
const titleOf = (svg: string) =>
	[...svg.matchAll(/<text [^>]*font-size="(?:42|30)"[^>]*>([^<]*)</g)].map((m) => m[1]).join(' ');

const FOREIGN = {
	vi: /\b(the|of|rank|ranks|ranking|how|data|figures|units|with|do not)\b/i,
	en: /(^| )(hạng|xếp|số|điểm|dữ|cách|các|đơn|hồ|dịch|so|với|minh)( |$)/i,
};

describe.each(views)('cards in $language, $edition', (view) => {
	it('are there for every page, each with its own drawing and a title in its language', async () => {
		const cards = await Promise.all(names.map((name) => cardOf(name, view)));
		for (const [i, card] of cards.entries()) {
			expect(card, names[i]).not.toBeNull();
			expect(card, names[i]).not.toMatch(/NaN|undefined|Infinity/);
			expect(titleOf(card ?? ''), names[i]).not.toBe('');
			expect(titleOf(card ?? ''), names[i]).not.toMatch(FOREIGN[view.language]);
		}
		// Among published figures the four pages about weights say one and the same thing.
		expect(new Set(cards).size).toBe(names.length - (view.edition === 'published' ? 3 : 0));
	});

	it('say that figures are illustrative where they are, and only there', async () => {
		const card = (page: string) => cardOf(nameOf(page), view);
		const warning = /Có số liệu minh hoạ:|Contains illustrative figures:/;
		for (const page of ['tinh', 'kiem-tra', 'du-lieu'])
			expect(await card(page), page).not.toMatch(warning);
		for (const page of ['trong-so', 'trong-so/do-chac', 'trong-so/vi-sao', 'huyen'])
			expect(warning.test((await card(page)) ?? ''), page).toBe(view.edition === 'all');
	});
});

it('every card has one address in each view, and a name that none has has no card', async () => {
	const entries = (await cardEntries()).map(({ view, name }) => `${view}/${name}`);
	expect(new Set(entries).size).toBe(entries.length);
	for (const name of names)
		expect(entries.filter((one) => one.endsWith(`/${name}`))).toHaveLength(4);
	expect(await cardOf('khong-co', { language: 'vi', edition: 'all' })).toBeNull();
});
