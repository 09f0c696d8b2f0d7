import { pagePath, type View } from '../domain/address';
import { EMBED_KINDS, hasState, type Embed } from '../domain/embed';
import { EDITIONS } from '../domain/provenance';
import { LANGUAGES } from '../domain/language';
import { districtProfile } from './district-page.server';
import { startingChart, stateEmbeds } from './embed-state.server';
import { rankingCharts } from './ranking-page.server';
import { MAIN_INDEX, rankedCriteria, site, startRound, TOTAL } from './site.server';

type Round = { scheme: string; period: string; criterion: string };
type Charts = Awaited<ReturnType<typeof rankingCharts>>;

const charts = new Map<string, Promise<Charts>>();

/** The charts of a round, made once for all light pages and cards that take from them. */
export function chartsOf(round: Round, view: View): Promise<Charts> {
	const { scheme, period, criterion } = round;
	const key = [scheme, period, criterion, view.language, view.edition].join('/');
	const found = charts.get(key) ?? rankingCharts({ scheme, period, criterion }, view);
	charts.set(key, found);
	return found;
}

/** Every round of every district index with its criteria: each has a ranking page in either edition. */
export async function rankedRounds(): Promise<Round[]> {
	const loaded = await site();
	const schemes = loaded.schemes.filter(({ level }) => level === 'district');
	return schemes.flatMap(({ code: scheme }) => {
		const known = loaded.rounds.filter(({ scheme_code }) => scheme_code === scheme);
		return rankedCriteria(loaded, scheme).flatMap(({ code: criterion }) => {
			const periods = known
				.filter(({ criterion_code }) => criterion_code === criterion)
				.map(({ period }) => period);
			return [...new Set(periods)].map((period) => ({ scheme, period, criterion }));
		});
	});
}

const placeOf = ({ scheme, period, criterion }: Round) => [
	scheme,
	period,
	...(criterion === TOTAL ? [] : [criterion]),
];

async function roundOf(place: readonly string[], { edition }: View): Promise<Round> {
	const [scheme, period, criterion = TOTAL] = place;
	if (scheme !== undefined && period !== undefined) return { scheme, period, criterion };
	return { ...(await startRound(MAIN_INDEX, edition)), criterion: TOTAL };
}

/** Every light page there is, as parameters of its route. */
export async function embedEntries(): Promise<{ view: string; chart: string; place: string }[]> {
	const { units } = await site();
	const slugs = [...new Set(units.map(({ slug }) => slug))];
	const rounds = await rankedRounds();
	const all = await Promise.all(
		EDITIONS.map(async (edition) => {
			const start = await roundOf([], { language: 'vi', edition });
			const { bump } = await chartsOf(start, { language: 'vi', edition });
			const embeds: Embed[] = [
				{ kind: 'xep-hang', place: [] },
				{ kind: 'ban-do', place: [] },
				...(bump ? [{ kind: 'thu-hang' as const, place: [] }] : []),
				...rounds.map((round) => ({ kind: 'xep-hang' as const, place: placeOf(round) })),
				...rounds
					.filter(({ criterion }) => criterion === TOTAL)
					.map((round) => ({ kind: 'ban-do' as const, place: placeOf(round) })),
				...slugs.map((slug) => ({ kind: 'huyen' as const, place: [slug] })),
				...(await stateEmbeds({ language: 'vi', edition })),
			];
			return LANGUAGES.flatMap((language) =>
				embeds.map(({ kind, place }) => ({
					view: pagePath({ language, edition }).slice(1, -1),
					chart: kind,
					place: place.join('/'),
				})),
			);
		}),
	);
	return all.flat();
}

/** What a light page shows; null for an address that none has. */
export async function embedPage(chart: string, path: string, view: View) {
	const kind = EMBED_KINDS.find((name) => name === chart);
	const place = path.split('/').filter((segment) => segment !== '');
	if (!kind) return null;
	const none = { profile: null, league: null, tiles: null, bump: null };
	const stateless = { ...none, dossier: null, service: null, compare: null };
	const embed: Embed = { kind, place };
	if (hasState(kind)) {
		const [name = '', ...more] = place;
		const charts = await startingChart(kind, name, view);
		const isKnown = Object.values(charts).some((chart) => chart !== null);
		return isKnown && more.length === 0 ? { embed, ...none, ...charts } : null;
	}
	if (kind === 'huyen') {
		const profile = await districtProfile(place[0] ?? '', view);
		return profile && { embed, ...stateless, profile };
	}
	const round = await roundOf(place, view);
	const isKnown = (await rankedRounds()).some(
		(known) => placeOf(known).join('/') === placeOf(round).join('/'),
	);
	if (!isKnown) return null;
	const { ranking, tiles, bump } = await chartsOf(round, view);
	return {
		...{ embed, ...stateless },
		league: kind === 'xep-hang' ? ranking : null,
		tiles: kind === 'ban-do' ? tiles : null,
		bump: kind === 'thu-hang' ? bump : null,
	};
}
