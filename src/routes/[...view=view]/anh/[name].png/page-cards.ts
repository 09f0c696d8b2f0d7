import type { View } from '$lib/domain/address';
import type { PAGES_WITH_CARDS } from '$lib/domain/card-name';
import type { Language } from '$lib/domain/language';
import { rankingMarks, tileMarks } from '$lib/exports/card/card-marks';
import { bumpMarks } from '$lib/exports/card/rank-marks';
import { auditMarks, coverageMarks } from '$lib/exports/card/record-marks';
import {
	adoptionMarks,
	compareMarks,
	sharesMarks,
	timelineMarks,
} from '$lib/exports/card/section-marks';
import { distinctProvenances, sourceNotes, type Frame } from '$lib/figures/frame';
import { loadAuditPage } from '$lib/state/audit-page.server';
import { loadDossierPage } from '$lib/state/dossier-page.server';
import { chartsOf } from '$lib/state/embed-page.server';
import { startingChart, startingComparison } from '$lib/state/embed-state.server';
import { provinceRanks } from '$lib/state/province-page.server';
import { publishedCoverage } from '$lib/state/published-coverage.server';
import { MAIN_INDEX, site, startRound, TOTAL } from '$lib/state/site.server';
import { auditWords } from '$lib/text/audit-words';
import { compareWords } from '$lib/text/compare-words';
import { dossierWords } from '$lib/text/dossier-words';
import { serviceWords } from '$lib/text/service-words';
import { weightsWords } from '$lib/text/weights-words';
import { wordsOf } from '$lib/text/words';
import { attainmentCard, certaintyCard, compositeCard, importanceCard } from './weights-cards';

/** What stands on a card. */
export type Drawing = { figure: Pick<Frame, 'title' | 'provenances' | 'sources'>; marks: string };

type PageCard = {
	/** The words over the tile map, where the page has no chart or none in a view. */
	title: (language: Language) => string;
	/** The first chart of the page, as the page begins; null where it is empty. */
	chart: ((view: View) => Promise<Drawing | null>) | null;
};

const firmness: PageCard['title'] = (language) => weightsWords(language).pageTitle;

/** How the card of each page is drawn. */
const PAGE_CARDS: Record<(typeof PAGES_WITH_CARDS)[number], PageCard> = {
	'': { title: (language) => wordsOf(language).tagline, chart: rankingCard },
	'xep-hang': {
		title: (language) => `${wordsOf(language).menu.ranking}: ${wordsOf(language).chooseIndex}`,
		chart: null,
	},
	huyen: { title: (language) => wordsOf(language).districtsTitle, chart: null },
	'so-sanh': { title: (language) => compareWords(language).pageTitle, chart: compareCard },
	'ho-so': { title: (language) => dossierWords(language).pageTitle, chart: dossierCard },
	'dich-vu-cong': { title: (language) => serviceWords(language).pageTitle, chart: serviceCard },
	tinh: { title: (language) => wordsOf(language).provinceTitle, chart: provinceCard },
	'trong-so': { title: firmness, chart: compositeCard },
	'trong-so/do-chac': { title: firmness, chart: certaintyCard },
	'trong-so/tieu-chi': { title: firmness, chart: importanceCard },
	'trong-so/vi-sao': { title: firmness, chart: attainmentCard },
	'kiem-tra': { title: (language) => auditWords(language).pageTitle, chart: auditCard },
	'du-lieu': { title: (language) => wordsOf(language).dataTitle, chart: coverageCard },
	'phuong-phap': { title: (language) => wordsOf(language).methodTitle, chart: null },
};

const startCharts = async (view: View) =>
	chartsOf({ ...(await startRound(MAIN_INDEX, view.edition)), criterion: TOTAL }, view);

async function rankingCard(view: View): Promise<Drawing> {
	const { ranking } = await startCharts(view);
	return { figure: ranking, marks: rankingMarks(ranking) };
}

async function compareCard(view: View): Promise<Drawing | null> {
	const { figures, measures, title } = await startingComparison(view);
	const named = figures.map(({ code }) => measures.find((known) => known.code === code)?.name);
	if (figures.length === 0) return null;
	const provenances = distinctProvenances(figures.flatMap((figure) => figure.provenances));
	const sources = figures.flatMap((figure) => figure.sources);
	return {
		figure: { title, provenances, sources },
		marks: compareMarks(
			figures,
			named.map((measure) => measure ?? ''),
		),
	};
}

async function dossierCard(view: View): Promise<Drawing> {
	const { dossier } = await startingChart('ho-so', 'dong-thoi-gian', view);
	if (dossier?.chart === 'timeline')
		return { figure: dossier.figure, marks: timelineMarks(dossier.figure) };
	const { year2018 } = await loadDossierPage(view);
	return { figure: year2018, marks: sharesMarks(year2018) };
}

async function serviceCard(view: View): Promise<Drawing | null> {
	const { service } = await startingChart('dich-vu-cong', 'dien-bien', view);
	if (service?.chart !== 'adoption' || service.figure.lines.length === 0) return null;
	return { figure: service.figure, marks: adoptionMarks(service.figure) };
}

async function provinceCard(view: View): Promise<Drawing | null> {
	const figure = await provinceRanks(view);
	return figure.lines.length === 0 ? null : { figure, marks: bumpMarks(figure) };
}

async function auditCard(view: View): Promise<Drawing> {
	const words = auditWords(view.language);
	const { groups, summary } = await loadAuditPage(view);
	const rows = groups.flatMap(({ mismatches, matches }) => [...mismatches, ...matches]);
	return {
		figure: {
			title: `${words.pageTitle} ${summary}`,
			provenances: ['derived'],
			sources: rows.flatMap(({ sources }) => sources),
		},
		marks: auditMarks(groups, words),
	};
}

async function coverageCard({ language }: View): Promise<Drawing> {
	const words = wordsOf(language);
	const { rows } = await publishedCoverage(language);
	const { sources } = await site();
	const published = [...sources.values()].filter(({ provenance }) => provenance === 'published');
	return {
		figure: {
			title: words.dataTitle,
			provenances: ['derived'],
			sources: sourceNotes(
				published.map(({ source_id }) => source_id),
				sources,
				language,
			),
		},
		marks: coverageMarks(rows, words.coverageUnits),
	};
}

/** Words over the tile map of the round that the home page begins with. */
export async function tileCard(title: string, view: View): Promise<Drawing> {
	const { ranking, tiles } = await startCharts(view);
	return { figure: { ...tiles, title }, marks: tileMarks(tiles, [ranking.title, tiles.title]) };
}

/** The card of a page. */
export async function pageCard(page: keyof typeof PAGE_CARDS, view: View): Promise<Drawing> {
	const { title, chart } = PAGE_CARDS[page];
	return (await chart?.(view)) ?? tileCard(title(view.language), view);
}
