import type { View } from '../domain/address';
import { makeAnnexFigure } from '../figures/annex-figure';
import { rankedCriteria, site, standingsFor, TOTAL } from './site.server';

/** The annex of one round; null for a scheme or round that there is not. */
export async function annexPage(
	{ scheme, period }: { scheme: string; period: string },
	{ language, edition }: View,
) {
	const loaded = await site();
	const found = loaded.schemes.find(({ code }) => code === scheme);
	const isKnown = (criterion: string) =>
		loaded.rounds.some(
			(round) =>
				round.scheme_code === scheme &&
				round.criterion_code === criterion &&
				round.period === period,
		);
	if (!found || !isKnown(TOTAL)) return null;
	const criteria = rankedCriteria(loaded, scheme).filter(({ code }) => isKnown(code));
	const nameOf = (node: { name_vi: string; name_en: string }) =>
		language === 'vi' ? node.name_vi : node.name_en;
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
		edition,
		language,
		sources: loaded.sources,
	});
	return { annex, scheme, period, isIllustrative: annex.isIllustrative };
}
