import { pagePath, type View } from '$lib/domain/address';
import { cardName, OWN_CARDS } from '$lib/domain/card-name';
import { LANGUAGES } from '$lib/domain/language';
import { EDITIONS } from '$lib/domain/provenance';
import { makeCard } from '$lib/exports/card/card';
import { profileMarks, rankingMarks, tileMarks } from '$lib/exports/card/card-marks';
import {
	adoptionMarks,
	compareMarks,
	sharesMarks,
	timelineMarks,
} from '$lib/exports/card/section-marks';
import { distinctProvenances, type Frame } from '$lib/figures/frame';
import { wordsOf } from '$lib/text/words';
import { districtProfile } from '$lib/state/district-page.server';
import { loadDossierPage } from '$lib/state/dossier-page.server';
import { startingChart, startingComparison } from '$lib/state/embed-state.server';
import { chartsOf, rankedRounds } from '$lib/state/embed-page.server';
import { MAIN_INDEX, site, startRound, TOTAL } from '$lib/state/site.server';

type Round = Awaited<ReturnType<typeof rankedRounds>>[number];

const slugs = async () => [...new Set((await site()).units.map(({ slug }) => slug))];

const roundName = ({ scheme, period, criterion }: Round) =>
	cardName(['xep-hang', scheme, period, ...(criterion === TOTAL ? [] : [criterion])]);

/** Every card there is, as parameters of its route. */
export async function cardEntries(): Promise<{ view: string; name: string }[]> {
	const names = [
		...['tong-quan', 'chung', ...OWN_CARDS],
		...(await slugs()).map((slug) => cardName(['huyen', slug])),
		...(await rankedRounds()).map(roundName),
	];
	return EDITIONS.flatMap((edition) =>
		LANGUAGES.flatMap((language) => {
			const view = pagePath({ language, edition }).slice(1, -1);
			return names.map((name) => ({ view, name }));
		}),
	);
}

/** What the card of a section shows: the first chart of its page, as the page begins; null where it is empty. */
async function sectionCard(
	section: (typeof OWN_CARDS)[number],
	view: View,
): Promise<{ figure: Omit<Frame, 'units'>; marks: string } | null> {
	if (section === 'so-sanh') {
		const { figures, measures, title } = await startingComparison(view);
		const named = figures.map(({ code }) => measures.find((known) => known.code === code)?.name);
		const [first] = figures;
		if (!first) return null;
		const provenances = distinctProvenances(figures.flatMap((figure) => figure.provenances));
		const sources = figures.flatMap((figure) => figure.sources);
		return {
			figure: { ...first, title, provenances, sources },
			marks: compareMarks(
				figures,
				named.map((measure) => measure ?? ''),
			),
		};
	}
	if (section === 'dich-vu-cong') {
		const { service } = await startingChart(section, 'dien-bien', view);
		if (service?.chart !== 'adoption' || service.figure.lines.length === 0) return null;
		return { figure: service.figure, marks: adoptionMarks(service.figure) };
	}
	const { dossier } = await startingChart(section, 'dong-thoi-gian', view);
	if (dossier?.chart === 'timeline')
		return { figure: dossier.figure, marks: timelineMarks(dossier.figure) };
	const { year2018 } = await loadDossierPage(view);
	return { figure: year2018, marks: sharesMarks(year2018) };
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
	const section = OWN_CARDS.find((known) => known === name);
	const own = section && (await sectionCard(section, view));
	if (own) return card(own.figure, own.marks);
	if (name === 'chung' || name === 'tong-quan' || section) {
		const start = await startRound(MAIN_INDEX, view.edition);
		const { ranking, tiles } = await chartsOf({ ...start, criterion: TOTAL }, view);
		if (name === 'tong-quan') return card(ranking, rankingMarks(ranking));
		return card({ ...tiles, title: wordsOf(view.language).tagline }, tileMarks(tiles));
	}
	const round = (await rankedRounds()).find((known) => roundName(known) === name);
	if (!round) return null;
	const { ranking } = await chartsOf(round, view);
	return card(ranking, rankingMarks(ranking));
}
