import type { View } from '../domain/address';
import { roundYear } from '../domain/round';
import { makeAuditRows } from '../figures/audit-figure';
import { makeFactGroups, type FactGroup } from '../figures/fact-figure';
import { sourceNote } from '../figures/frame';
import { makeProfileFigure } from '../figures/profile-figure';
import { makeWaitingAnswers } from '../figures/waiting-figure';
import type { Standing } from '../figures/standings';
import { communeList } from '../queries/commune-list/commune-list';
import { auditList } from '../queries/audit-list/audit-list';
import { fieldList } from '../queries/field-list/field-list';
import { processingTimes } from '../queries/processing-times/processing-times';
import { publishedFigureList } from '../queries/published-figure-list/published-figure-list';
import { unitChangeList } from '../queries/unit-change-list/unit-change-list';
import { formatNumber, formatPeriod, formatRank, formatShort } from '../text/format';
import { wordsOf } from '../text/words';
import { districtFindings } from './findings.server';
import { bumpOf, bumpPoints } from './ranking-page.server';
import {
	answer,
	historyOf,
	MAIN_INDEX,
	placedRounds,
	rankedCriteria,
	site,
	standingsFor,
	startRound,
	TOTAL,
} from './site.server';

const DDCI_SCHEME = 'ddci-huyen-2021';
/** The last full year of the district level. */
const WAITING_YEAR = 2024;

/** One district's areas in one round of a scheme. */
async function profileIn(
	{ scheme, period }: { scheme: string; period: string },
	unit: { code: string; name: string },
	view: View,
) {
	const loaded = await site();
	const criteria = await Promise.all(
		rankedCriteria(loaded, scheme).map(async (criterion) => ({
			criterion,
			standings: (await standingsFor(scheme, criterion.code, view.edition)).filter(
				(row) => row.period === period,
			),
		})),
	);
	const withRound = criteria.filter(({ standings }) => standings.length > 0);
	return makeProfileFigure({
		unitCode: unit.code,
		unitName: unit.name,
		criteria: withRound,
		edition: view.edition,
		language: view.language,
		sources: loaded.sources,
	});
}

/** Published and derived index values of a district as facts, so that every one can be found. */
async function indexFacts(unitCode: string, { language }: View): Promise<FactGroup[]> {
	const words = wordsOf(language);
	const loaded = await site();
	const schemes = loaded.schemes.filter(
		(scheme) => scheme.level === 'district' && scheme.provenance === 'published',
	);
	const facts = await Promise.all(
		schemes.flatMap((scheme) =>
			rankedCriteria(loaded, scheme.code).map(async (criterion) => {
				const rows = (await standingsFor(scheme.code, criterion.code, 'published')).filter(
					(row) => row.unit_code === unitCode,
				);
				return rows.flatMap((row) => factsOf(row, scheme, criterion));
			}),
		),
	);
	function factsOf(
		row: Standing,
		scheme: (typeof schemes)[number],
		criterion: { code: string; name_vi: string; name_en: string; max_points: number | null },
	) {
		const indexName = language === 'vi' ? scheme.index_name_vi : scheme.index_name_en;
		const part = language === 'vi' ? criterion.name_vi : criterion.name_en;
		const name = criterion.code === TOTAL ? indexName : `${indexName}: ${part}`;
		const caution = language === 'vi' ? row.caution_vi : row.caution_en;
		const points = (label: string, value: number | null, max: number | null) =>
			value === null || row.provenance === null || row.source_id === null
				? []
				: [
						{
							unitCode,
							indicator: `${scheme.code}/${criterion.code}/${label}`,
							name: `${name}, ${label.toLowerCase()}`,
							period: formatPeriod(row.period, language),
							valueText: formatNumber(value, language, row.decimals ?? 2),
							value,
							unitOfMeasure:
								max === null ? words.points : words.pointsOf(formatShort(max, language)),
							provenance: row.provenance,
							source: sourceNote(row.source_id, loaded.sources, language),
							caution,
						},
					];
		const rank =
			row.published_rank === null ||
			row.number_ranked === null ||
			row.rank_provenance === null ||
			row.rank_source_id === null
				? []
				: [
						{
							unitCode,
							indicator: `${scheme.code}/${criterion.code}/rank`,
							name: `${name}, ${words.rank.toLowerCase()}`,
							period: formatPeriod(row.period, language),
							valueText: formatRank(row.published_rank, row.number_ranked),
							value: row.published_rank,
							unitOfMeasure: '',
							provenance: row.rank_provenance,
							source: sourceNote(row.rank_source_id, loaded.sources, language),
							caution,
						},
					];
		return [
			...rank,
			...points(words.score, row.score, criterion.max_points),
			...points(words.appraised, row.appraised, scheme.assessed_max),
			...points(words.survey, row.survey, scheme.survey_max),
		];
	}
	const all = facts.flat();
	return all.length === 0 ? [] : [{ unitName: '', subject: words.indexSubject, facts: all }];
}

/** A district's areas in the round a reader begins with; null for a slug that no district has. */
export async function districtProfile(slug: string, view: View) {
	const unit = (await site()).units.findLast((shape) => shape.slug === slug);
	if (!unit) return null;
	const start = await startRound(MAIN_INDEX, view.edition);
	return profileIn(start, { code: unit.code, name: unit.short_name_vi }, view);
}

