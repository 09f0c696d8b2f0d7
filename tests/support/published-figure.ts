import type { PublishedFigure } from '../../src/lib/queries/published-figure-list/published-figure-list';

/** A published figure of the newspaper; `value_text` follows from the value unless it is given. */
export const publishedFigure = (
	unit_code: string,
	indicator: string,
	value: number,
	given: Partial<PublishedFigure> = {},
): PublishedFigure => ({
	unit_code,
	indicator,
	name_vi: `Chỉ tiêu ${indicator}`,
	name_en: `Indicator ${indicator}`,
	subject: 'online_services',
	period_vi: '2020 (đến 05/12/2020)',
	period_en: '2020 (to 5 December)',
	first_day: '2020-01-01',
	value,
	value_text: `${value}`,
	unit_of_measure: 'hồ sơ',
	unit_of_measure_en: 'dossiers',
	provenance: 'published',
	source_id: 'newspaper',
	caution_vi: null,
	caution_en: null,
	unit_name: `Đơn vị ${unit_code}`,
	unit_name_en: `Unit ${unit_code}`,
	...given,
});
