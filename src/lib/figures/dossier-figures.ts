import { group } from 'd3';
import { CHANNELS, type DossierChoice, type DossierRange } from '../domain/dossier-choice';
import type { Language } from '../domain/language';
import { monthText } from '../domain/month';
import type { Provenance } from '../domain/provenance';
import type { DossierMonth } from '../queries/dossier-months/dossier-months';
import type { DossierPart } from '../queries/dossier-parts/dossier-parts';
import { dossierWords } from '../text/dossier-words';
import { compareNames, formatNumber } from '../text/format';
import { countsByUnit, receivedThrough, sumParts, type DossierCounts } from './dossier-counts';
import { makeFunnelFigure } from './funnel-figure';
import { makeMultiplesFigure, type PlacedUnit } from './multiples-figure';
import { makeRateFigure, type UnitOutcome } from './rate-figure';
import { makeSharesFigure, type Division } from './shares-figure';
import { makeTimelineFigure } from './timeline-figure';
import { periodSpan, sourceNotes, type Frame, type SourceIndex } from './frame';

export type DossierNames = {
	/** The districts, with their places on the tile map. */
	units: readonly PlacedUnit[];
	/** Other units that a reader's report may bring, by code. */
	others: Readonly<Record<string, string>>;
	fields: readonly { code: string; name: string }[];
};

const SAMPLE = 'sample-generator';

type Named = { code: string; name: string; slug: string | null; counts: DossierCounts };

