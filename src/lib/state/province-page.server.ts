import type { View } from '../domain/address';
import type { Language } from '../domain/language';
import { makeBumpFigure, type BumpFigure } from '../figures/bump-figure';
import { provinceScores } from '../queries/province-scores/province-scores';
import { formatRank } from '../text/format';
import { wordsOf } from '../text/words';
import { answer, site, type Site } from './site.server';

/** The name of the index of a scheme; its code where no such scheme is known. */
export function indexNameOf({ schemes }: Site, scheme: string, language: Language): string {
	const found = schemes.find(({ code }) => code === scheme);
	return (language === 'vi' ? found?.index_name_vi : found?.index_name_en) ?? scheme;
}

/** The ranks of the province in the national indices, by the short names of these. */
export async function provinceRanks({ language, edition }: View): Promise<BumpFigure> {
	const words = wordsOf(language);
	const loaded = await site();
	const scores = await answer(provinceScores, {});
	const shortName = (scheme: string) => {
		const name = indexNameOf(loaded, scheme, language);
		return name.match(/\(([^)]+)\)/)?.[1] ?? name;
	};
	const last = scores.findLast(
		(row) => row.index_code === 'par-tinh' && row.published_rank !== null,
	);
	const rank = formatRank(last?.published_rank ?? 0, last?.number_ranked ?? 0);
	return makeBumpFigure({
		points: scores.map((row) => ({
			lineCode: row.index_code,
			lineName: shortName(row.scheme_code),
			slug: null,
			scheme_code: row.scheme_code,
			period: row.period,
			first_day: row.first_day,
			last_day: row.last_day,
			rank: row.published_rank,
			rank_of: row.number_ranked,
			provenance: row.rank_provenance,
			source_id: row.rank_source_id,
			caution_vi: row.caution_vi,
			caution_en: row.caution_en,
		})),
		ends: new Map(),
		units: words.bumpUnitsNation,
		lineLabel: words.index,
		title: words.provinceFinding('PAR INDEX', rank, last?.period ?? ''),
		subject: 'par-tinh',
		edition,
		language,
		sources: loaded.sources,
	});
}