/** How long the district's dossiers took, field by field, in the last full year. */
async function waitingIn(unit: { code: string; name: string }, { language, edition }: View) {
	const { sources } = await site();
	const fields = (await answer(fieldList, {})).map(({ code, name_vi, name_en }) => ({
		code,
		name: language === 'vi' ? name_vi : name_en,
	}));
	const asked = { edition, first_year: WAITING_YEAR, last_year: WAITING_YEAR };
	const rows = (await answer(processingTimes, asked)).filter((row) => row.unit_code === unit.code);
	const fieldName = (code: string) => fields.find((field) => field.code === code)?.name ?? code;
	return {
		year: WAITING_YEAR,
		isIllustrative: rows.some(({ provenance }) => provenance === 'sample'),
		fields,
		answers: makeWaitingAnswers(
			fields.flatMap(({ code }) => rows.filter((row) => row.field_code === code)),
			{ unit: () => unit.name, field: fieldName },
			language,
			sources,
		),
	};
}

/** Everything the page of one district shows; null for a slug that no district has. */
export async function districtPage(slug: string, view: View) {
	const { language, edition } = view;
	const words = wordsOf(language);
	const loaded = await site();
	const shapes = loaded.units.filter((unit) => unit.slug === slug);
	const unit = shapes.at(-1);
	if (!unit) return null;
	const name = unit.short_name_vi;
	const nameOfCode = (code: string) =>
		loaded.units.find((other) => other.code === code)?.short_name_vi ?? code;

	const start = await startRound(MAIN_INDEX, edition);
	const history = await historyOf(MAIN_INDEX, edition);
	const own = history.filter((row) => row.unit_code === unit.code);
	const profile = await profileIn(start, { code: unit.code, name }, view);
	const ddciRows = await standingsFor(DDCI_SCHEME, TOTAL, edition);
	const hasDdci = ddciRows.some((row) => row.unit_code === unit.code && row.score !== null);
	const bump = await bumpOf(bumpPoints(history), view, { code: unit.code, name });

	const waiting = await waitingIn({ code: unit.code, name }, view);
	const ranked = own.filter((row) => row.rank !== null && row.rank_of !== null);
	const current = ranked.find((row) => row.period === start.period);
	const printed = ranked.findLast((row) => row.published_rank !== null);
	const rankOf = (row: Standing) => formatRank(row.rank ?? 0, row.rank_of ?? 0);
	const title =
		edition === 'all' && current?.rank_shown_provenance === 'sample'
			? words.districtTitleSample(name, rankOf(current), formatPeriod(current.period, language))
			: printed
				? words.districtTitleRank(name, rankOf(printed), formatPeriod(printed.period, language))
				: words.districtTitlePlain(name);

	const rounds = await placedRounds(MAIN_INDEX, 'all');
	const published = (await historyOf(MAIN_INDEX, 'published')).filter(
		(row) => row.unit_code === unit.code,
	);
	const figures = (await answer(publishedFigureList, {})).filter((f) => f.unit_code === unit.code);
	const mismatches = (await answer(auditList, {})).filter(
		(row) => row.unit_code === unit.code && !row.holds,
	);
	const communes = (await answer(communeList, {})).filter((c) => c.unit_code === unit.code);
	const changes = (await answer(unitChangeList, {})).filter(
		(change) => change.from_code === unit.code || change.to_code === unit.code,
	);

	return {
		title,
		name: unit.name_vi,
		shortName: name,
		unitCode: unit.code,
		shapes: shapes.map((shape) => ({
			validFrom: shape.valid_from,
			validTo: shape.valid_to,
			areaText: shape.area_km2 === null ? null : formatShort(shape.area_km2, language),
			populationText: shape.population === null ? null : formatNumber(shape.population, language),
			populationYear: shape.population_year,
		})),
		start: { ...start, text: formatPeriod(start.period, language) },
		findings: await districtFindings(unit.code, view),
		profile,
		ddci: hasDdci
			? await profileIn({ scheme: DDCI_SCHEME, period: '2021' }, { code: unit.code, name }, view)
			: null,
		bump,
		waiting,
		facts: [
			...(await indexFacts(unit.code, view)),
			...makeFactGroups(figures, language, loaded.sources),
		],
		mismatches: makeAuditRows(mismatches, language, loaded.sources),
		missing: rounds
			.filter((round) => roundYear(round.period) <= roundYear(unit.valid_to ?? '9999'))
			.map((round) => {
				const row = published.find((p) => p.period === round.period);
				return {
					period: formatPeriod(round.period, language),
					lacks: [
						...(row?.score == null ? [words.missingScore] : []),
						...(row?.published_rank == null ? [words.missingRank] : []),
					],
				};
			})
			.filter(({ lacks }) => lacks.length > 0),
		communes: {
			before: communes.filter((c) => c.period === '2020-2024').map((c) => c.name_vi),
			after: communes
				.filter((c) => c.period === '2025')
				.map((c) => ({ name: c.name_vi, straddles: c.straddles })),
			sources: [...new Set(communes.map((c) => c.source_id))].map((id) =>
				sourceNote(id, loaded.sources, language),
			),
		},
		changes: changes.map((change) => ({
			text: (change.kind === 'dissolved' ? words.changeDissolved : words.changeTransfer)(
				nameOfCode(change.from_code),
				nameOfCode(change.to_code),
			),
			areaText: change.area_km2 === null ? null : formatShort(change.area_km2, language),
			populationText: change.population === null ? null : formatNumber(change.population, language),
			source: sourceNote(change.source_id, loaded.sources, language),
		})),
		isIllustrative:
			waiting.isIllustrative ||
			[profile, ...(bump ? [bump] : [])].some(({ provenances }) => provenances.includes('sample')),
	};
}
