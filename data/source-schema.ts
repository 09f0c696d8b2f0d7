/**
 * The files the build reads and what each cell may hold. The published files keep the columns
 * their collectors gave them; the reference files hold this project's own names and mappings.
 */
export type Column = {
	name: string;
	type: 'text' | 'number' | 'integer' | 'boolean' | 'day';
	/** An empty cell is an error, not a missing value. */
	required?: boolean;
	/** The only texts allowed. */
	oneOf?: readonly string[];
};

export type SourceFile = {
	path: string;
	/** The name of the staging table in schema `source`. */
	table: string;
	columns: readonly Column[];
	/** Columns whose values together name a row once. */
	key: readonly string[];
};

const text = (name: string, extra: Partial<Column> = {}): Column => ({
	name,
	type: 'text',
	...extra,
});
const must = (name: string, extra: Partial<Column> = {}): Column =>
	text(name, { required: true, ...extra });
const number = (name: string): Column => ({ name, type: 'number' });
const integer = (name: string): Column => ({ name, type: 'integer' });
const day = (name: string): Column => ({ name, type: 'day' });

/** Levels that a published figure may speak of. */
const FIGURE_LEVELS = [
	'province',
	'district',
	'commune',
	'provincial_level_total',
	'district_level_total',
	'commune_level_total',
	'district_and_commune_total',
] as const;

const DESK_LEVELS = ['district', 'commune'] as const;

/** The counts of a month's dossiers, as records and the generator give them. */
const FLOW_COUNTS = [
	'received_online',
	'received_direct',
	'received_post',
	'carried_over',
	'resolved_early',
	'resolved_on_time',
	'resolved_late',
	'open_in_time',
	'open_late',
	'online_level3',
	'online_level4',
	'online_partial',
	'online_full',
	'eligible_online',
	'eligible_full',
	'fee_due',
	'paid_online',
	'digitised',
	'e_result',
] as const;

const PROCEDURE_COUNTS = [
	'procedures',
	'level3',
	'level4',
	'partial',
	'full',
	'used_online',
	'with_fee',
	'fee_integrated',
	'fee_paid_online',
] as const;

/** Columns 3 to 13 of report II.06a. */
const REPORT_COUNTS = [
	'received_total',
	'received_online',
	'received_direct_post',
	'carried_over',
	'resolved_total',
	'resolved_early',
	'resolved_on_time',
	'resolved_late',
	'open_total',
	'open_in_time',
	'open_late',
] as const;

export const SOURCE_FILES: readonly SourceFile[] = [
	{
		path: 'published/sources.csv',
		table: 'sources',
		columns: [
			must('source_id'),
			must('title'),
			must('publisher'),
			text('url'),
			text('published_on'),
		],
		key: ['source_id'],
	},
	{
		path: 'published/published-figures.csv',
		table: 'published_figures',
		columns: [
			must('unit_code'),
			must('unit_name'),
			must('level', { oneOf: FIGURE_LEVELS }),
			must('period'),
			must('indicator'),
			must('value'),
			must('unit_of_measure'),
			must('source_id'),
			text('note'),
		],
		key: ['unit_code', 'period', 'indicator', 'source_id'],
	},
	{
		path: 'published/districts.csv',
		table: 'districts',
		columns: [
			must('gso_code'),
			must('name'),
			must('seat'),
			{ ...number('lat'), required: true },
			{ ...number('lon'), required: true },
			text('point_method'),
			text('point_source'),
			number('area_km2_best'),
			text('area_source'),
			integer('population_best'),
			text('population_year'),
			text('population_source'),
			integer('communes_2020_2024'),
			integer('communes_2025_jan_jun'),
			text('communes_2025_note'),
		],
		key: ['gso_code'],
	},
	{
		path: 'published/adjacency.csv',
		table: 'adjacency',
		columns: [
			must('code_a'),
			must('name_a'),
			must('code_b'),
			must('name_b'),
			text('side_note'),
			text('evidence'),
			must('status'),
		],
		key: ['code_a', 'code_b'],
	},
	{
		path: 'published/communes-2020-2024.csv',
		table: 'communes_2020_2024',
		columns: [
			must('gso_commune_code'),
			must('commune_name'),
			must('gso_district_code'),
			must('district_name'),
			text('note'),
		],
		key: ['gso_commune_code'],
	},
	{
		path: 'published/communes-2025.csv',
		table: 'communes_2025',
		columns: [
			must('gso_commune_code_2025'),
			must('commune_name_2025'),
			must('merged_from_units_as_named_in_resolution_1665'),
			must('old_districts_pre_2025'),
			must('straddles_old_districts', { oneOf: ['yes', 'no'] }),
			must('main_old_district_code'),
			must('main_old_district_name'),
			text('note'),
		],
		key: ['gso_commune_code_2025'],
	},
	{
		path: 'reference/indicators.csv',
		table: 'indicators',
		columns: [must('indicator'), must('name_vi'), must('name_en'), must('subject')],
		key: ['indicator'],
	},
	{
		path: 'reference/periods.csv',
		table: 'periods',
		columns: [
			must('period'),
			must('label_vi'),
			must('label_en'),
			day('first_day'),
			day('last_day'),
		],
		key: ['period'],
	},
	{
		path: 'reference/notes.csv',
		table: 'notes',
		columns: [must('note'), must('note_vi'), must('note_en')],
		key: ['note'],
	},
	{
		path: 'reference/units-of-measure.csv',
		table: 'units_of_measure',
		columns: [must('unit_of_measure'), must('name_en')],
		key: ['unit_of_measure'],
	},
	{
		path: 'reference/index-mapping.csv',
		table: 'index_mapping',
		columns: [
			must('indicator'),
			must('index_code'),
			must('criterion_code'),
			must('role', { oneOf: ['score', 'appraised', 'survey', 'rank'] }),
		],
		key: ['indicator'],
	},
	{
		path: 'reference/schemes.csv',
		table: 'schemes',
		columns: [
			must('code'),
			must('index_code'),
			must('index_name_vi'),
			must('index_name_en'),
			must('name_vi'),
			must('name_en'),
			text('decision'),
			day('decided_on'),
			day('effective_from'),
			day('effective_to'),
			must('level', { oneOf: ['province', 'district'] }),
			number('scale'),
			number('assessed_max'),
			number('survey_max'),
			integer('area_count'),
			integer('criterion_count'),
			must('aggregation', { oneOf: ['sum', 'unknown'] }),
			{ name: 'ranked', type: 'boolean', required: true },
			text('stands_in_for'),
			must('provenance', { oneOf: ['published', 'sample'] }),
			must('source_id'),
			text('note_vi'),
			text('note_en'),
		],
		key: ['code'],
	},
	{
		path: 'reference/criteria.csv',
		table: 'criteria',
		columns: [
			must('scheme_code'),
			must('code'),
			text('parent_code'),
			must('kind', { oneOf: ['total', 'area', 'criterion'] }),
			must('name_vi'),
			must('name_en'),
			number('max_points'),
			text('part', { oneOf: ['assessed', 'survey'] }),
			must('better', { oneOf: ['high', 'low'] }),
			{ ...integer('position'), required: true },
			must('source_id'),
		],
		key: ['scheme_code', 'code'],
	},
	{
		path: 'reference/fields.csv',
		table: 'fields',
		columns: [
			must('code'),
			must('name_vi'),
			must('name_en'),
			text('aliases'),
			{ ...integer('position'), required: true },
		],
		key: ['code'],
	},
	{
		path: 'reference/unit-aliases.csv',
		table: 'unit_aliases',
		columns: [must('alias'), must('unit_code')],
		key: ['alias'],
	},
	{
		path: 'layout/tiles.csv',
		table: 'tiles',
		columns: [
			must('code'),
			{ ...integer('tile_column'), required: true },
			{ ...integer('tile_row'), required: true },
		],
		key: ['code'],
	},
];

