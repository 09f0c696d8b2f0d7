import { beforeAll, describe, expect, it } from 'vitest';
import { randomLcg } from 'd3';
import {
	CHANNELS,
	DESK_LEVELS,
	everything,
	RATE_FORMS,
	type DossierChoice,
} from '../../src/lib/domain/dossier-choice';
import type { Edition } from '../../src/lib/domain/provenance';
import { buildEngine, BuildEngine } from '../../src/lib/engine/build.server';
import { comparableWith } from '../../src/lib/domain/adoption';
import { comparedShare, MEASURES } from '../../src/lib/domain/service-address';
import { makeAdoptionFigure } from '../../src/lib/figures/adoption-figure';
import { makeBumpFigure } from '../../src/lib/figures/bump-figure';
import { districtRankTrace, provinceRankTrace } from '../../src/lib/figures/bump-traces';
import { makeChannelFigure } from '../../src/lib/figures/channel-figure';
import { makeCompareFigures } from '../../src/lib/figures/compare-figures';
import { compareMeasureTrace, meetingTrace } from '../../src/lib/figures/compare-traces';
import { makeDumbbellFigure, periodsByShare } from '../../src/lib/figures/dumbbell-figure';
import { makeOfferedFigure } from '../../src/lib/figures/offered-figure';
import {
	adoptionTrace,
	channelTrace,
	dumbbellTrace,
	offeredTrace,
	pointsTrace,
} from '../../src/lib/figures/service-traces';
import { makePointsFigure, roundsOfQuality } from '../../src/lib/figures/points-figure';
import { qualityList } from '../../src/lib/queries/quality-list/quality-list';
import { procedureList } from '../../src/lib/queries/procedure-list/procedure-list';
import { provinceScores } from '../../src/lib/queries/province-scores/province-scores';
import { serviceQuarters } from '../../src/lib/queries/service-quarters/service-quarters';
import {
	dossierMeasures,
	serviceMeasures,
	waitingMeasures,
} from '../../src/lib/state/compare-flows.server';
import { scoreMeasures } from '../../src/lib/state/compare-scores.server';
import { loadDossierPage } from '../../src/lib/state/dossier-page.server';
import { bumpOf, bumpPoints } from '../../src/lib/state/ranking-page.server';
import { historyOf, MAIN_INDEX, TOTAL } from '../../src/lib/state/site.server';
import { makeDossierFigures } from '../../src/lib/figures/dossier-figures';
import { dossierTrace, year2018Trace } from '../../src/lib/figures/dossier-traces';
import { dossierMonths } from '../../src/lib/queries/dossier-months/dossier-months';
import { dossierParts } from '../../src/lib/queries/dossier-parts/dossier-parts';
import { codeFlows, enterReports } from '../../src/lib/queries/entered-report/entered-report';
import { fieldList } from '../../src/lib/queries/field-list/field-list';
import { flowSources } from '../../src/lib/queries/flow-sources/flow-sources';
import { ask } from '../../src/lib/queries/question';
import { sourceList } from '../../src/lib/queries/source-list/source-list';
import { unitList } from '../../src/lib/queries/unit-list/unit-list';
import { enteredRow } from '../support/entered-report';
import { expectAllEqual, expectRowsBehind } from '../support/traced-cells';

const random = randomLcg(0.42);
const integer = (below: number) => Math.floor(random() * below);
const some = <T>(list: readonly T[]): T[] => list.filter(() => random() < 0.3);

let engine: BuildEngine;
let shared: Awaited<ReturnType<typeof load>>;
async function load() {
	const sources = new Map(
		(await ask(engine, sourceList, {})).map((source) => [source.source_id, source]),
	);
	const units = new Map(
		(await ask(engine, unitList, {})).map((unit) => [
			unit.code,
			{ ...unit, name: unit.short_name_vi },
		]),
	);
	const fields = (await ask(engine, fieldList, {})).map(({ code, name_vi }) => ({
		code,
		name: name_vi,
	}));
	return { sources, units: [...units.values()], fields };
}
beforeAll(async () => {
	engine = await buildEngine();
	shared = await load();
});

async function sourceIdsOf(edition: Edition) {
	const used = await ask(engine, flowSources, { edition });
	return used.filter(({ is_flow }) => is_flow).map(({ source_id }) => source_id);
}

