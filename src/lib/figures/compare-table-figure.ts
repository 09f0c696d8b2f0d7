import type { Language } from '../domain/language';
import { weakestProvenance, type Provenance } from '../domain/provenance';
import type { Reference } from '../domain/side-by-side';
import { compareWords } from '../text/compare-words';
import { formatList } from '../text/format';
import { wordsOf } from '../text/words';
import { comparePeriod, compareNumber } from './compare-format';
import { bestNames, type CompareMeasureFigure } from './compare-measure-figure';
import type { CompareMeasure, CompareUnit } from './compare-measures';
import { measureCell } from './compare-tables';
import { distinctProvenances, textCell, type Frame, type SourceNote } from './frame';

export type MeetingCell = {
	text: string;
	/** Difference from the reference with its interval, or the rank; empty where there is none. */
	below: string;
	provenance: Provenance | null;
};

export type MeetingRow = {
	code: string;
	name: string;
	period: string;
	unit: string;
	cells: MeetingCell[];
	median: MeetingCell;
	best: MeetingCell;
	provenance: string;
	/** Places among the sources of the frame, from 1. */
	sources: number[];
};

/** All chosen measures and districts in one table, for paper. */
export type MeetingTable = Frame & {
	names: string[];
	meeting: MeetingRow[];
	sampleMark: string | null;
};

/** The table of all figures of a comparison, from the figures themselves. */
export function makeMeetingTable({
	measures,
	figures,
	chosen,
	reference,
	language,
}: {
	measures: readonly CompareMeasure[];
	figures: readonly CompareMeasureFigure[];
	chosen: readonly CompareUnit[];
	reference: Reference;
	language: Language;
}): MeetingTable {
	const words = compareWords(language);
	const { columns } = words;
	const names = chosen.map(({ name }) => name);
	const provenanceNames = wordsOf(language).provenance;
	const shown = figures.flatMap((figure) => {
		const measure = measures.find(({ code }) => code === figure.code);
		return measure ? [{ figure, measure }] : [];
	});
	const text = (measure: CompareMeasure, number: number) =>
		compareNumber(measure, number, language).text;
	const notes = figures.flatMap((figure) => figure.sources);
	const sources = [...new Map(notes.map((note): [string, SourceNote] => [note.id, note])).values()];
	const meeting = shown.map(({ figure, measure }): MeetingRow => {
		const { median, best } = figure.standings;
		return {
			code: measure.code,
			name: measure.name,
			period: comparePeriod(figure.period, language),
			unit: measure.unit,
			cells: figure.rows.map((row) => ({
				text: row.valueText,
				below: [
					row.rankText,
					row.intervalText === ''
						? row.differenceText
						: `${row.differenceText} (${row.intervalText})`,
					row.isTied ? words.notApart : '',
				]
					.filter((part) => part !== '')
					.join('; '),
				provenance: row.provenance,
			})),
			median: {
				text: median ? text(measure, median.number) : '',
				below: '',
				provenance: median?.provenance ?? null,
			},
			best: {
				text: best ? text(measure, best.number) : '',
				below: best ? bestNames(best.units, language) : '',
				provenance: best?.provenance ?? null,
			},
			provenance: figure.provenances.map((provenance) => provenanceNames[provenance]).join(', '),
			sources: figure.sources.map(({ id }) => 1 + sources.findIndex((note) => note.id === id)),
		};
	});
	const provenances = distinctProvenances(figures.flatMap((figure) => figure.provenances));
	const isSample = weakestProvenance(provenances) === 'sample';
	const referenceText =
		reference === 'first' ? (names[0] ?? '') : words.choices.references[reference];
	const plain = (label: string, isNumber: boolean) => ({ label, isNumber });
	return {
		title: words.sample(words.tableTitle(formatList(names, language), figures.length), isSample),
		units: `${words.tableUnits}. ${words.tableReference(referenceText)}`.replace(/\.$/, ''),
		provenances,
		sources,
		cautions: [...new Set(figures.flatMap(({ cautions }) => cautions))],
		table: {
			columns: [
				plain(columns.measure, false),
				plain(columns.period, false),
				plain(columns.unitOfMeasure, false),
				...names.map((name) => plain(name, true)),
				plain(columns.median, true),
				plain(columns.best, true),
				plain(columns.provenance, false),
				plain(columns.source, false),
			],
			rows: shown.map(({ figure, measure }, i) => {
				const row = meeting[i];
				const { standings, emptyText } = figure;
				return {
					header: measure.name,
					slug: null,
					cells: [
						textCell(row?.period ?? ''),
						textCell(measure.unit),
						...standings.rows.map(({ number, value }, u) =>
							number === null && value?.rank != null
								? textCell(figure.rows[u]?.valueText ?? '', {
										provenance: value.rankProvenance,
										sourceId: value.rankSourceId,
									})
								: measureCell(measure, number, {
										emptyText,
										language,
										printed: value?.decimals ?? null,
										origin: value,
									}),
						),
						...[standings.median, standings.best].map((point) =>
							measureCell(measure, point?.number ?? null, {
								emptyText: '',
								language,
								origin: point,
							}),
						),
						textCell(row?.provenance ?? ''),
						textCell(figure.sources.map(({ id }) => id).join('; ')),
					],
				};
			}),
		},
		names,
		meeting,
		sampleMark: isSample ? words.sampleMark : null,
	};
}
