import { group } from 'd3';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import type { PublishedFigure } from '../queries/published-figure-list/published-figure-list';
import { formatNumber } from '../text/format';
import { wordsOf } from '../text/words';
import { sourceNote, type SourceIndex, type SourceNote } from './frame';

export type Fact = {
	unitCode: string;
	indicator: string;
	name: string;
	period: string;
	/** As published, in the reader's number format. */
	valueText: string;
	value: number | null;
	unitOfMeasure: string;
	provenance: Provenance;
	source: SourceNote;
	caution: string | null;
};

export type FactGroup = { unitName: string; subject: string; facts: Fact[] };

/** A printed number in the reader's format with the decimals it was printed with. */
function printed(text: string, value: number | null, language: Language): string {
	if (value === null) return text;
	return formatNumber(value, language, text.split('.')[1]?.length ?? 0);
}

/** Published figures by unit and subject, each as published with its source and its caution. */
export function makeFactGroups(
	figures: readonly PublishedFigure[],
	language: Language,
	sources: SourceIndex,
): FactGroup[] {
	const words = wordsOf(language);
	return [...group(figures, (figure) => `${figure.unit_code}/${figure.subject}`).values()].map(
		(list) => ({
			unitName: list[0]?.unit_name ?? '',
			subject: words.subjects[list[0]?.subject ?? 'other'] ?? words.subjects.other ?? '',
			facts: list.map((figure) => {
				const rankOf = figure.unit_of_measure.match(/^hạng\/(\d+)$/)?.[1];
				const value = printed(figure.value_text, figure.value, language);
				return {
					unitCode: figure.unit_code,
					indicator: figure.indicator,
					name: language === 'vi' ? figure.name_vi : figure.name_en,
					period: language === 'vi' ? figure.period_vi : figure.period_en,
					valueText: rankOf ? `${value}/${rankOf}` : value,
					value: figure.value,
					unitOfMeasure: rankOf
						? ''
						: language === 'vi'
							? figure.unit_of_measure
							: figure.unit_of_measure_en,
					provenance: figure.provenance,
					source: sourceNote(figure.source_id, sources, language),
					caution: language === 'vi' ? figure.caution_vi : figure.caution_en,
				};
			}),
		}),
	);
}
