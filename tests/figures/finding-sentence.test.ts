import { describe, expect, it } from 'vitest';
import type { Claim, Finding } from '../../src/lib/domain/findings/kinds';
import { makeFindingSentences } from '../../src/lib/figures/finding-sentence';

const NAMES: Readonly<Record<string, string>> = { a: 'Hương Sơn', b: 'Đức Thọ', c: 'Vũ Quang' };

const said = (claim: Claim, language: 'vi' | 'en' = 'vi', isIllustrative = false) => {
	const finding: Finding = {
		...claim,
		period: '2021',
		view: 'certainty',
		question: 'district-scores',
		provenance: isIllustrative ? 'sample' : 'published',
		isIllustrative,
	};
	const [sentence] = makeFindingSentences([finding], {
		subject: language === 'vi' ? 'Chỉ số thử' : 'Trial index',
		unitName: (code) => NAMES[code] ?? code,
		areaName: () => 'Thủ tục',
		language,
	});
	return sentence?.text;
};

const HIGH = { unit: 'a', successes: 3788, trials: 4210 };
const LOW = { unit: 'c', successes: 90, trials: 120 };

describe('findings as sentences', () => {
	it.each<[Claim, string, string]>([
		[
			{ kind: 'leader', unit: 'a', of: 13, isPublished: true },
			'Chỉ số thử 2021: Hương Sơn xếp hạng 1/13.',
			'Trial index 2021: Hương Sơn has rank 1/13.',
		],
		[
			{ kind: 'leading-group', units: ['a', 'b'], of: 13, isPublished: false, publishedFirst: [] },
			'Chỉ số thử 2021: 2 trong 13 đơn vị có thể đứng đầu (Hương Sơn và Đức Thọ); chưa nói được là đơn vị nào.',
			'Trial index 2021: 2 of 13 units could be first (Hương Sơn and Đức Thọ); which of them cannot be said.',
		],
		[
			{ kind: 'firm-pairs', firm: 58, pairs: 78 },
			'Chỉ số thử 2021: 58 trong 78 cặp đơn vị giữ nguyên trên dưới dù chọn trọng số nào.',
			'Trial index 2021: 58 of 78 pairs of units keep their order whatever the weights.',
		],
		[
			{
				kind: 'movers',
				from: '2020',
				to: '2021',
				moves: [
					{
						unit: 'a',
						from: 8,
						to: 2,
						fromRange: { low: 7, high: 9 },
						toRange: { low: 1, high: 3 },
					},
				],
			},
			'Chỉ số thử 2021: Hương Sơn lên từ hạng 8 (2020) đến hạng 2, vượt ra ngoài khoảng hạng của cả hai kỳ.',
			'Trial index 2021: Hương Sơn rose from rank 8 (2020) to rank 2, beyond the range of places of either round.',
		],
		[
			{ kind: 'not-comparable', from: '2020', to: '2021', why: 'scheme' },
			'Chỉ số thử 2021: không so với 2020: bộ tiêu chí đã đổi.',
			'Trial index 2021: not compared with 2020: the set of criteria changed.',
		],
		[
			{ kind: 'unranked', why: 'scheme', known: 7, of: 13 },
			'Chỉ số thử 2021: có số liệu của 7 trong 13 đơn vị và nguồn không in thứ hạng, nên không xếp hạng.',
			'Trial index 2021: there are figures of 7 of 13 units and the source prints no ranks, so they are not ranked.',
		],
		[
			{ kind: 'rate-above', units: [HIGH], target: 0.85, of: 13 },
			'Hồ sơ đúng hạn 2021: cao hơn mức chung 85,0% quá mức ngẫu nhiên (ngoài giới hạn 99,8%): Hương Sơn 90,0% trên 4.210 hồ sơ.',
			'Dossiers on time 2021: above the common rate of 85.0% by more than chance (outside the 99.8% limits): Hương Sơn 90.0% of 4,210 dossiers.',
		],
		[
			{ kind: 'rate-difference', highest: [HIGH], lowest: [LOW], of: 13 },
			'Hồ sơ đúng hạn 2021: cao nhất Hương Sơn 90,0% trên 4.210 hồ sơ, thấp nhất Vũ Quang 75,0% trên 120 hồ sơ: khác nhau rõ.',
			'Dossiers on time 2021: highest Hương Sơn 90.0% of 4,210 dossiers, lowest Vũ Quang 75.0% of 120 dossiers: clearly different.',
		],
		[
			{
				kind: 'unit-range',
				unit: 'a',
				rank: 2,
				of: 13,
				tied: 0,
				range: { low: 1, high: 4 },
				isPublished: false,
			},
			'Chỉ số thử 2021: hạng 2/13, có thể 1–4 nếu cân nhắc các tiêu chí hơi khác đi.',
			'Trial index 2021: rank 2/13, could be 1–4 were the criteria weighed a little differently.',
		],
		[
			{ kind: 'unit-range', unit: 'a', rank: 2, of: 13, tied: 1, range: null, isPublished: true },
			'Chỉ số thử 2021: hạng 2/13, đồng hạng với 1 đơn vị khác.',
			'Trial index 2021: rank 2/13, tied with 1 other unit.',
		],
		[
			{ kind: 'unit-rate-zone', count: HIGH, zone: 'between', side: 'above', target: 0.85 },
			'Hồ sơ đúng hạn 2021: 90,0% trên 4.210 hồ sơ, cao hơn mức chung 85,0% (ngoài giới hạn 95,0%).',
			'Dossiers on time 2021: 90.0% of 4,210 dossiers, above the common rate of 85.0% (outside the 95.0% limits).',
		],
		[
			{ kind: 'unit-strongest', unit: 'a', area: 'thu-tuc', share: 0.95, median: 0.8, of: 13 },
			'Chỉ số thử 2021: gần mức tối đa nhất ở Thủ tục: 95,0% (trung vị các đơn vị 80,0%).',
			'Trial index 2021: nearest to the maximum in Thủ tục: 95.0% (median of the units 80.0%).',
		],
	])('say %o', (claim, vietnamese, english) => {
		expect(said(claim)).toBe(vietnamese);
		expect(said(claim, 'en')).toBe(english);
	});

	it('say first that figures are illustrative', () => {
		const claim: Claim = { kind: 'leader', unit: 'a', of: 13, isPublished: false };
		expect(said(claim, 'vi', true)).toMatch(/^Số liệu minh hoạ, chỉ số thử 2021: /);
		expect(said(claim, 'en', true)).toMatch(/^Illustrative figures, trial index 2021: /);
	});

	it('carry the view and the question that stand behind them', () => {
		const [sentence] = makeFindingSentences(
			[
				{
					kind: 'rates-alike',
					highest: [],
					lowest: [],
					of: 2,
					period: '2024',
					view: 'dossiers',
					question: 'dossier-months',
					provenance: 'sample',
					isIllustrative: true,
				},
			],
			{ subject: '', unitName: String, areaName: String, language: 'vi' },
		);
		expect(sentence).toMatchObject({
			view: 'dossiers',
			question: 'dossier-months',
			provenance: 'sample',
		});
	});
});
