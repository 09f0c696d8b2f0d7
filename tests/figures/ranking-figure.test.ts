import { describe, expect, it } from 'vitest';
import { districtScore, printedRank, printedScore } from '../support/district-score';
import { rankingOf } from '../support/ranking-of';

const CLAIM = /dẫn đầu|leads?\b/i;
const sample = (name: string, score: number | null, period = '2021') =>
	districtScore(name, period, { score });
const printed = (name: string, score: number, decimals = 2, period = '2021') =>
	districtScore(name, period, printedScore(score, decimals));
const ranked = (name: string, period: string, rank: number, scheme_code = 'scheme-a') =>
	districtScore(name, period, { ...printedRank(rank, 12), scheme_code });

/** The change of a unit that had some printed ranks, in the last of the rounds. */
function changeOver(...ranks: [period: string, rank: number | null, scheme?: string][]) {
	const rows = ranks.map(([period, rank, scheme]) =>
		rank === null ? districtScore('Vũ Quang', period) : ranked('Vũ Quang', period, rank, scheme),
	);
	return rankingOf(rows, { period: ranks.at(-1)![0] }).rows[0]!.change;
}

describe('order', () => {
	it('is by rank, then scores without a rank, then missing ones, each in Vietnamese order', () => {
		const { rows } = rankingOf([
			districtScore('Vũ Quang', '2021'),
			districtScore('Đức Thọ', '2021'),
			districtScore('Cẩm Xuyên', '2021'),
			printed('Lộc Hà', 99),
			printed('Hương Khê', 80),
			districtScore('Nghi Xuân', '2021', printedRank(2, 12)),
			districtScore('Can Lộc', '2021', printedRank(1, 12)),
		]);
		expect(rows.map(({ name, rankText }) => [name, rankText])).toEqual([
			['Can Lộc', '1/12'],
			['Nghi Xuân', '2/12'],
			['Hương Khê', null],
			['Lộc Hà', null],
			['Cẩm Xuyên', null],
			['Đức Thọ', null],
			['Vũ Quang', null],
		]);
	});

	it('puts tied units in Vietnamese order and says that they are tied', () => {
		const { rows } = rankingOf([
			sample('Vũ Quang', 70),
			sample('Đức Thọ', 90),
			sample('Can Lộc', 90),
			sample('Hương Khê', 80),
		]);
		expect(rows.map(({ name, rankText, isTied }) => [name, rankText, isTied])).toEqual([
			['Can Lộc', '1/4', true],
			['Đức Thọ', '1/4', true],
			['Hương Khê', '3/4', false],
			['Vũ Quang', '4/4', false],
		]);
		expect(rows.map(({ sentence }) => sentence.includes('đồng hạng'))).toEqual([
			true,
			true,
			false,
			false,
		]);
	});

	it('keeps to the round asked for', () => {
		const rows = [sample('Can Lộc', 90, '2020'), sample('Đức Thọ', 80, '2021')];
		expect(rankingOf(rows, { period: '2020' }).rows.map(({ name }) => name)).toEqual(['Can Lộc']);
		expect(rankingOf(rows, { period: '2021' }).rows.map(({ name }) => name)).toEqual(['Đức Thọ']);
	});
});

describe('change of places', () => {
	it('counts the places since the round before and says since when', () => {
		expect(changeOver(['2020', 5], ['2021', 2])).toEqual({
			direction: 'up',
			places: 3,
			text: 'tăng 3 bậc so với 2020',
		});
		expect(changeOver(['2020', 2], ['2021', 6])).toEqual({
			direction: 'down',
			places: 4,
			text: 'giảm 4 bậc so với 2020',
		});
		expect(changeOver(['2020', 2], ['2021', 2])).toEqual({
			direction: 'same',
			places: 0,
			text: 'giữ hạng so với 2020',
		});
		expect(changeOver(['2024-H1', 3], ['2024-H2', 1])?.text).toBe(
			'tăng 2 bậc so với 6 tháng đầu năm 2024',
		);
	});

	it('looks at the round before, not at an older or a later one', () => {
		expect(changeOver(['2019', 9], ['2020', 5], ['2021', 2])?.places).toBe(3);
		const rows = [ranked('Vũ Quang', '2022', 9), ranked('Vũ Quang', '2021', 2)];
		expect(rankingOf(rows).rows[0]!.change).toBeNull();
	});

	it('is none against a round that cannot be compared', () => {
		expect(changeOver(['2020', 5, 'scheme-b'], ['2021', 2])).toBeNull();
		expect(changeOver(['2024', 5], ['2025-H1', 2])).toBeNull();
		expect(changeOver(['2025-H1', 5], ['2026', 2])).toBeNull();
		expect(changeOver(['2019', 5], ['2021', 2])).toBeNull();
	});

	it('is none over a missing rank, in either round', () => {
		expect(changeOver(['2019', 5], ['2020', null], ['2021', 2])).toBeNull();
		expect(changeOver(['2023-H2', 5], ['2024-H1', null], ['2024-H2', 2])).toBeNull();
		expect(changeOver(['2020', 5], ['2021', null])).toBeNull();
		expect(changeOver(['2021', 5])).toBeNull();
	});

	it('is told in the sentence of the row', () => {
		const rows = [ranked('Vũ Quang', '2020', 5), ranked('Vũ Quang', '2021', 2)];
		expect(rankingOf(rows, { edition: 'published' }).rows[0]!.sentence).toBe(
			'Đơn vị Vũ Quang, hạng 2/12, chưa có số liệu công bố, tăng 3 bậc so với 2020',
		);
	});
});

