import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import type { ProcessingTime } from '../queries/processing-times/processing-times';
import { dossierWords } from '../text/dossier-words';
import { formatNumber, formatPercent } from '../text/format';
import { sourceNotes, type SourceIndex, type SourceNote } from './frame';

/** How long dossiers of one unit and field took, as a reader asks it. */
export type WaitingAnswer = {
	unitCode: string;
	fieldCode: string;
	medianDays: number;
	p90Days: number;
	/** The whole answer as one or two sentences. */
	sentence: string;
	medianText: string;
	p90Text: string;
	onTimeText: string;
	dossiers: number;
	dossiersText: string;
	isSmall: boolean;
	provenance: Provenance;
	sources: SourceNote[];
};

/** Below this many dossiers a share says little. */
const FEW = 30;

/** @returns the answers in the order of `rows`; shares are of resolved dossiers */
export function makeWaitingAnswers(
	rows: readonly ProcessingTime[],
	names: { unit: (code: string) => string; field: (code: string) => string },
	language: Language,
	sources: SourceIndex,
): WaitingAnswer[] {
	const words = dossierWords(language);
	const number = (value: number) => formatNumber(value, language);
	return rows.map((row) => {
		const onTime = formatPercent(row.in_time / row.dossiers, language, 1);
		return {
			unitCode: row.unit_code,
			fieldCode: row.field_code,
			medianDays: row.median_days,
			p90Days: row.p90_days,
			sentence: words.waitingSentence({
				unit: names.unit(row.unit_code),
				field: names.field(row.field_code),
				year: `${row.year}`,
				median: number(row.median_days),
				p90: number(row.p90_days),
				onTime,
				dossiers: number(row.dossiers),
				isSample: row.provenance === 'sample',
			}),
			medianText: number(row.median_days),
			p90Text: number(row.p90_days),
			onTimeText: onTime,
			dossiers: row.dossiers,
			dossiersText: number(row.dossiers),
			isSmall: row.dossiers < FEW,
			provenance: row.provenance,
			sources: sourceNotes([row.source_id], sources, language),
		};
	});
}
