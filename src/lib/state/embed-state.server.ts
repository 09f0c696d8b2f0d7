import type { View } from '../domain/address';
import { DOSSIER_EMBEDS, SERVICE_EMBEDS, type Embed, type StateSection } from '../domain/embed';
import { unpackRows } from '../domain/packed-rows';
import { measureSlug } from '../domain/side-by-side';
import { roundsOfQuality } from '../figures/points-figure';
import type { QualityCount } from '../queries/quality-list/quality-list';
import { compareWords } from '../text/compare-words';
import { compareEmbeds, type CompareEmbedData } from './compare-embed';
import { loadComparePage } from './compare-page.server';
import { dossierEmbeds, type DossierEmbedData } from './dossier-embed';
import { loadDossierPage } from './dossier-page.server';
import { onceAView } from './once-a-view';
import { serviceEmbeds, type ServiceEmbedData } from './service-embed';
import { loadServicePage } from './service-page.server';

async function dossierData(view: View): Promise<DossierEmbedData> {
	const { range, districts, fields, months, sources, sourceIds } = await loadDossierPage(view);
	return { range, districts, fields, months, sources, sourceIds };
}

async function serviceData(view: View): Promise<ServiceEmbedData> {
	const loaded = await loadServicePage(view);
	const { districts, quarters, procedures, sourceIds, sources } = loaded;
	const rounds = roundsOfQuality(unpackRows<QualityCount>(loaded.quality));
	return { districts, quarters, procedures, sourceIds, sources, rounds };
}

async function compareData(view: View): Promise<CompareEmbedData> {
	const { units, measures, periods, rows, sourceIds, sources, range } = await loadComparePage(view);
	return { units, measures, periods, rows, sourceIds, sources, range };
}

/** All that the charts of a section are made of, for a page that shows any of them in any state. */
export async function stateData(section: StateSection, view: View) {
	if (section === 'ho-so') return { section, data: await dossierData(view) };
	if (section === 'dich-vu-cong') return { section, data: await serviceData(view) };
	return { section, data: await compareData(view) };
}

const dossiers = onceAView(async (view) => dossierEmbeds(await dossierData(view), view));
const services = onceAView(async (view) => serviceEmbeds(await serviceData(view), view));
const compared = onceAView(async (view) => compareEmbeds(await compareData(view), view));

/** The light pages of an edition with charts that have state, each as the page itself begins. */
export async function stateEmbeds(view: View): Promise<Embed[]> {
	const { months } = await dossierData(view);
	const { measures } = await compareData(view);
	const places = {
		'ho-so': months.columns.length > 0 ? Object.keys(DOSSIER_EMBEDS) : [],
		'dich-vu-cong': Object.keys(SERVICE_EMBEDS),
		'so-sanh': measures.map(({ code }) => measureSlug(code)),
	} satisfies Record<StateSection, string[]>;
	return (['ho-so', 'dich-vu-cong', 'so-sanh'] as const).flatMap((kind) => {
		if (new Set(places[kind]).size < places[kind].length)
			throw new Error(`two light pages of ${kind} have one address`);
		return places[kind].map((place) => ({ kind, place: [place] }));
	});
}

/** What a light page of a section shows before an address asks for more. */
export async function startingChart(section: StateSection, place: string, view: View) {
	const asked = new URLSearchParams();
	return {
		dossier: section === 'ho-so' ? (await dossiers(view))(place, asked) : null,
		service: section === 'dich-vu-cong' ? (await services(view))(place, asked) : null,
		compare: section === 'so-sanh' ? (await compared(view))(place, asked) : null,
	};
}

/** The page of districts side by side as it begins: its measures in their order, and what they are of. */
export async function startingComparison(view: View) {
	const { range, measures, units } = await compareData(view);
	const chartOf = await compared(view);
	const asked = new URLSearchParams();
	const figures = range.start.measures.flatMap(
		(code) => chartOf(measureSlug(code), asked)?.figure ?? [],
	);
	const names = range.start.units.map((code) => units.find((unit) => unit.code === code)?.name);
	const named = names.filter((name) => name !== undefined).join(', ');
	return { figures, measures, title: `${compareWords(view.language).pageTitle}: ${named}` };
}