/** Every chart of the page of dossiers, from two answers and one choice. */
export function makeDossierFigures({
	months,
	parts,
	choice,
	range,
	names,
	language,
	sources,
	sourceIds,
}: {
	months: readonly DossierMonth[];
	parts: readonly DossierPart[];
	choice: DossierChoice;
	range: DossierRange;
	names: DossierNames;
	language: Language;
	sources: SourceIndex;
	/** Of the flows; the first that is real stands for published rows. */
	sourceIds: readonly string[];
}) {
	const words = dossierWords(language);
	const { channels } = choice;
	const realSource = sourceIds.find((id) => id !== SAMPLE) ?? null;
	const sourceOf = (provenance: Provenance | null) =>
		provenance === null ? null : provenance === 'sample' ? SAMPLE : realSource;

	const known = new Map(names.units.map((unit) => [unit.code, unit]));
	const byUnit = countsByUnit(months, choice.firstMonth, choice.lastMonth);
	const codes = new Set([...known.keys(), ...byUnit.keys()]);
	const missing: DossierCounts = {
		online: null,
		directPost: null,
		post: null,
		early: null,
		onTime: null,
		late: null,
		openInTime: null,
		openLate: null,
		provenance: null,
	};
	const units: Named[] = [...codes]
		.map((code) => ({
			code,
			name: known.get(code)?.name ?? names.others[code] ?? code,
			slug: known.get(code)?.slug ?? null,
			counts: byUnit.get(code) ?? missing,
		}))
		.sort((a, b) => compareNames(a.name, b.name));
	const chosenUnits = units.filter(
		({ code }) => choice.units.length === 0 || choice.units.includes(code),
	);

	const ofLevels = parts.filter(
		({ desk_level }) =>
			choice.levels.length === 0 || choice.levels.some((level) => level === desk_level),
	);
	const ofFields = parts.filter(
		({ field_code }) =>
			choice.fields.length === 0 || (field_code !== null && choice.fields.includes(field_code)),
	);
	const fieldNames = new Map(names.fields.map(({ code, name }) => [code, name]));
	const fields: Named[] = [...group(ofLevels, (part) => part.field_code)].map(([code, list]) => ({
		code: code ?? '',
		name: code === null ? words.fieldUnknown : (fieldNames.get(code) ?? code),
		slug: null,
		counts: sumParts(list),
	}));
	const fieldOrder = names.fields.map(({ code }) => code);
	fields.sort((a, b) => fieldOrder.indexOf(a.code) - fieldOrder.indexOf(b.code));
	const levels: Named[] = [...group(ofFields, (part) => part.desk_level)]
		.map(([code, list]) => ({
			code: code ?? '',
			name: code === 'district' || code === 'commune' ? words.levels[code] : words.levelUnknown,
			slug: null,
			counts: sumParts(list),
		}))
		.sort((a, b) => (a.code === 'district' ? -1 : b.code === 'district' ? 1 : 0));

	/** A chart of several real sources names them all. */
	const cited = <T extends Frame>(figure: T): T => ({
		...figure,
		period: periodSpan(monthText(choice.firstMonth), monthText(choice.lastMonth)),
		sources: sourceNotes(
			sourceIds.filter((id) =>
				id === SAMPLE
					? figure.provenances.includes('sample')
					: figure.provenances.some((provenance) => provenance !== 'sample'),
			),
			sources,
			language,
		),
	});
	const shared = { language, sources };
	const division = (
		{ code, name, slug, counts: { provenance } }: Named,
		counts: readonly (number | null)[],
	): Division => ({ code, name, slug, counts, provenance, sourceId: sourceOf(provenance) });
	const hasSample = (list: readonly Named[]) =>
		list.some(({ counts }) => counts.provenance === 'sample');
	const isEmpty = (list: readonly Named[]) =>
		list.every(({ counts }) => counts.provenance === null);

	const outcomes = (list: readonly Named[], by: string, chosen: readonly string[]) => {
		const isMerged = list.some(({ counts }) => counts.early === null && counts.onTime !== null);
		return cited(
			makeSharesFigure({
				divisions: list.map((named) => {
					const { early, onTime, late } = named.counts;
					return division(
						named,
						isMerged
							? [onTime === null ? null : (early ?? 0) + onTime, late]
							: [early, onTime, late],
					);
				}),
				parts: isMerged ? words.outcomePartsMerged : words.outcomeParts,
				tones: isMerged ? ['strong', 'late'] : ['strong', 'light', 'late'],
				noted: isMerged ? 1 : 2,
				mode: choice.mode,
				chosen,
				title: isEmpty(list) ? words.outcomeEmpty(by) : words.outcomeTitle(by, hasSample(list)),
				units: words.outcomeUnits[choice.mode],
				...shared,
			}),
		);
	};

	const whole: Named[] = CHANNELS.map((channel) => {
		const received = ofFields.length === 0 ? [] : parts;
		const inChoice = received.filter((part) => ofLevels.includes(part) && ofFields.includes(part));
		const counts = sumParts(inChoice);
		const through =
			counts.post === null && channel !== 'online'
				? channel === 'direct'
					? counts.directPost
					: null
				: receivedThrough(counts, [channel]);
		return {
			code: channel,
			name:
				counts.post === null && channel === 'direct'
					? words.channelMerged
					: words.channels[channel],
			slug: null,
			counts: { ...counts, online: through },
		};
	});

	const toOutcome = ({ code, name, slug, counts }: Named): UnitOutcome => ({
		unitCode: code,
		name,
		slug,
		early: counts.early,
		onTime: counts.onTime,
		late: counts.late,
		openInTime: counts.openInTime,
		openLate: counts.openLate,
		provenance: counts.provenance,
		sourceId: sourceOf(counts.provenance),
	});
	const chosenMonths = { firstMonth: choice.firstMonth, lastMonth: choice.lastMonth };
	const drawn = { rows: months, channels, ...range, chosen: chosenMonths, sourceIds, ...shared };
	const openTotal = (key: 'openInTime' | 'openLate') =>
		chosenUnits.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0);

	return {
		timeline: makeTimelineFigure({ ...drawn, units: choice.units }),
		multiples: makeMultiplesFigure({ ...drawn, units: names.units, chosenUnits: choice.units }),
		unitOutcomes: outcomes(units, words.by.unit, choice.units),
		fieldOutcomes: outcomes(fields, words.by.field, choice.fields),
		levelOutcomes: outcomes(levels, words.by.level, choice.levels),
		channels: cited(
			makeSharesFigure({
				divisions: whole.map((named) => division(named, [named.counts.online])),
				parts: [words.received],
				mode: 'count',
				chosen: channels,
				title: isEmpty(whole) ? words.channelEmpty : words.channelTitle(hasSample(whole)),
				units: words.channelUnits,
				...shared,
			}),
		),
		stock: cited(
			makeSharesFigure({
				divisions: chosenUnits.map((named) =>
					division(named, [named.counts.openInTime, named.counts.openLate]),
				),
				parts: words.stockParts,
				tones: ['light', 'late'],
				noted: 1,
				mode: 'count',
				title: isEmpty(chosenUnits)
					? words.stockEmpty
					: words.stockTitle(
							formatNumber(openTotal('openInTime') + openTotal('openLate'), language),
							formatNumber(openTotal('openLate'), language),
							hasSample(chosenUnits),
						),
				units: words.stockUnits,
				...shared,
			}),
		),
		rates: cited(makeRateFigure({ units: units.map(toOutcome), form: choice.form, ...shared })),
		funnel: cited(
			makeFunnelFigure({
				units: units.map(toOutcome),
				form: choice.form,
				adjusted: choice.isAdjusted,
				...shared,
			}),
		),
	};
}