describe('bars and median', () => {
	it('share is the score over the maximum', () => {
		const { rows } = rankingOf([sample('Can Lộc', 15), sample('Đức Thọ', 0)], { maxPoints: 20 });
		expect(rows.map(({ share }) => share)).toEqual([0.75, 0]);
	});

	it('there is none for a missing score or without a maximum', () => {
		const rows = [sample('Can Lộc', 15), sample('Đức Thọ', null)];
		expect(rankingOf(rows).rows[1]!.share).toBeNull();
		const unbounded = rankingOf(rows.slice(0, 1), { maxPoints: null });
		expect(unbounded.rows[0]!.share).toBeNull();
		expect(unbounded.medianShare).toBeNull();
		expect(unbounded.medianText).toBe('15,00');
	});

	it('median is the middle of all scores, halfway between two', () => {
		const four = [90, 60, 82, 71].map((score, i) => sample(['A', 'B', 'C', 'D'][i]!, score));
		expect(rankingOf(four, { maxPoints: 200 })).toMatchObject({
			medianShare: 76.5 / 200,
			medianText: '76,50',
		});
		expect(rankingOf(four.slice(0, 3))).toMatchObject({ medianShare: 0.82, medianText: '82,00' });
	});

	it('median is null when a score is missing or nobody is there', () => {
		const rows = [sample('Can Lộc', 90), sample('Đức Thọ', 60), sample('Vũ Quang', null)];
		expect(rankingOf(rows)).toMatchObject({ medianShare: null, medianText: null });
		expect(rankingOf([])).toMatchObject({ medianShare: null, medianText: null, rows: [] });
	});
});

describe('score text', () => {
	it('keeps the published decimals', () => {
		const { rows } = rankingOf([
			printed('Can Lộc', 90.7, 1),
			printed('Đức Thọ', 90.7, 2),
			printed('Vũ Quang', 90, 0),
		]);
		expect(rows.map(({ scoreText }) => scoreText)).toEqual(['90,7', '90,70', '90']);
	});

	it('has two decimals where none are declared, and the value keeps them all', () => {
		const [row] = rankingOf([sample('Can Lộc', 88.123456789)], { language: 'en' }).rows;
		expect(row).toMatchObject({ score: 88.123456789, scoreText: '88.12' });
	});

	it('says that a score is missing, and in the published edition that none is published', () => {
		const rows = [sample('Can Lộc', null)];
		expect(rankingOf(rows).rows[0]!.scoreText).toBe('chưa có số liệu');
		expect(rankingOf(rows, { edition: 'published' }).rows[0]!.scoreText).toBe(
			'chưa có số liệu công bố',
		);
		expect(rankingOf(rows).rows[0]!.sentence).toContain('không xếp hạng, chưa có số liệu');
	});
});