describe('every number of a table that has a trace is the one shown, asked again', () => {
	const RANGE = { firstMonth: 2018 * 12, lastMonth: 2025 * 12 + 5 };

	async function recheckDossiers(
		choice: DossierChoice,
		edition: Edition,
		most = 24,
		asked = engine,
	) {
		const { fields, levels, firstMonth, lastMonth, units } = choice;
		const months = await ask(asked, dossierMonths, {
			edition,
			fields: fields.join(),
			levels: levels.join(),
		});
		const parts = await ask(asked, dossierParts, {
			edition,
			first_month: firstMonth,
			last_month: lastMonth,
			units: units.join(),
		});
		const figures = makeDossierFigures({
			months,
			parts,
			choice,
			range: { ...RANGE, units: [], fields: [] },
			names: { units: shared.units, others: {}, fields: shared.fields },
			language: 'vi',
			sources: shared.sources,
			sourceIds: await sourceIdsOf(edition),
		});
		const counts: Record<string, number> = {};
		for (const chart of Object.keys(figures) as (keyof typeof figures)[])
			counts[chart] = await expectAllEqual(
				asked,
				figures[chart].table,
				(row, cell) => dossierTrace(chart, { figures, months, choice, edition }, row, cell),
				most,
			);
		return counts;
	}
	const all = () => {
		const units = shared.units.map(({ code }) => code);
		return everything({ ...RANGE, units, fields: shared.fields.map(({ code }) => code) });
	};

	it('dossiers, before a reader chooses', async () => {
		const counts = await recheckDossiers(all(), 'all', Infinity);
		for (const [chart, count] of Object.entries(counts))
			expect(count, chart).toBeGreaterThanOrEqual(chart === 'channels' ? 3 : 8);
		await recheckDossiers({ ...all(), form: '766' }, 'published');
	});

	it('dossiers with a report over months that tells neither field nor what came early', async () => {
		const own = await BuildEngine.open('static/data');
		await codeFlows(own);
		await enterReports(own, [enteredRow]);
		const months = { firstMonth: 24278, lastMonth: 24287 };
		await recheckDossiers({ ...all(), ...months, units: ['439', '440'] }, 'all', 60, own);
		await recheckDossiers({ ...all(), lastMonth: 24284, form: '766' }, 'all', 60, own);
		await recheckDossiers({ ...all(), channels: ['direct'] }, 'published', 60, own);
	});

	it('dossiers of 2018, as printed', async () => {
		const { year2018 } = await loadDossierPage({ language: 'vi', edition: 'published' });
		const checked = await expectAllEqual(engine, year2018.table, (row, cell) =>
			year2018Trace(year2018, row, cell),
		);
		expect(checked).toBe(12);
	});

	it('dossiers, for choices at random', async () => {
		for (let i = 0; i < 3; i++) {
			const choice = all();
			const firstMonth = RANGE.firstMonth + integer(80);
			await recheckDossiers(
				{
					...choice,
					firstMonth,
					lastMonth: Math.min(firstMonth + integer(24), RANGE.lastMonth),
					units: some(shared.units).map(({ code }) => code),
					fields: some(shared.fields).map(({ code }) => code),
					levels: some(DESK_LEVELS),
					channels: some(CHANNELS),
					form: RATE_FORMS[i % 2]!,
					mode: i % 2 === 0 ? 'share' : 'count',
				},
				'all',
			);
		}
	});

	it('online services, for every measure, variant and span', async () => {
		for (const edition of ['all', 'published'] as const) {
			const quarters = await ask(engine, serviceQuarters, { edition });
			const procedures = await ask(engine, procedureList, { edition });
			const rows = { quarters, procedures };
			const { units, sources } = shared;
			const frame = { units, edition, language: 'vi' as const, sources };
			const sourceIds = await sourceIdsOf(edition);
			const periods = periodsByShare(rows, units);
			const counts = { adoption: 0, dumbbell: 0, changes: 0, channels: 0, offered: 0 };
			for (const [measure, variant] of [
				...(['A', 'B', 'C'] as const).map((code) => ['online', code] as const),
				...MEASURES.filter((code) => code !== 'online').map((code) => [code, 'A'] as const),
			]) {
				const chosen = some(units).map(({ code }) => code);
				const asked = { units, choice: { measure, variant, units: chosen }, edition };
				const list = periods[comparedShare(asked.choice)];
				const spans = list.flatMap((first) =>
					comparableWith(list, first).map((last) => ({ first: first.code, last: last.code })),
				);
				const span = spans[integer(spans.length)] ?? null;
				const choice = { measure, variant, span };
				const dumbbell = makeDumbbellFigure({ ...frame, rows, choice, chosen, sourceIds });
				const find = (row: number, cell: number) => dumbbellTrace(dumbbell, asked, row, cell);
				counts.dumbbell += await expectAllEqual(engine, dumbbell.table, find, 24);
				counts.changes += await expectRowsBehind(engine, dumbbell.table, find);
				if (measure !== 'online') continue;
				const adoption = makeAdoptionFigure({
					...frame,
					rows: quarters,
					variant,
					chosen,
					sourceIds,
				});
				counts.adoption += await expectAllEqual(
					engine,
					adoption.table,
					(row, cell) => adoptionTrace(adoption, asked, row, cell),
					60,
				);
				const channels = makeChannelFigure({ ...frame, rows: quarters, chosen, sourceIds });
				counts.channels += await expectAllEqual(engine, channels.table, (row, cell) =>
					channelTrace(channels, asked, row, cell),
				);
				const offered = makeOfferedFigure({ ...frame, procedures, chosen });
				counts.offered += await expectAllEqual(engine, offered.table, (row, cell) =>
					offeredTrace(offered, asked, row, cell),
				);
			}
			if (edition === 'published') continue;
			for (const [chart, count] of Object.entries(counts)) expect(count, chart).toBeGreaterThan(50);
		}
	});

	it('points by the rules of Decision 766', async () => {
		const rows = await ask(engine, qualityList, { edition: 'all' });
		for (const period of roundsOfQuality(rows)) {
			const { units, sources } = shared;
			const frame = { units, edition: 'all' as const, language: 'vi' as const, sources };
			const points = makePointsFigure({ ...frame, rows, period, chosen: [] });
			const choice = { measure: 'online' as const, variant: 'A' as const, units: [] };
			const checked = await expectAllEqual(engine, points.table, (row, cell) =>
				pointsTrace(points, { units, choice, edition: 'all' }, row, cell),
			);
			expect(checked, period).toBeGreaterThan(13);
		}
	});

	it.each(['all', 'published'] as const)('districts side by side, edition %s', async (edition) => {
		const view = { language: 'vi', edition } as const;
		const measured = [
			...(await dossierMeasures(view)),
			...(await waitingMeasures(view)),
			...(await serviceMeasures(view)),
			...(edition === 'published' ? await scoreMeasures(view) : []),
		];
		const measures = measured.map(({ measure }) => measure);
		const period = edition === 'all' ? '2024' : '2021';
		const figures = makeCompareFigures({
			choice: {
				units: shared.units.slice(2, 6).map(({ code }) => code),
				measures: measures.map(({ code }) => code),
				period,
				periods: Object.fromEntries(
					measures.map((measure) => [
						measure.code,
						measure.periods[integer(measure.periods.length)] ?? period,
					]),
				),
				reference: 'best',
			},
			measures,
			units: shared.units,
			values: (code, of, unit) =>
				measured
					.find(({ measure }) => measure.code === code)
					?.values.find((own) => own.period === of && own.unit === unit)?.value ?? null,
			edition,
			language: 'vi',
			sources: shared.sources,
		});
		let checked = await expectAllEqual(engine, figures.table.table, (row, cell) =>
			meetingTrace(figures, edition, row, cell),
		);
		let computed = 0;
		for (const figure of figures.measures) {
			const find = (row: number, cell: number) => compareMeasureTrace(figure, edition, row, cell);
			checked += await expectAllEqual(engine, figure.table, find);
			computed += await expectRowsBehind(engine, figure.table, find);
		}
		expect(computed).toBeGreaterThan(edition === 'all' ? 50 : 10);
		expect(checked).toBeGreaterThan(edition === 'all' ? 100 : 20);
	});

	it('ranks through the years, of districts and of the province', async () => {
		for (const edition of ['all', 'published'] as const) {
			const bump = await bumpOf(bumpPoints(await historyOf(MAIN_INDEX, edition)), {
				language: 'vi',
				edition,
			});
			if (!bump) throw new Error('no ranks');
			const checked = await expectAllEqual(engine, bump.table, (row, cell) =>
				districtRankTrace(bump, { criterion: TOTAL, edition }, row, cell),
			);
			expect(checked).toBeGreaterThan(edition === 'all' ? 60 : 5);
		}

		const scores = await ask(engine, provinceScores, {});
		const nation = makeBumpFigure({
			points: scores.map((row) => ({
				...row,
				lineCode: row.index_code,
				lineName: row.index_code,
				slug: null,
				rank: row.published_rank,
				rank_of: row.number_ranked,
				provenance: row.rank_provenance,
				source_id: row.rank_source_id,
			})),
			ends: new Map(),
			units: '',
			title: '',
			edition: 'all',
			language: 'vi',
			sources: shared.sources,
		});
		const checked = await expectAllEqual(engine, nation.table, (row, cell) =>
			provinceRankTrace(nation, row, cell),
		);
		expect(checked).toBeGreaterThan(10);
	});
});
