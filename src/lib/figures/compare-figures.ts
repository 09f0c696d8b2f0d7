import type { Language } from '../domain/language';
import type { Edition } from '../domain/provenance';
import { periodShown, type SideBySide } from '../domain/side-by-side';
import { compareWords } from '../text/compare-words';
import { formatList } from '../text/format';
import type { CompareMeasure, CompareUnit, CompareValues } from './compare-measures';
import { makeCompareMeasureFigure, type CompareMeasureFigure } from './compare-measure-figure';
import { makeMeetingTable, type MeetingTable } from './compare-table-figure';
import type { SourceIndex } from './frame';

export type CompareFigures = {
	measures: CompareMeasureFigure[];
	table: MeetingTable;
	/** What a choice has changed, for a live region. */
	announcement: string;
};

/** Everything that a choice of districts, measures and periods shows. */
export function makeCompareFigures({
	choice,
	measures,
	units,
	values,
	edition,
	language,
	sources,
}: {
	choice: SideBySide;
	measures: readonly CompareMeasure[];
	units: readonly CompareUnit[];
	values: CompareValues;
	edition: Edition;
	language: Language;
	sources: SourceIndex;
}): CompareFigures {
	const { reference } = choice;
	const chosen = choice.units.flatMap((code) => units.find((unit) => unit.code === code) ?? []);
	const shown = measures.filter(({ code }) => choice.measures.includes(code));
	const figures = shown.flatMap((measure): CompareMeasureFigure[] => {
		const period = periodShown(choice, measure);
		if (period === null) return [];
		return [
			makeCompareMeasureFigure({
				measure,
				period,
				askedPeriod: choice.periods[measure.code] ?? choice.period,
				units,
				chosen: choice.units,
				valueIn: (unit) => values(measure.code, period, unit),
				reference,
				edition,
				language,
				sources,
			}),
		];
	});
	return {
		measures: figures,
		table: makeMeetingTable({ measures, figures, chosen, reference, language }),
		announcement: compareWords(language).choices.changed(
			formatList(
				chosen.map(({ name }) => name),
				language,
			),
			figures.length,
		),
	};
}