describe('title', () => {
	const languages = ['vi', 'en'] as const;

	it('of illustrative scores names the units, says illustrative and claims no lead', () => {
		const rows = [sample('Can Lộc', 90.5), sample('Đức Thọ', 90.5), sample('Vũ Quang', 80)];
		for (const language of languages) {
			const { title } = rankingOf(rows, { language });
			expect(title).not.toMatch(CLAIM);
			expect(title).toMatch(/minh hoạ|illustrative/i);
			expect(title).toContain(language === 'vi' ? 'Can Lộc và Đức Thọ' : 'Can Lộc and Đức Thọ');
		}
		expect(rankingOf(rows).title).toContain('90,50/100');
	});

	it('of illustrative scores claims no lead under a printed first rank either', () => {
		const row = districtScore('Can Lộc', '2021', { score: 70, ...printedRank(1, 13) });
		for (const language of languages)
			expect(rankingOf([row, sample('Vũ Quang', 80)], { language }).title).not.toMatch(CLAIM);
	});

	it('of published scores and ranks names the leader, its score and how many are missing', () => {
		const rows = [
			districtScore('Can Lộc', '2021', { ...printedScore(90.7, 1), ...printedRank(1, 3) }),
			districtScore('Đức Thọ', '2021'),
			districtScore('Vũ Quang', '2021'),
		];
		expect(rankingOf(rows, { edition: 'published' }).title).toBe(
			'2021: Can Lộc dẫn đầu với 90,7/100 điểm; 2 trong 3 đơn vị chưa có số liệu công bố',
		);
		expect(rankingOf(rows, { edition: 'published', language: 'en' }).title).toMatch(CLAIM);
	});

	it('of a printed rank alone says the best rank and claims no lead', () => {
		const rows = [ranked('Can Lộc', '2021', 9), ranked('Đức Thọ', '2021', 2)];
		expect(rankingOf([...rows, sample('Vũ Quang', null)]).title).toBe(
			'2021: Đức Thọ xếp hạng 2/12; 1 trong 3 đơn vị chưa có số liệu công bố',
		);
	});

	it('of an unranked or an incomplete table says from where to where and claims no lead', () => {
		const rows = [printed('Can Lộc', 90.7, 1), printed('Đức Thọ', 80, 1)];
		for (const { title } of [
			rankingOf([...rows, sample('Vũ Quang', null)]),
			rankingOf([...rows, sample('Vũ Quang', null)], { isRanked: false }),
		]) {
			expect(title).not.toMatch(CLAIM);
			expect(title).toContain('2 trong 3 đơn vị, từ 80,0 đến 90,7 điểm; không xếp hạng');
		}
		expect(rankingOf(rows, { isRanked: false }).title).not.toMatch(CLAIM);
	});

	it('of an empty round says that no figure is published', () => {
		const { title } = rankingOf([sample('Can Lộc', null)], { edition: 'published' });
		expect(title).toBe('2021: chưa có số liệu công bố cho đơn vị nào');
	});
});

describe('what stands around the rows', () => {
	it('names each source and each caution once, and none of a missing score', () => {
		const caution = { caution_vi: 'Điểm tạm thời', caution_en: 'Provisional' };
		const figure = rankingOf([
			{ ...printed('Can Lộc', 90), ...caution },
			{ ...printed('Đức Thọ', 80), ...printedRank(2, 12), ...caution },
			{ ...sample('Vũ Quang', null), source_id: 'sample-generator' },
		]);
		expect(figure.sources.map(({ id }) => id).sort()).toEqual(['newspaper', 'portal']);
		expect(figure.cautions).toEqual(['Điểm tạm thời']);
		expect(figure.provenances).toEqual(['published']);
	});

	it('gives the table the same figures with their sources', () => {
		const { table } = rankingOf([
			{ ...printed('Can Lộc', 90.7, 1), survey: 20, ...printedRank(1, 12) },
			sample('Vũ Quang', null),
		]);
		expect(table.columns.map(({ label }) => label)).toEqual([
			'Đơn vị',
			'Hạng',
			'Điểm',
			'Tự đánh giá',
			'Thẩm định',
			'Điều tra xã hội học',
		]);
		const none = { value: null, format: null, provenance: null, sourceId: null };
		const missing = { text: 'chưa có số liệu', ...none };
		const point = (text: string, value: number) => ({
			text,
			value,
			format: { kind: 'number', decimals: 1 },
			provenance: 'published',
			sourceId: 'newspaper',
		});
		const rank = { text: '1/12', value: 1, format: { kind: 'rank', of: 12 } };
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			[
				{ ...rank, provenance: 'published', sourceId: 'portal' },
				point('90,7', 90.7),
				missing,
				missing,
				point('20,0', 20),
			],
			[{ ...missing, text: 'không xếp hạng' }, missing, missing, missing, missing],
		]);
	});

	it('has no column of ranks where none are printed', () => {
		const { table } = rankingOf([printed('Can Lộc', 90)], { isRanked: false });
		expect(table.columns.map(({ label }) => label)).not.toContain('Hạng');
		expect(table.rows[0]!.cells).toHaveLength(table.columns.length - 1);
	});
});

describe('sparkline', () => {
	it('joins comparable rounds only and keeps x by round and y by score', () => {
		const { rows } = rankingOf(
			[
				sample('Can Lộc', 60, '2019'),
				sample('Can Lộc', 80, '2020'),
				sample('Can Lộc', null, '2021'),
				sample('Can Lộc', 100, '2022'),
				sample('Can Lộc', 70, '2023-H1'),
			],
			{ period: '2022' },
		);
		expect(rows[0]!.spark).toEqual([
			[
				{ x: 0, y: 0, period: '2019' },
				{ x: 0.25, y: 0.5, period: '2020' },
			],
			[{ x: 0.75, y: 1, period: '2022' }],
			[{ x: 1, y: 0.25, period: '2023-H1' }],
		]);
	});

	it('of one score alone is one point in the middle', () => {
		expect(rankingOf([sample('Can Lộc', 60)]).rows[0]!.spark).toEqual([
			[{ x: 0.5, y: 0.5, period: '2021' }],
		]);
	});
});
