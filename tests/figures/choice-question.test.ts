import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/lib/domain/composite/smaa';
import {
	chanceQuestion,
	choiceQuestion,
	errorTold,
	isFirmlyMore,
	refusalTold,
	roundAsked,
	shareText,
	skippedTold,
	titleOf,
	triedTold,
	unitsInOrder,
} from '../../src/lib/figures/choice-question';
import { anyWeights, answered, answerWith, asPublished, fourUnits } from '../support/four-units';
import { scorePanelOf } from '../support/score-panel-of';

const panel = fourUnits();
const round = panel.rounds[0]!;

describe('the question of a choice', () => {
	it('says table, weights and what is drawn', () => {
		const { table, weights, uncertainty } = choiceQuestion(
			panel,
			anyWeights(panel, { spread: 25, weights: [2500, 7500], seed: 7, draws: 1000 }),
		);
		expect(table.criteria[0]).toEqual({ code: 'criterion-1', low: 0, high: 50, better: 'high' });
		expect(weights).toEqual([0.25, 0.75]);
		expect(uncertainty).toEqual({
			weights: { kind: 'around', spread: 0.25 },
			normalisations: ['goalposts'],
			aggregations: ['arithmetic'],
			draws: 1000,
			seed: 7,
		});
		expect(choiceQuestion(panel, anyWeights(panel)).uncertainty.weights).toEqual({
			kind: 'simplex',
		});
	});

	it('gives criteria left out no weight, in the question about chance too', () => {
		const choice = anyWeights(panel, { left: ['criterion-1'], responses: 45 });
		expect(choiceQuestion(panel, choice).weights).toEqual([0, 0.5]);
		expect(chanceQuestion(panel, choice)).toEqual({
			setting: { weights: [0, 0.5], normalisation: 'goalposts', aggregation: 'arithmetic' },
			responses: 45,
			seed: choice.seed,
		});
	});

	it('is equal, as text, for equal choices: the page knows its own answer again', () => {
		const key = (seed: number) =>
			JSON.stringify(choiceQuestion(fourUnits(), anyWeights(fourUnits(), { seed })));
		expect(key(1)).toBe(key(1));
		expect(key(1)).not.toBe(key(2));
	});

	it('leads back to its round, and to none of another panel', () => {
		const question = choiceQuestion(panel, anyWeights(panel));
		expect(roundAsked(panel, question)).toBe(round);
		expect(() => roundAsked(fourUnits(), question)).toThrow('no round');
	});
});

it('units stand by rank, those of one rank by name, unranked ones last', () => {
	const some = scorePanelOf({ Z: [10], B: [null], D: [20], A: [20], Đ: [20], C: [null] });
	expect(
		unitsInOrder(some, some.rounds[0]!).map(({ code, rank, row }) => [code, rank, row]),
	).toEqual([
		['A', 1, 3],
		['D', 1, 2],
		['Đ', 1, 4],
		['Z', 4, 0],
		['B', null, 1],
		['C', null, 5],
	]);
});

it('titles of illustrative rounds say so, others do not', () => {
	const published = asPublished(panel).rounds[0]!;
	expect(titleOf('điều này', round, 'vi')).toBe('Số liệu minh hoạ 2021: điều này');
	expect(titleOf('this', round, 'en')).toBe('Illustrative figures 2021: this');
	expect(titleOf('điều này', published, 'vi')).toBe('2021: điều này');
});

it('shares that are neither none nor all never read so', () => {
	const texts = (...shares: number[]) => shares.map((share) => shareText(share, 'vi'));
	expect(texts(0, 1, 0.0001, 0.0004, 0.0005, 0.083, 0.9994, 0.9995, 0.9999)).toEqual([
		'0%',
		'100%',
		'<0,1%',
		'<0,1%',
		'0,1%',
		'8,3%',
		'99,9%',
		'>99,9%',
		'>99,9%',
	]);
	expect([0.004, 0.006, 0.994, 0.996].map((share) => shareText(share, 'en', 0))).toEqual([
		'<1%',
		'1%',
		'99%',
		'>99%',
	]);
});

it('a share is firmly more only beyond the error of the draws', () => {
	// Both errors at 1,000 draws: 1.96 √(.5·.5/1000) = .031, of the difference .0438.
	expect(isFirmlyMore(0.53, 0.49, 1000)).toBe(false);
	expect(isFirmlyMore(0.54, 0.49, 1000)).toBe(true);
	expect(isFirmlyMore(0.4, 0.4, null)).toBe(false);
	expect(isFirmlyMore(0.4001, 0.4, null)).toBe(true);
});

describe('what is said of a simulation', () => {
	const around = choiceQuestion(panel, anyWeights(panel, { spread: 10, seed: 439 }));
	const simplex = choiceQuestion(panel, anyWeights(panel));

	it('is its error, draws and seed', () => {
		const answer = answerWith([0.5, 0.5, 0, 0]);
		expect(errorTold(answer, around, 'vi')).toBe(
			'Sai số mô phỏng tối đa ±1,0 điểm phần trăm (95%), 10.000 lần rút, hạt giống 439',
		);
		expect(errorTold({ draws: 100_000 }, around, 'en')).toBe(
			'Simulation error at most ±0.3 percentage points (95%), 100,000 draws, seed 439',
		);
		expect(errorTold({ draws: null }, around, 'vi')).toBe('Kết quả chính xác, không mô phỏng');
	});

	it('is what was tried, and how many ways to scale and combine', () => {
		const combinations = answerWith([1]).combinations;
		const told = (draws: number | null, question: typeof around, many = combinations) =>
			triedTold({ draws, combinations: many }, question, 'vi');
		expect(told(10_000, around)).toMatch(
			/^10\.000 cách tính đã thử: mỗi trọng số đang dùng nhân với một số ngẫu nhiên trong ±10%; một cách quy đổi và gộp\. Sai số mô phỏng/,
		);
		expect(told(10_000, simplex, [...combinations, ...combinations])).toContain(
			'trọng số bất kỳ, từ 0 đến 100%; mỗi lần một trong 2 cách quy đổi và gộp, cơ hội như nhau. ',
		);
		expect(told(null, simplex)).toMatch(
			/^Mọi cách tính trong giới hạn đã chọn; .* Kết quả chính xác, không mô phỏng$/,
		);
	});

	it('names ways that have no meaning for the table, with the reason', () => {
		const { answer } = answered(
			panel,
			anyWeights(panel, {
				normalisations: ['goalposts', 'z-score'],
				aggregations: ['geometric'],
			}),
		);
		expect(skippedTold(answer, 'vi')).toEqual([
			'Không dùng độ lệch chuẩn + nhân có trọng số: nhân có trọng số không nhận giá trị 0 hoặc âm.',
		]);
		expect(skippedTold(answer, 'en')[0]).toContain('standard deviations + weighted product');
	});

	it('is the reason where nothing could be tried', () => {
		const question = choiceQuestion(
			panel,
			anyWeights(panel, { normalisations: ['z-score'], aggregations: ['geometric'] }),
		);
		const refused = simulate(question.table, question, question.uncertainty);
		if (!('refusal' in refused)) throw new Error('not refused');
		expect(refusalTold(refused, 'vi')).toBe(
			'Không thử được cách tính nào: nhân có trọng số không nhận giá trị 0 hoặc âm.',
		);
	});
});
