import { pagePath, type View } from '$lib/domain/address';
import { cardName, COMMON_CARD, PAGES_WITH_CARDS } from '$lib/domain/card-name';
import { LANGUAGES } from '$lib/domain/language';
import { EDITIONS } from '$lib/domain/provenance';
import { makeCard } from '$lib/exports/card/card';
import { profileMarks, rankingMarks } from '$lib/exports/card/card-marks';
import { districtProfile } from '$lib/state/district-page.server';
import { chartsOf, rankedRounds } from '$lib/state/embed-page.server';
import { site, TOTAL } from '$lib/state/site.server';
import { wordsOf } from '$lib/text/words';
import { pageCard, tileCard, type Drawing } from './page-cards';

type Draw = (view: View) => Promise<Drawing | null>;

async function districtCard(slug: string, view: View): Promise<Drawing | null> {
	const figure = await districtProfile(slug, view);
	return figure && { figure, marks: profileMarks(figure) };
}

async function roundCard(
	round: Awaited<ReturnType<typeof rankedRounds>>[number],
	view: View,
): Promise<Drawing> {
	const { ranking } = await chartsOf(round, view);
	return { figure: ranking, marks: rankingMarks(ranking) };
}

const commonCard: Draw = (view) => tileCard(wordsOf(view.language).tagline, view);

/** Every card there is, by its name. */
async function allCards(): Promise<Map<string, Draw>> {
	const slugs = new Set((await site()).units.map(({ slug }) => slug));
	const rounds = await rankedRounds();
	const nameOf = (path: string) => cardName(path === '' ? [] : path.split('/'));
	return new Map<string, Draw>([
		[COMMON_CARD, commonCard],
		...PAGES_WITH_CARDS.map((page): [string, Draw] => [
			nameOf(page),
			(view) => pageCard(page, view),
		]),
		...[...slugs].map((slug): [string, Draw] => [
			nameOf(`huyen/${slug}`),
			(view) => districtCard(slug, view),
		]),
		...rounds.map((round): [string, Draw] => {
			const { scheme, period, criterion } = round;
			const parts = ['xep-hang', scheme, period, ...(criterion === TOTAL ? [] : [criterion])];
			return [cardName(parts), (view) => roundCard(round, view)];
		}),
	]);
}

let cards: Promise<Map<string, Draw>> | undefined;
const knownCards = () => (cards ??= allCards());

/** Every card in every view, as parameters of its route. */
export async function cardEntries(): Promise<{ view: string; name: string }[]> {
	const names = [...(await knownCards()).keys()];
	return EDITIONS.flatMap((edition) =>
		LANGUAGES.flatMap((language) => {
			const view = pagePath({ language, edition }).slice(1, -1);
			return names.map((name) => ({ view, name }));
		}),
	);
}

/** The card of a name in a view, as SVG; null for a name that none has. */
export async function cardOf(name: string, view: View): Promise<string | null> {
	const drawing = await (await knownCards()).get(name)?.(view);
	if (!drawing) return null;
	const { title, provenances, sources } = drawing.figure;
	const publishers = sources.map(({ publisher }) => publisher);
	return makeCard({
		title,
		provenances,
		publishers,
		marks: drawing.marks,
		language: view.language,
	});
}
