import type { DistrictScore } from '../../src/lib/queries/district-scores/district-scores';

const CODES: Readonly<Record<string, string>> = {
	'TP Hà Tĩnh': '436',
	'TX Hồng Lĩnh': '437',
	'Hương Sơn': '439',
	'Đức Thọ': '440',
	'Vũ Quang': '441',
	'Nghi Xuân': '442',
	'Can Lộc': '443',
	'Hương Khê': '444',
	'Cẩm Xuyên': '446',
	'Lộc Hà': '448',
};

/** First and last days of the rounds that tests use. */
const DAYS: Readonly<Record<string, [string, string]>> = {
	'': ['01-01', '12-31'],
	H1: ['01-01', '06-30'],
	H2: ['07-01', '12-31'],
};

/** One district in one round; whatever is not given is missing, and a score alone is illustrative. */
export function districtScore(
	name: string,
	period: string,
	given: Partial<DistrictScore> = {},
): DistrictScore {
	const [year = '', part = ''] = period.split('-');
	const days = DAYS[part];
	if (!days) throw new Error(`no days for round ${period}`);
	const code = CODES[name] ?? name;
	const isScored = given.score !== undefined && given.score !== null;
	const isPrinted = given.published_rank !== undefined && given.published_rank !== null;
	return {
		period,
		first_day: `${year}-${days[0]}`,
		last_day: `${year}-${days[1]}`,
		scheme_code: 'scheme-a',
		unit_code: code,
		unit_name: name,
		unit_full_name: `Đơn vị ${name}`,
		slug: `slug-${code}`,
		tile_column: 0,
		tile_row: 0,
		score: null,
		self_assessed: null,
		appraised: null,
		survey: null,
		decimals: null,
		provenance: isScored ? 'sample' : null,
		source_id: isScored ? 'sample-generator' : null,
		published_rank: null,
		number_ranked: null,
		rank_provenance: isPrinted ? 'published' : null,
		rank_source_id: isPrinted ? 'portal' : null,
		caution_vi: null,
		caution_en: null,
		...given,
	};
}

/** A score printed by a newspaper. */
export const printedScore = (score: number, decimals: number): Partial<DistrictScore> => ({
	score,
	decimals,
	provenance: 'published',
	source_id: 'newspaper',
});

/** A rank printed by the portal. */
export const printedRank = (rank: number, of: number): Partial<DistrictScore> => ({
	published_rank: rank,
	number_ranked: of,
	rank_provenance: 'published',
	rank_source_id: 'portal',
});
