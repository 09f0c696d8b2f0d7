import type { Language } from '../domain/language';
import type { Edition } from '../domain/provenance';
import { competitionRanks } from '../domain/rank';
import type { SpanAverage } from '../queries/span-average/span-average';
import { compareNames, formatNumber, formatRank } from '../text/format';
import { wordsOf } from '../text/words';

export type ComparisonRow = {
	unitCode: string;
	name: string;
	slug: string;
	/** Full precision; null unless every round of the span has a score. */
	average: number | null;
	averageText: string;
	rankText: string | null;
	roundsText: string;
	isSample: boolean;
};

export type ComparisonFigure = { title: string; rows: ComparisonRow[] };

/** Mean scores over a span, ranked among the chosen units that have every round of it. */
export function makeComparisonFigure(
	rows: readonly SpanAverage[],
	{
		firstYear,
		lastYear,
		edition,
		language,
	}: { firstYear: string; lastYear: string; edition: Edition; language: Language },
): ComparisonFigure {
	const words = wordsOf(language);
	const ranks = competitionRanks(rows.map((row) => row.average));
	const ranked = ranks.filter((rank) => rank !== null).length;
	const isSample = rows.some((row) => row.has_sample);
	return {
		title: (isSample ? words.compareResultSample : words.compareResult)(firstYear, lastYear),
		rows: rows
			.map((row, i) => ({ row, rank: ranks[i] ?? null }))
			.sort(
				(a, b) =>
					(a.rank ?? Infinity) - (b.rank ?? Infinity) ||
					compareNames(a.row.unit_name, b.row.unit_name),
			)
			.map(({ row, rank }) => ({
				unitCode: row.unit_code,
				name: row.unit_name,
				slug: row.slug,
				average: row.average,
				averageText:
					row.average !== null
						? formatNumber(row.average, language, 2)
						: row.rounds_with_score === 0
							? edition === 'published'
								? words.missingPublished
								: words.missing
							: words.compareIncomplete(row.rounds_with_score, row.rounds_in_span),
				rankText: rank === null ? null : formatRank(rank, ranked),
				roundsText: formatRank(row.rounds_with_score, row.rounds_in_span),
				isSample: row.has_sample,
			})),
	};
}
