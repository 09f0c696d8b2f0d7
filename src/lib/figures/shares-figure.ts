import { max, ticks as niceTicks } from 'd3';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { formatNumber, formatPercent } from '../text/format';
import { wordsOf } from '../text/words';
import {
	distinctProvenances,
	missingCell,
	numberCell,
	sourceNotes,
	type Frame,
	type SourceIndex,
	type TableCell,
} from './frame';

/** How a whole divides into parts, for one unit, field, desk or year. */
export type Division = {
	code: string;
	name: string;
	/** For the page of a unit; null where there is none. */
	slug: string | null;
	/** One count a part; null is missing, and leaves the whole unknown. */
	counts: readonly (number | null)[];
	provenance: Provenance | null;
	sourceId: string | null;
};

/** What a part is in a division: shades from strong to light, `late` for what is overdue, `rest`. */
export type Tone = 'strong' | 'light' | 'late' | 'rest';

export type DivisionPart = {
	label: string;
	count: number;
	/** Places on the scale, 0 to 1. */
	start: number;
	end: number;
	/** Share or count, as the mode says. */
	text: string;
};

export type DivisionRow = {
	code: string;
	name: string;
	slug: string | null;
	total: number | null;
	totalText: string;
	/** Null where a part is missing. */
	parts: DivisionPart[] | null;
	/** The part that matters though it may be too thin to see: its name and share; null for none. */
	note: string | null;
	provenance: Provenance | null;
	isChosen: boolean;
	sentence: string;
};

export type SharesFigure = Frame & {
	parts: { label: string; tone: Tone }[];
	rows: DivisionRow[];
	mode: 'share' | 'count';
	ticks: { place: number; text: string }[];
};

/**
 * Stacked parts of wholes as shares or as counts, from 0.
 * @param parts the names of the parts, in the order of every division's counts
 * @param tones one a part
 * @param noted the index of a part whose share each row also says in words
 * @param chosen codes that the reader has chosen; none chosen means all
 */
export function makeSharesFigure({
	divisions,
	parts,
	tones = ['strong', 'light', 'late', 'rest'],
	noted = null,
	mode,
	chosen = [],
	title,
	units,
	language,
	sources,
}: {
	divisions: readonly Division[];
	parts: readonly string[];
	tones?: readonly Tone[];
	noted?: number | null;
	mode: 'share' | 'count';
	chosen?: readonly string[];
	title: string;
	units: string;
	language: Language;
	sources: SourceIndex;
}): SharesFigure {
	const words = wordsOf(language);
	/** Two decimals where one would round to nothing or to all. */
	const percent = (share: number) =>
		formatPercent(
			share,
			language,
			share > 0 && share < 1 && (share < 0.01 || share > 0.99) ? 2 : 1,
		);
	const totalOf = ({ counts }: Division) =>
		counts.every((count) => count !== null)
			? counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
			: null;
	const greatest = max(divisions, (division) => totalOf(division) ?? 0) || 1;
	const countTicks = niceTicks(0, greatest, 3).filter(Number.isInteger);
	const top = mode === 'share' ? 1 : greatest;
	const rows = divisions.map((division): DivisionRow => {
		const { code, name, slug, counts, provenance } = division;
		const total = totalOf(division);
		let start = 0;
		const drawn =
			total === null || total === 0
				? null
				: parts.map((label, i): DivisionPart => {
						const count = counts[i] ?? 0;
						const share = count / total;
						const width = (mode === 'share' ? share : count) / top;
						const part = {
							label,
							count,
							start,
							end: start + width,
							text: mode === 'share' ? percent(share) : formatNumber(count, language),
						};
						start += width;
						return part;
					});
		const isSample = provenance === 'sample';
		const said = drawn
			? drawn
					.map(({ label, count, text }) =>
						mode === 'share'
							? `${label} ${text} (${formatNumber(count, language)})`
							: `${label} ${text}`,
					)
					.join(', ')
			: words.missing;
		return {
			code,
			name,
			slug,
			total,
			totalText: total === null ? words.missing : formatNumber(total, language),
			parts: drawn,
			note:
				noted === null || !drawn || !total
					? null
					: `${parts[noted]?.toLowerCase()} ${percent((counts[noted] ?? 0) / total)}`,
			provenance: total === null ? null : provenance,
			isChosen: chosen.length === 0 || chosen.includes(code),
			sentence: `${name}: ${said}${isSample ? ` (${words.provenance.sample})` : ''}`,
		};
	});
	const cell = (value: number | null | undefined, division: Division): TableCell =>
		value === null || value === undefined
			? missingCell(language, 'all')
			: numberCell(formatNumber(value, language), value, 0, {
					provenance: division.provenance,
					sourceId: division.sourceId,
				});
	return {
		title,
		units,
		provenances: distinctProvenances(rows.map(({ provenance }) => provenance)),
		sources: sourceNotes(
			divisions.filter((d) => totalOf(d) !== null).map(({ sourceId }) => sourceId),
			sources,
			language,
		),
		cautions: [],
		table: {
			columns: [
				{ label: words.unit, isNumber: false },
				...parts.map((label) => ({ label, isNumber: true })),
				{ label: words.total, isNumber: true },
			],
			rows: divisions.map((division) => ({
				header: division.name,
				slug: division.slug,
				cells: [
					...parts.map((_, i) => cell(division.counts[i], division)),
					cell(totalOf(division), division),
				],
			})),
		},
		parts: parts.map((label, i) => ({ label, tone: tones[i] ?? 'rest' })),
		rows,
		mode,
		ticks:
			mode === 'share'
				? [0, 0.25, 0.5, 0.75, 1].map((share) => ({
						place: share,
						text: formatPercent(share, language),
					}))
				: countTicks.map((count) => ({
						place: count / greatest,
						text: formatNumber(count, language),
					})),
	};
}
