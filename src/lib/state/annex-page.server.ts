import type { View } from '../domain/address';
import { buildEngine } from '../engine/build.server';
import { makeAnnexFigure } from '../figures/annex-figure';
import { hasRound, nameIn, rankedCriteria, site, standingsFor, TOTAL } from './site.server';

/** The annex of one round; null for a scheme or round that there is not. */
export async function annexPage(
	{ scheme, period }: { scheme: string; period: string },
	{ language, edition }: View,
) {
	const loaded = await site();
	const found = loaded.schemes.find(({ code }) => code === scheme);
	const isKnown = (criterion: string) => hasRound(loaded, { scheme, criterion, period });
	if (!found || !isKnown(TOTAL)) return null;
	const criteria = rankedCriteria(loaded, scheme).filter(({ code }) => isKnown(code));
	const nameOf = nameIn(language);
	const areas = await Promise.all(
		criteria
			.filter(({ code }) => code !== TOTAL)
			.map(async (node) => ({
				name: nameOf(node),
				maxPoints: node.max_points,
				standings: await standingsFor(scheme, node.code, edition),
			})),
	);
	const annex = makeAnnexFigure({
		standings: await standingsFor(scheme, TOTAL, edition),
		areas,
		period,
		name: nameOf(found),
		maxPoints: criteria.find(({ code }) => code === TOTAL)?.max_points ?? null,
		language,
		sources: loaded.sources,
	});
	const { manifest } = await buildEngine();
	return {
		annex,
		scheme,
		period,
		dataVersion: manifest.version,
		isIllustrative: annex.isIllustrative,
	};
}
