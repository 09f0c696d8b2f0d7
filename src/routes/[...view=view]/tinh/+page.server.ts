import { group } from 'd3';
import { makeAuditRows } from '$lib/figures/audit-figure';
import { makeFactGroups } from '$lib/figures/fact-figure';
import { missingCell, numberCell, rankCell, sourceNotes, textCell } from '$lib/figures/frame';
import { auditList } from '$lib/queries/audit-list/audit-list';
import { provinceScores } from '$lib/queries/province-scores/province-scores';
import { publishedFigureList } from '$lib/queries/published-figure-list/published-figure-list';
import { viewOf } from '$lib/state/links';
import { indexNameOf, provinceRanks } from '$lib/state/province-page.server';
import { answer, site } from '$lib/state/site.server';
import { formatNumber, formatPeriod } from '$lib/text/format';
import { wordsOf } from '$lib/text/words';

/** The province in the national indices, and every published figure that is about no district. */
export async function load({ params }) {
	const view = viewOf(params);
	const { language } = view;
	const words = wordsOf(language);
	const loaded = await site();
	const scores = await answer(provinceScores, {});
	const schemeOf = (code: string) => loaded.schemes.find((scheme) => scheme.code === code);
	const missing = missingCell(language, 'published');
	const tables = [...group(scores, (row) => row.index_code)].map(([code, rows]) => ({
		code,
		name: indexNameOf(loaded, rows[0]?.scheme_code ?? code, language),
		sources: sourceNotes(
			rows.flatMap((row) => [
				row.score === null ? null : row.source_id,
				row.published_rank === null ? null : row.rank_source_id,
			]),
			loaded.sources,
			language,
		),
		table: {
			trace: {
				question: 'province-scores',
				parameters: {},
				rows: rows.map(({ period }) => ({ key: { index_code: code, period } })),
				columns: [{ column: 'score' }, { column: 'published_rank' }, null],
			},
			columns: [
				{ label: words.period, isNumber: false },
				{ label: words.score, isNumber: true },
				{ label: words.rank, isNumber: true },
				{ label: words.scheme, isNumber: false },
			],
			rows: rows.map((row) => ({
				header: formatPeriod(row.period, language),
				slug: null,
				cells: [
					row.score === null
						? missing
						: numberCell(
								formatNumber(row.score, language, row.decimals ?? 2),
								row.score,
								row.decimals ?? 2,
								{ provenance: row.provenance, sourceId: row.source_id },
							),
					row.published_rank === null || row.number_ranked === null
						? missing
						: rankCell(row.published_rank, row.number_ranked, {
								provenance: row.rank_provenance,
								sourceId: row.rank_source_id,
							}),
					textCell(
						(language === 'vi'
							? schemeOf(row.scheme_code)?.name_vi
							: schemeOf(row.scheme_code)?.name_en) ?? '',
					),
				],
			})),
		},
	}));
	const districts = new Set(loaded.units.map(({ code }) => code));
	const figures = (await answer(publishedFigureList, {})).filter(
		(figure) => !districts.has(figure.unit_code),
	);
	const mismatches = (await answer(auditList, {})).filter(
		(row) => !districts.has(row.unit_code) && !row.holds,
	);
	return {
		bump: await provinceRanks(view),
		tables,
		provinceFacts: makeFactGroups(
			figures.filter((figure) => figure.unit_code === '42'),
			language,
			loaded.sources,
		),
		otherFacts: makeFactGroups(
			figures.filter((figure) => figure.unit_code !== '42'),
			language,
			loaded.sources,
		),
		mismatches: makeAuditRows(mismatches, language, loaded.sources),
	};
}
