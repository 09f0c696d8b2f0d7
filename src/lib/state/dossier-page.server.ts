import type { View } from '../domain/address';
import { everything, type DossierRange } from '../domain/dossier-choice';
import { monthNumber } from '../domain/month';
import { packRows } from '../domain/packed-rows';
import { offBalance } from '../domain/stock-balance';
import { makeFactGroups } from '../figures/fact-figure';
import { makeSharesFigure } from '../figures/shares-figure';
import { dossierMonths } from '../queries/dossier-months/dossier-months';
import { dossierParts } from '../queries/dossier-parts/dossier-parts';
import { fieldList } from '../queries/field-list/field-list';
import { flowSources } from '../queries/flow-sources/flow-sources';
import { processingTimes } from '../queries/processing-times/processing-times';
import { publishedFigureList } from '../queries/published-figure-list/published-figure-list';
import { year2018Words } from '../text/year-2018-words';
import { compareNames, formatNumber } from '../text/format';
import { onceAView } from './once-a-view';
import { answer, site } from './site.server';

/** The months of the district era that the tables may hold. */
const ERA = { firstMonth: monthNumber(2018, 1), lastMonth: monthNumber(2025, 6) };
/** The last full year, of which waiting times are told. */
const YEAR = 2024;
const SOURCE_2018 = 'baohatinh-vn-ha-tinh-tiep-nh';

/** The totals of 2018 by level of desk, as published. */
async function year2018({ language }: View) {
	const words2018 = year2018Words(language);
	const { sources } = await site();
	const figures = (await answer(publishedFigureList, {})).filter(
		({ source_id, period_en }) => source_id === SOURCE_2018 && period_en === '2018',
	);
	const value = (unit: string, indicator: string) =>
		figures.find((f) => f.unit_code === unit && f.indicator === indicator)?.value ?? null;
	const nameOf = (code: string) => {
		const found = figures.find(({ unit_code }) => unit_code === code);
		return (language === 'vi' ? found?.unit_name : found?.unit_name_en) ?? code;
	};
	return makeSharesFigure({
		divisions: ['42-P', '42-D', '42-C'].map((code) => ({
			code,
			name: nameOf(code),
			slug: null,
			counts: ['dossiers_new_online', 'dossiers_new_offline', 'dossiers_carried_over'].map(
				(indicator) => value(code, indicator),
			),
			provenance: 'published',
			sourceId: SOURCE_2018,
		})),
		parts: words2018.parts,
		tones: ['strong', 'light', 'rest'],
		mode: 'count',
		title: words2018.title(formatNumber(value('42', 'dossiers_total') ?? 0, language)),
		units: words2018.units,
		language,
		sources,
	});
}

/** What the page of dossiers carries: the answers to no choice at all, packed, and names. */
export const loadDossierPage = onceAView(async (view: View) => {
	const { language, edition } = view;
	const { units, sources } = await site();
	const firstShapes = units.filter(
		(unit, i) => units.findIndex(({ code }) => code === unit.code) === i,
	);
	const districts = firstShapes
		.map(({ code, short_name_vi, slug, tile_column, tile_row }) => ({
			code,
			name: short_name_vi,
			slug,
			tile_column,
			tile_row,
		}))
		.sort((a, b) => compareNames(a.name, b.name));
	const fields = (await answer(fieldList, {})).map(({ code, name_vi, name_en }) => ({
		code,
		name: language === 'vi' ? name_vi : name_en,
	}));
	const range: DossierRange = {
		...ERA,
		units: districts.map(({ code }) => code),
		fields: fields.map(({ code }) => code),
	};
	const all = everything(range);
	const months = await answer(dossierMonths, { edition, fields: '', levels: '' });
	const parts = await answer(dossierParts, {
		edition,
		first_month: all.firstMonth,
		last_month: all.lastMonth,
		units: '',
	});
	const order = new Map(fields.map(({ code }, i) => [code, i]));
	const times = (
		await answer(processingTimes, { edition, first_year: YEAR, last_year: YEAR })
	).sort((a, b) => (order.get(a.field_code) ?? 0) - (order.get(b.field_code) ?? 0));
	const used = await answer(flowSources, { edition });
	const figures = (await answer(publishedFigureList, {})).filter(
		({ subject }) => subject === 'dossiers',
	);
	return {
		range,
		districts,
		fields,
		months: packRows(offBalance(months)),
		parts: packRows(parts),
		times: packRows(times),
		sources: used.map(({ source_id }) => sources.get(source_id)).filter((s) => s !== undefined),
		sourceIds: used.filter(({ is_flow }) => is_flow).map(({ source_id }) => source_id),
		facts: makeFactGroups(figures, language, sources),
		year2018: await year2018(view),
		isIllustrative: edition === 'all',
	};
});
