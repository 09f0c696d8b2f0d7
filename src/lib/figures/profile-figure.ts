import { greatest, median } from 'd3';
import type { Language } from '../domain/language';
import type { Edition, Provenance } from '../domain/provenance';
import type { Criterion } from '../queries/criterion-list/criterion-list';
import { formatList, formatNumber, formatPercent, formatRank, formatShort } from '../text/format';
import { wordsOf } from '../text/words';
import {
	cautionsIn,
	distinctProvenances,
	missingCell,
	numberCell,
	rankCell,
	sourceNotes,
	textCell,
	type Frame,
	type SourceIndex,
} from './frame';
import type { Standing } from './standings';
import { profileTrace } from './trace';

export type ProfileRow = {
	criterionCode: string;
	name: string;
	/** Points over the maximum, 0 to 1; null is missing. */
	share: number | null;
	value: number | null;
	valueText: string;
	provenance: Provenance | null;
	rankText: string | null;
	/** The other units, for the hollow dots. */
	others: {
		unitCode: string;
		name: string;
		share: number;
		value: number;
		provenance: Provenance;
	}[];
	medianShare: number | null;
	sentence: string;
};

export type ProfileFigure = Frame & { unitCode: string; rows: ProfileRow[] };

type Asked = {
	unitCode: string;
	unitName: string;
	/** Standings of one round for each criterion to show, in the order of the tree. */
	criteria: readonly { criterion: Criterion; standings: readonly Standing[] }[];
	edition: Edition;
	language: Language;
	sources: SourceIndex;
};

/** One district's areas as shares of their maximum, among all others; median only of complete rows. */
export function makeProfileFigure(asked: Asked): ProfileFigure {
	const { unitCode, unitName, criteria, edition, language, sources } = asked;
	const words = wordsOf(language);
	const nameOf = (criterion: Criterion) =>
		language === 'vi' ? criterion.name_vi : criterion.name_en;
	const missing = missingCell(language, edition);

	const entries = criteria.map(({ criterion, standings }) => {
		const own = standings.find((row) => row.unit_code === unitCode);
		const scores = standings.map((row) => row.score);
		const isComplete = scores.length > 0 && scores.every((score) => score !== null);
		const middle = isComplete ? (median(scores, (score) => score ?? undefined) ?? null) : null;
		const top = isComplete ? Math.max(...scores.map((score) => score ?? 0)) : null;
		const leaders = standings.filter((row) => row.score !== null && row.score === top);
		return { criterion, standings, own, middle, top, leaders };
	});

	const points = (value: number | null, from: Standing | undefined) =>
		value === null || !from
			? missing
			: numberCell(formatNumber(value, language, from.decimals ?? 2), value, from.decimals ?? 2, {
					provenance: from.provenance,
					sourceId: from.source_id,
				});

	const maximum = ({ max_points: most, source_id: sourceId }: Criterion) =>
		most === null
			? textCell('–', { provenance: null, sourceId })
			: numberCell(formatShort(most, language), most, Number.isInteger(most) ? 0 : 2, {
					provenance: null,
					sourceId,
				});

	const rows = entries
		.filter(({ criterion }) => criterion.kind !== 'total')
		.map(({ criterion, standings, own, middle }): ProfileRow => {
			const most = criterion.max_points;
			const shareOf = (value: number | null) =>
				value === null || most === null ? null : value / most;
			const value = own?.score ?? null;
			const valueText =
				value === null ? missing.text : formatNumber(value, language, own?.decimals ?? 2);
			const rankText =
				own?.rank != null && own.rank_of !== null ? formatRank(own.rank, own.rank_of) : null;
			const share = shareOf(value);
			return {
				criterionCode: criterion.code,
				name: nameOf(criterion),
				share,
				value,
				valueText: most === null ? valueText : `${valueText} / ${formatShort(most, language)}`,
				provenance: own?.provenance ?? null,
				rankText,
				others: standings.flatMap((row) => {
					const other = shareOf(row.score);
					return row.unit_code === unitCode ||
						other === null ||
						row.score === null ||
						row.provenance === null
						? []
						: [
								{
									unitCode: row.unit_code,
									name: row.unit_name,
									share: other,
									value: row.score,
									provenance: row.provenance,
								},
							];
				}),
				medianShare: shareOf(middle),
				sentence: [
					nameOf(criterion),
					value === null ? missing.text : `${valueText} ${words.points}`,
					...(share === null ? [] : [formatPercent(share, language)]),
					...(rankText ? [words.rankOf(rankText)] : []),
					...(own?.provenance ? [words.provenance[own.provenance]] : []),
				].join(', '),
			};
		});

	const strongest = greatest(rows, (row) => row.share ?? -1);
	const isSample = rows.some((row) => row.provenance === 'sample');
	const own = entries.flatMap((entry) => (entry.own ? [entry.own] : []));
	return {
		title:
			!strongest || strongest.share === null
				? `${unitName}: ${missing.text}`
				: (isSample ? words.profileTitleSample : words.profileTitle)(unitName, strongest.name),
		units: words.profileUnits,
		provenances: distinctProvenances(
			own.flatMap((row) => [row.provenance, row.rank_shown_provenance]),
		),
		sources: sourceNotes(
			own.flatMap((row) => [row.score === null ? null : row.source_id, row.rank_shown_source_id]),
			sources,
			language,
		),
		cautions: cautionsIn(own, language),
		table: {
			...(own[0]
				? {
						trace: profileTrace(
							unitCode,
							own[0].period,
							entries.map(({ criterion }) => criterion.code),
							{ scheme: own[0].scheme_code, edition },
						),
					}
				: {}),
			columns: [
				{ label: words.criterion, isNumber: false },
				...[words.score, words.maximum, words.rank, words.median, words.best].map((label) => ({
					label,
					isNumber: true,
				})),
			],
			rows: entries.map(({ criterion, own: row, middle, top, leaders }) => ({
				header: nameOf(criterion),
				slug: null,
				cells: [
					points(row?.score ?? null, row),
					maximum(criterion),
					row?.rank != null && row.rank_of !== null
						? {
								...rankCell(row.rank, row.rank_of, {
									provenance: row.rank_shown_provenance,
									sourceId: row.rank_shown_source_id,
								}),
								text: formatRank(row.rank, row.rank_of) + (row.is_tied ? ` (${words.tied})` : ''),
							}
						: { ...missing, text: words.unranked },
					points(middle, leaders[0]),
					{
						...points(top, leaders[0]),
						...(top === null
							? {}
							: {
									text: `${points(top, leaders[0]).text} (${formatList(
										leaders.map((leader) => leader.unit_name),
										language,
									)})`,
								}),
					},
				],
			})),
		},
		unitCode,
		rows,
	};
}