/** The generator's own output, read through the same gate as every other source. */
export const SAMPLE_FILES: readonly SourceFile[] = [
	{
		path: 'sample/index-scores.csv',
		table: 'sample_index_scores',
		columns: [
			must('unit_code'),
			must('scheme_code'),
			must('criterion_code'),
			must('period'),
			{ ...day('first_day'), required: true },
			{ ...day('last_day'), required: true },
			number('self_assessed'),
			number('appraised'),
			number('survey'),
			number('score'),
		],
		key: ['unit_code', 'scheme_code', 'criterion_code', 'period'],
	},
	{
		path: 'sample/dossier-flows.csv',
		table: 'sample_flows',
		columns: [
			must('unit_code'),
			must('desk_level', { oneOf: DESK_LEVELS }),
			must('field_code'),
			must('month'),
			...FLOW_COUNTS.map(integer),
		],
		key: ['unit_code', 'desk_level', 'field_code', 'month'],
	},
	{
		path: 'sample/processing-days.csv',
		table: 'sample_days',
		columns: [
			must('unit_code'),
			must('desk_level', { oneOf: DESK_LEVELS }),
			must('field_code'),
			...['year', 'days', 'dossiers', 'in_time'].map(integer),
		],
		key: ['unit_code', 'desk_level', 'field_code', 'year', 'days'],
	},
	{
		path: 'sample/procedures.csv',
		table: 'sample_procedures',
		columns: [
			must('unit_code'),
			must('desk_level', { oneOf: DESK_LEVELS }),
			{ ...day('as_of'), required: true },
			...PROCEDURE_COUNTS.map(integer),
		],
		key: ['unit_code', 'desk_level', 'as_of'],
	},
	{
		path: 'sample/quality-counts.csv',
		table: 'sample_quality',
		columns: [
			must('unit_code'),
			must('period'),
			must('indicator'),
			{ ...integer('numerator'), required: true },
			{ ...integer('denominator'), required: true },
		],
		key: ['unit_code', 'period', 'indicator'],
	},
];

/** A normalised report, as `npm run import` wrote it. */
export const inboxFile = (path: string): SourceFile => ({
	path,
	table: 'inbox',
	columns: [
		must('kind', { oneOf: ['unit', 'field', 'total'] }),
		must('unit_code'),
		must('unit_name'),
		text('desk_level', { oneOf: DESK_LEVELS }),
		text('field_code'),
		text('field_name'),
		{ ...day('first_day'), required: true },
		{ ...day('last_day'), required: true },
		...REPORT_COUNTS.map(integer),
		must('printed_period'),
		text('reporting_unit'),
		must('file_name'),
		must('file_sha256'),
		text('sheet'),
		{ ...integer('printed_row'), required: true },
	],
	key: [
		'kind',
		'unit_code',
		'desk_level',
		'field_code',
		'first_day',
		'last_day',
		'sheet',
		'printed_row',
	],
});
