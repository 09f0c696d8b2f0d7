import { pagePath, type View } from '$lib/domain/address';
import { cardName } from '$lib/domain/card-name';
import { LANGUAGES } from '$lib/domain/language';
import { EDITIONS } from '$lib/domain/provenance';
import { makeCard } from '$lib/exports/card/card';
import { profileMarks, rankingMarks, tileMarks } from '$lib/exports/card/card-marks';
import type { Frame } from '$lib/figures/frame';
import { wordsOf } from '$lib/text/words';
import { districtProfile } from '$lib/state/district-page.server';
import { chartsOf, rankedRounds } from '$lib/state/embed-page.server';
import { MAIN_INDEX, site, startRound, TOTAL } from '$lib/state/site.server';

const slugs = async () => [...new Set((await site()).units.map(({ slug }) => slug))];

const rounds = async () => (await rankedRounds()).filter(({ criterion }) => criterion === TOTAL);

/** Every card there is, as parameters of its route. */
export async function cardEntries(): Promise<{ view: string; name: string }[]> {
	const names = [
		...['tong-quan', 'chung'],
		...(await slugs()).map((slug) => cardName(['huyen', slug])),
		...(await rounds()).map(({ scheme, period }) => cardName(['xep-hang', scheme, period])),
	];
	return EDITIONS.flatMap((edition) =>
		LANGUAGES.flatMap((language) => {
			const view = pagePath({ language, edition }).slice(1, -1);
			return names.map((name) => ({ view, name }));
		}),
	);
}

/** The card of a name in a view, as SVG; null for a name that none has. */
export async function cardOf(name: string, view: View): Promise<string | null> {
	const card = ({ title, provenances, sources }: Omit<Frame, 'units'>, marks: string) => {
		const publishers = sources.map(({ publisher }) => publisher);
		return makeCard({ title, marks, provenances, publishers, language: view.language });
	};
	const slug = (await slugs()).find((known) => cardName(['huyen', known]) === name);
	if (slug !== undefined) {
		const profile = await districtProfile(slug, view);
		return profile && card(profile, profileMarks(profile));
	}
	if (name === 'chung' || name === 'tong-quan') {
		const start = await startRound(MAIN_INDEX, view.edition);
		const { ranking, tiles } = await chartsOf({ ...start, criterion: TOTAL }, view);
		if (name === 'tong-quan') return card(ranking, rankingMarks(ranking));
		return card({ ...tiles, title: wordsOf(view.language).tagline }, tileMarks(tiles));
	}
	const round = (await rounds()).find(
		({ scheme, period }) => cardName(['xep-hang', scheme, period]) === name,
	);
	if (!round) return null;
	const { ranking } = await chartsOf(round, view);
	return card(ranking, rankingMarks(ranking));
}
