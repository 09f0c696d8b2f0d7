import { group, max } from 'd3';
import type { View } from '../domain/address';
import { packColumns } from '../domain/packed-columns';
import { peersOf } from '../domain/peers';
import { roundKind } from '../domain/round';
import type { SideBySide, SideBySideRange } from '../domain/side-by-side';
import { compareRow, type CompareNames } from '../figures/compare-measures';
import { makePeerSuggestions, type PeerBasis } from '../figures/compare-peers';
import { communeList } from '../queries/commune-list/commune-list';
import { coverage } from '../queries/coverage/coverage';
import { compareWords } from '../text/compare-words';
import { compareNames, formatNumber } from '../text/format';
import { dossierMeasures, serviceMeasures, waitingMeasures } from './compare-flows.server';
import { scoreMeasures, type MeasuredValues } from './compare-scores.server';
import { onceAView } from './once-a-view';
import { answer, MAIN_INDEX, site, startRound, TOTAL } from './site.server';

/** What a reader meets first where it has figures: the whole, what people say, and the work itself. */
const FIRST_CRITERIA = [TOTAL, 'hai-long'];
const FIRST_MEASURES = ['ho-so', 'dung-han', 'qua-han', 'dich-vu.A'];
const DOSSIERS = 'ho-so';
const SIZE_YEAR = '2024';

const isDay = (period: string) => /^\d{4}-\d\d-\d\d$/.test(period);

/** Measures with a value of some district, and nothing of other units. */
async function districtMeasures(view: View, codes: ReadonlySet<string>): Promise<MeasuredValues[]> {
	const lists = await Promise.all([
		scoreMeasures(view),
		dossierMeasures(view),
		waitingMeasures(view),
		serviceMeasures(view),
	]);
	return lists.flat().flatMap(({ measure, values }) => {
		const own = values.filter(({ unit }) => codes.has(unit));
		const used = new Set(own.map(({ period }) => period));
		const periods = measure.periods.filter((period) => used.has(period));
		return periods.length === 0 ? [] : [{ measure: { ...measure, periods }, values: own }];
	});
}

/** Shares of points by unit in the last full year of the first scheme with criteria that are no sums. */
async function profiles(measured: readonly MeasuredValues[]) {
	const { criteria } = await site();
	const leaves = measured.flatMap(({ measure, values }) => {
		const node = criteria.find((own) => `${own.scheme_code}.${own.code}` === measure.code);
		return node?.kind === 'criterion' && node.max_points !== null
			? [{ scheme: node.scheme_code, most: node.max_points, values, periods: measure.periods }]
			: [];
	});
	const [first] = leaves;
	const own = leaves.filter(({ scheme }) => scheme === first?.scheme);
	const period = first?.periods.findLast((code) => roundKind(code) === 'year');
	if (!first || period === undefined) return null;
	const ofPeriod = own.map(({ values, most }) => ({
		most,
		values: values.filter((row) => row.period === period),
	}));
	return {
		told: {
			period,
			criteria: own.length,
			isSample: ofPeriod.some(({ values }) =>
				values.some(({ value }) => value.provenance === 'sample'),
			),
		},
		of: (unit: string) =>
			ofPeriod.map(({ most, values }) => {
				const score = values.find((row) => row.unit === unit)?.value.value ?? null;
				return score === null ? null : score / most;
			}),
	};
}

/** What likeness of districts is judged by in an edition. */
async function peerBasis(measured: readonly MeasuredValues[]): Promise<PeerBasis> {
	const { units } = await site();
	const communes = group(
		(await answer(communeList, {})).filter(({ period }) => period !== '2025'),
		({ unit_code }) => unit_code,
	);
	const dossiers = (measured.find(({ measure }) => measure.code === DOSSIERS)?.values ?? []).filter(
		({ period }) => period === SIZE_YEAR,
	);
	const profile = await profiles(measured);
	return {
		units: [...group(units, ({ code }) => code)].flatMap(([code, [unit]]) =>
			unit
				? [
						{
							code,
							kind: unit.kind,
							tile: { column: unit.tile_column, row: unit.tile_row },
							sizes: [
								communes.get(code)?.length ?? null,
								...(dossiers.length === 0
									? []
									: [dossiers.find((row) => row.unit === code)?.value.value ?? null]),
							],
							profile: profile?.of(code) ?? [],
						},
					]
				: [],
		),
		sizes: dossiers.length === 0 ? ['communes'] : ['communes', 'dossiers'],
		dossiersPeriod: SIZE_YEAR,
		areDossiersSample: dossiers.some(({ value }) => value.provenance === 'sample'),
		profile: profile?.told ?? null,
	};
}

