import { group } from 'd3';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import type { PublishedFigure } from '../queries/published-figure-list/published-figure-list';
import { factWords } from '../text/fact-words';
import { formatNumber } from '../text/format';
import { wordsOf } from '../text/words';
import { sourceNote, type SourceIndex, type SourceNote } from './frame';

export type Fact = {
	unitCode: string;
	indicator: string;
	name: string;
	period: string;
	/** As published, in the reader's number format, with what belongs to the number: per cent, sign of a change, rank. */
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
	return formatNumber(value, language, text.split('.')[1]?.length ?? 0).replace('-', '−');
}

/** What stands for the value and for its unit of measure. */
function shownValue(
	figure: PublishedFigure,
	language: Language,
): Pick<Fact, 'valueText' | 'unitOfMeasure'> {
	const words = factWords(language);
	const { value, unit_of_measure: unit } = figure;
	const number = printed(figure.value_text, value, language);
	const rankOf = unit.match(/^hạng\/(\d+)$/)?.[1];
	if (rankOf) return { valueText: `${number}/${rankOf}`, unitOfMeasure: '' };
	if (value !== null) {
		if (unit === '%') return { valueText: `${number}%`, unitOfMeasure: '' };
		if (unit === 'hạng') return { valueText: words.rank(number), unitOfMeasure: '' };
		if (unit === 'hạng (tạm thời)')
			return { valueText: words.rank(number), unitOfMeasure: words.provisional };
		if (unit === 'lần khảo sát') return { valueText: words.survey(value), unitOfMeasure: '' };
	}
	const isGain = value !== null && value > 0 && figure.indicator.endsWith('_change');
	return {
		valueText: isGain ? `+${number}` : number,
		unitOfMeasure: language === 'vi' ? unit : figure.unit_of_measure_en,
	};
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
			unitName: (language === 'vi' ? list[0]?.unit_name : list[0]?.unit_name_en) ?? '',
			subject: words.subjects[list[0]?.subject ?? 'other'] ?? words.subjects.other ?? '',
			facts: list.map((figure) => ({
				unitCode: figure.unit_code,
				indicator: figure.indicator,
				name: language === 'vi' ? figure.name_vi : figure.name_en,
				period: language === 'vi' ? figure.period_vi : figure.period_en,
				...shownValue(figure, language),
				value: figure.value,
				provenance: figure.provenance,
				source: sourceNote(figure.source_id, sources, language),
				caution: language === 'vi' ? figure.caution_vi : figure.caution_en,
			})),
		}),
	);
}
