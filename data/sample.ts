/** The illustrative figures, anchored to the published rows already staged. */
import { csvFormat } from 'd3';
import type { Cell } from './read-source.ts';
import { generateFlows, type FlowAnchors } from './sources/sample/generate-flows.ts';
import { generateSample, type SampleCriterion } from './sources/sample/generate-scores.ts';
import {
	generateDays,
	generateProcedures,
	generateQuality,
} from './sources/sample/generate-services.ts';

type Row = Record<string, Cell>;
export type Staged = ReadonlyMap<string, readonly Row[]>;

const DISTRICT_ERA_END = '2025-06';

/** @throws {Error} when the published figure that the generator stands on is not there */
function figureReader(staged: Staged) {
	const figures = staged.get('published_figures') ?? [];
	return (unit: string, indicator: string, period: string): number => {
		const row = figures.find(
			(figure) =>
				figure.unit_code === unit && figure.indicator === indicator && figure.period === period,
		);
		if (!row) throw new Error(`no published figure ${unit} ${indicator} ${period}`);
		return Number(row.value);
	};
}

function scoresOf(staged: Staged) {
	const figures = staged.get('published_figures') ?? [];
	const isYear = (row: Row) => /^\d{4}$/.test(String(row.period));
	const pickFigures = (indicator: string) =>
		figures.filter((row) => row.indicator === indicator && isYear(row));
	const criteria = (staged.get('criteria') ?? []).filter(
		(row) => row.scheme_code === 'minh-hoa-2019',
	) as SampleCriterion[];
	const units = (staged.get('districts') ?? []).map((row) => ({
		code: String(row.gso_code),
		last_year: row.communes_2025_jan_jun === 0 ? 2024 : 2025,
	}));
	return generateSample(units, criteria, {
		province: new Map(
			pickFigures('par_index_score').map((row) => [Number(row.period), Number(row.value)]),
		),
		districts2018: new Map(
			pickFigures('district_par_index_score')
				.filter((row) => row.period === '2018')
				.map((row) => [String(row.unit_code), Number(row.value)]),
		),
		ranks: pickFigures('district_par_index_rank')
			.filter((row) => Number(row.period) >= 2019)
			.map((row) => ({
				unit: String(row.unit_code),
				year: Number(row.period),
				rank: Number(row.value),
			})),
	});
}

const YEAR_TO_DATE = 'year to date (article undated; written after the 2021 ranking was known)';

/** Province-wide outcomes go to a desk level by its part of all dossiers of 2018. */
function flowAnchors(staged: Staged): FlowAnchors {
	const figure = figureReader(staged);
	const ofLevel = { district: '42-D', commune: '42-C' } as const;
	const share = (level: keyof typeof ofLevel) =>
		figure(ofLevel[level], 'dossiers_total', '2018') / figure('42', 'dossiers_total', '2018');
	const outcome = (level: keyof typeof ofLevel, indicator: string) =>
		Math.round(figure('42', indicator, '2018') * share(level));
	const year2018 = (level: keyof typeof ofLevel) => ({
		online: figure(ofLevel[level], 'dossiers_new_online', '2018'),
		offline: figure(ofLevel[level], 'dossiers_new_offline', '2018'),
		carried: figure(ofLevel[level], 'dossiers_carried_over', '2018'),
		late: outcome(level, 'dossiers_resolved_late'),
		open: outcome(level, 'dossiers_pending'),
		openLate: outcome(level, 'dossiers_pending_overdue'),
	});
	const rate2020 = figure('42', 'online_rate_l34', '2020 (đến 05/12)') / 100;
	const start2020 = (level: keyof typeof ofLevel) => {
		const online = figure(ofLevel[level], 'dossiers_online_l34', '2020 (đến 05/12)');
		return {
			received: Math.round(
				figure('42', 'dossiers_received', '2020 (đến đầu tháng 12)') * share(level),
			),
			online,
			eligible: Math.round(online / rate2020),
		};
	};
	return {
		year2018: { district: year2018('district'), commune: year2018('commune') },
		start2020: { district: start2020('district'), commune: start2020('commune') },
		lateShare2020: 1 - figure('42', 'on_time_rate', '2020 (đến đầu tháng 12)') / 100,
		onlineShare2022: figure('42-DC', 'online_rate_l34', '2022-01..2022-05') / 100,
		yearToDate: {
			unit: '439',
			total: figure('439', 'dossiers_received', YEAR_TO_DATE),
			inTime: figure('439', 'dossiers_resolved_on_time_or_early', YEAR_TO_DATE),
			open: figure('439', 'dossiers_pending', YEAR_TO_DATE),
			level3: figure('439', 'dossiers_online_l3', YEAR_TO_DATE),
			districtReceived: figure('439', 'centre_dossiers_received', YEAR_TO_DATE),
			districtOnline: figure('439', 'centre_dossiers_online_l34', YEAR_TO_DATE),
		},
	};
}

/** The CSV text of every illustrative table, by the table's name. */
export function writeSample(staged: Staged): ReadonlyMap<string, string> {
	const figure = figureReader(staged);
	const units = (staged.get('districts') ?? []).map((row) => {
		const isDissolved = row.communes_2025_jan_jun === 0;
		return {
			code: String(row.gso_code),
			population: Number(row.population_best ?? 0),
			last_month: isDissolved ? '2024-12' : DISTRICT_ERA_END,
			heir: isDissolved ? '445' : null,
		};
	});
	const known = units.map(({ population }) => population).filter((population) => population > 0);
	const usual = known.reduce((a, b) => a + b, 0) / known.length;
	const flows = generateFlows(
		units.map((unit) => ({ ...unit, population: unit.population || usual })),
		flowAnchors(staged),
	);
	const procedures = generateProcedures(units, {
		procedures: {
			district: figure('439', 'procedures_district', YEAR_TO_DATE),
			commune: figure('439', 'procedures_commune', YEAR_TO_DATE),
		},
		in2020: {
			level3: figure('42-D', 'online_services_level3', '2020-12'),
			level4: figure('42-D', 'online_services_level4', '2020-12'),
			communeLevel3: figure('42-C', 'online_services_level3', '2020-12'),
		},
		in2022: { level34: figure('42-D', 'online_services_level34', '2022-05') },
	});
	return new Map([
		['sample_index_scores', csvFormat(scoresOf(staged))],
		['sample_flows', csvFormat(flows)],
		['sample_days', csvFormat(generateDays(flows))],
		['sample_procedures', csvFormat(procedures)],
		['sample_quality', csvFormat(generateQuality(flows))],
	]);
}