/** The measures to begin with: those of the main index and of work, else the totals of all schemes. */
function startMeasures(measured: readonly MeasuredValues[], scheme: string) {
	const codes = measured.map(({ measure }) => measure.code);
	const wanted = [...FIRST_CRITERIA.map((code) => `${scheme}.${code}`), ...FIRST_MEASURES];
	const first = codes.filter((code) => wanted.includes(code));
	if (first.length > 2) return first;
	return codes.filter((code) => code.endsWith(`.${TOTAL}`));
}

/** The district with the most published figures, and how many they are. */
async function bestKnown(codes: readonly string[]) {
	const rows = await answer(coverage, {});
	const counts = codes.map((code) => ({
		code,
		figures: rows
			.filter(({ unit_code }) => unit_code === code)
			.reduce((sum, { figures }) => sum + figures, 0),
	}));
	const most = max(counts, ({ figures }) => figures);
	const found = counts.find(({ figures }) => figures === most);
	if (!found) throw new Error('there are no districts to compare');
	return found;
}

/** What the page of districts side by side carries: every value, packed, and what to begin with. */
export const loadComparePage = onceAView(async (view: View) => {
	const { language, edition } = view;
	const words = compareWords(language);
	const loaded = await site();
	const units = loaded.units
		.filter((unit, i) => loaded.units.findIndex(({ code }) => code === unit.code) === i)
		.map(({ code, short_name_vi, slug }) => ({ code, name: short_name_vi, slug }))
		.sort((a, b) => compareNames(a.name, b.name));
	const measured = await districtMeasures(view, new Set(units.map(({ code }) => code)));
	const measures = measured.map(({ measure }) => measure);
	const periods = [...new Set(measures.flatMap((measure) => measure.periods))].sort();
	const used = measured.flatMap(({ values }) =>
		values.flatMap(({ value }) => [value.sourceId, value.rankSourceId]),
	);
	const sourceIds = [...new Set(used)].filter((id) => id !== null);
	const names: CompareNames = { measures, periods, units, sourceIds };
	const rows = measured.flatMap(({ measure, values }) =>
		values.map(({ period, unit, value }) =>
			compareRow({ measure: measure.code, period, unit }, value, names),
		),
	);
	const basis = await peerBasis(measured);
	const partnerOf = (code: string) =>
		peersOf(code, basis.units, 1)[0]?.code ??
		units.find((unit) => unit.code !== code)?.code ??
		code;
	const first = await bestKnown(units.map(({ code }) => code).sort());
	const second = partnerOf(first.code);
	const round = await startRound(MAIN_INDEX, edition);
	const start: SideBySide = {
		units: [first.code, second],
		measures: startMeasures(measured, round.scheme),
		period: round.period,
		periods: {},
		reference: 'median',
	};
	const range: SideBySideRange = {
		units: units.map(({ code }) => ({ code, partner: partnerOf(code) })),
		measures: measures.map((measure) => ({ code: measure.code, periods: measure.periods })),
		periods: periods.filter((period) => !isDay(period)),
		start,
	};
	const nameOf = (code: string) => units.find((unit) => unit.code === code)?.name ?? code;
	const why = makePeerSuggestions({
		code: first.code,
		chosen: [first.code],
		basis,
		units,
		language,
	});
	return {
		units,
		measures,
		periods,
		rows: packColumns(rows),
		sourceIds,
		sources: sourceIds.map((id) => loaded.sources.get(id)).filter((source) => source !== undefined),
		range,
		basis,
		startWhy: words.startWhy(
			nameOf(first.code),
			nameOf(second),
			formatNumber(first.figures, language),
			(why.find(({ code }) => code === second)?.reasons ?? []).join('; '),
		),
		isIllustrative: edition === 'all',
	};
});
