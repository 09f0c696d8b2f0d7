import type { View } from '../domain/address';
import type { CompareMeasure, CompareValue } from '../figures/compare-measures';
import { roundsOf } from '../figures/standings';
import { compareWords } from '../text/compare-words';
import { formatShort } from '../text/format';
import { rangesOf } from './ranking-page.server';
import { chainOf, site, standingsFor, TOTAL } from './site.server';

/** A measure with what every unit has of it. */
export type MeasuredValues = {
	measure: CompareMeasure;
	values: { period: string; unit: string; value: CompareValue }[];
};

/** The total and every criterion of each scheme of districts that an edition shows. */
export async function scoreMeasures(view: View): Promise<MeasuredValues[]> {
	const { language, edition } = view;
	const words = compareWords(language);
	const loaded = await site();
	const own = loaded.schemes.filter(({ level }) => level === 'district');
	const indices = [...new Set(own.map(({ index_code }) => index_code))];
	// The newest scheme of an index is what readers look for first.
	const schemes = indices.flatMap((index) => chainOf(loaded, index, edition).reverse());
	const measured = await Promise.all(
		schemes.flatMap((scheme) =>
			loaded.criteria
				.filter((node) => node.scheme_code === scheme.code)
				.map(async (node): Promise<MeasuredValues> => {
					const isTotal = node.code === TOTAL;
					const standings = (await standingsFor(scheme.code, node.code, edition)).filter(
						({ score, rank }) => score !== null || rank !== null,
					);
					const rounds = roundsOf(standings);
					const ranges = new Map(
						await Promise.all(
							rounds.map(async ({ period }) => {
								const asked = { scheme: scheme.code, criterion: node.code, period };
								return [period, isTotal ? await rangesOf(asked, standings, view) : null] as const;
							}),
						),
					);
					const schemeName = language === 'vi' ? scheme.name_vi : scheme.name_en;
					const nodeName = language === 'vi' ? node.name_vi : node.name_en;
					const indexName = language === 'vi' ? scheme.index_name_vi : scheme.index_name_en;
					return {
						measure: {
							code: `${scheme.code}.${node.code}`,
							section: schemeName,
							name: !isTotal
								? `${nodeName} (${schemeName})`
								: scheme.provenance === 'sample'
									? `${indexName} (${schemeName})`
									: schemeName,
							unit:
								node.max_points === null
									? words.pointsPlain
									: words.points(formatShort(node.max_points, language)),
							kind: 'score',
							better: node.better,
							periods: rounds.map(({ period }) => period),
						},
						values: standings.map((row) => {
							const range = ranges.get(row.period)?.units.get(row.unit_code);
							return {
								period: row.period,
								unit: row.unit_code,
								value: {
									value: row.score,
									trials: null,
									decimals: row.decimals,
									rank: row.rank,
									rankOf: row.rank_of,
									rangeLow: range?.low ?? null,
									rangeHigh: range?.high ?? null,
									provenance: row.provenance,
									sourceId: row.source_id,
									rankProvenance: row.rank_shown_provenance,
									rankSourceId: row.rank_shown_source_id,
								},
							};
						}),
					};
				}),
		),
	);
	return measured.filter(({ values }) => values.length > 0);
}
