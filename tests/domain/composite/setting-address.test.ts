import { describe, expect, it } from 'vitest';
import { AGGREGATIONS } from '../../../src/lib/domain/composite/aggregate';
import { wholeParts } from '../../../src/lib/domain/composite/chosen-weights';
import { NORMALISATIONS } from '../../../src/lib/domain/composite/normalise';
import { seededRandom, type Random } from '../../../src/lib/domain/composite/random';
import {
	ALL_WEIGHT,
	DRAW_CHOICES,
	PRESETS,
	readWeightsChoice,
	SPREADS,
	writeWeightsChoice,
	type WeightsChoice,
	type WeightsRange,
} from '../../../src/lib/domain/composite/setting-address';
import { randomShares } from './samples';

const start: WeightsChoice = {
	period: '2024',
	weights: 'official',
	locked: [],
	left: [],
	normalisation: 'goalposts',
	aggregation: 'arithmetic',
	spread: 25,
	normalisations: ['goalposts', 'min-max'],
	aggregations: ['arithmetic', 'geometric'],
	draws: 10_000,
	seed: 439,
	responses: 45,
	unit: '436',
	place: 1,
	from: '2023',
	to: '2024',
};
const range: WeightsRange = {
	periods: ['2022', '2023', '2024', '2025-H1'],
	criteria: ['ke-hoach', 'dung-han', 'hai-long', 'chu-ky-so'],
	units: ['436', '437', '439'],
	start,
};
const read = (search: string, within = range) =>
	readWeightsChoice(new URLSearchParams(search), within);
const write = (choice: WeightsChoice) => writeWeightsChoice(choice, range);

const oneOf = <T>(random: Random, list: readonly T[]): T =>
	list[Math.floor(random.uniform() * list.length)]!;
const someOf = <T>(random: Random, list: readonly T[]): T[] =>
	list.filter(() => random.uniform() < 0.5);
const whole = (random: Random, least: number, most: number) =>
	least + Math.floor(random.uniform() * (most - least + 1));

/** Any choice that a reader can make, with a criterion that counts. */
function anyChoice(random: Random): WeightsChoice {
	const weights =
		random.uniform() < 0.5
			? oneOf(random, PRESETS)
			: wholeParts(randomShares(random, range.criteria.length));
	const left = someOf(random, range.criteria);
	const isSound = range.criteria.some(
		(code, i) => !left.includes(code) && (typeof weights === 'string' || weights[i]! > 0),
	);
	const orAll = <T>(list: T[], otherwise: readonly T[]) => (list.length > 0 ? list : otherwise);
	return {
		period: oneOf(random, range.periods),
		weights,
		locked: someOf(random, range.criteria),
		left: isSound ? left : [],
		normalisation: oneOf(random, NORMALISATIONS),
		aggregation: oneOf(random, AGGREGATIONS),
		spread: oneOf(random, SPREADS),
		normalisations: orAll(someOf(random, NORMALISATIONS), NORMALISATIONS),
		aggregations: orAll(someOf(random, AGGREGATIONS), AGGREGATIONS),
		draws: oneOf(random, DRAW_CHOICES),
		seed: whole(random, 0, 4_294_967_295),
		responses: random.uniform() < 0.3 ? null : whole(random, 1, 1_000_000),
		unit: oneOf(random, range.units),
		place: whole(random, 1, range.units.length),
		from: oneOf(random, range.periods),
		to: oneOf(random, range.periods),
	};
}

describe('the address of a choice of weights', () => {
	it('says nothing at the start', () => {
		expect(write(start)).toBe('');
		expect(read('')).toEqual(start);
	});

	it('says what is chosen, by short names, and nothing else', () => {
		const choice: WeightsChoice = {
			...start,
			weights: [0, 2500, 7499, 1],
			locked: ['hai-long'],
			left: ['ke-hoach', 'chu-ky-so'],
			normalisation: 'z-score',
			aggregation: 'copeland',
			spread: 'simplex',
			responses: null,
		};
		expect(write(choice)).toBe(
			'?ts=0,2500,7499,1&khoa=hai-long&bo=ke-hoach,chu-ky-so&chuan=z&gop=copeland&bien=simplex&phieu=khong',
		);
		expect(read(write(choice))).toEqual(choice);
	});

	it('gives back any choice, to the last hundredth of a per cent', () => {
		const random = seededRandom(4);
		for (let i = 0; i < 2000; i++) {
			const choice = anyChoice(random);
			expect(read(write(choice))).toEqual(choice);
		}
	});

	it('names each part once whatever is chosen, so that equal choices have equal addresses', () => {
		const random = seededRandom(5);
		for (let i = 0; i < 500; i++) {
			const search = write(anyChoice(random));
			const keys = [...new URLSearchParams(search).keys()];
			expect(new Set(keys).size).toBe(keys.length);
			expect(write(read(search))).toBe(search);
		}
	});

	it('needs no escapes', () => {
		const random = seededRandom(6);
		for (let i = 0; i < 500; i++) expect(write(anyChoice(random))).toMatch(/^\??[\w=&,-]*$/);
	});
});

describe('an address from elsewhere', () => {
	it.each([
		['ts=2500,2500,2500', 'too few weights'],
		['ts=2500,2500,2500,2500,0', 'too many weights'],
		['ts=2500,2500,2500,2499', 'weights that do not add up'],
		['ts=2500,2500,5001,-1', 'a negative weight'],
		['ts=2500,2500,2500.5,2499.5', 'parts of a part'],
		['ts=1e4,0,0,0', 'a number written otherwise'],
		['ts=10000,,0,0', 'an empty weight'],
		['ts= 10000,0,0,0', 'a space'],
		['ts=NaN,NaN,NaN,NaN', 'no numbers'],
		['ts=official', 'the name of a preset in the code'],
		['ts=__proto__', 'a name of every object'],
		['ts=', 'nothing'],
		['ky=1999', 'a round that is not there'],
		['chuan=moc2', 'an unknown scale'],
		['gop=arithmetic', 'the name of an aggregation in the code'],
		['bien=24', 'a spread that is not offered'],
		['lan=9999999999', 'more draws than are offered'],
		['lan=-1000', 'negative draws'],
		['hat=4294967296', 'a seed beyond 32 bits'],
		['hat=0x10', 'a seed in another base'],
		['phieu=0', 'no questionnaires, which is said by a word'],
		['phieu=1000001', 'too many questionnaires'],
		['dv=999', 'an unknown unit'],
		['hang=0', 'a place above the first'],
		['hang=4', 'a place below the last'],
		['tu=<script>&den=%00', 'rounds that are no rounds'],
		['khoa=x,y&bo=,,', 'criteria that are not there'],
		['thu-chuan=&thu-gop=x', 'nothing to try'],
	])('with %s leaves what the page shows first: %s', (search) => {
		expect(read(search)).toEqual(start);
	});

	it('may not leave out all criteria, nor all that have weight', () => {
		expect(read('bo=ke-hoach,dung-han,hai-long,chu-ky-so').left).toEqual([]);
		expect(read('ts=10000,0,0,0&bo=ke-hoach')).toEqual({ ...start, weights: [10_000, 0, 0, 0] });
		expect(read('ts=9999,1,0,0&bo=ke-hoach').left).toEqual(['ke-hoach']);
	});

	it('counts what is known in a list, once and in order', () => {
		expect(read('bo=chu-ky-so,x,ke-hoach,chu-ky-so').left).toEqual(['ke-hoach', 'chu-ky-so']);
		expect(read('thu-gop=copeland,cong').aggregations).toEqual(['arithmetic', 'copeland']);
	});

	it('may repeat a key; the first counts', () => {
		expect(read('ts=deu&ts=thu-tu').weights).toBe('equal');
	});

	it('always gives weights that add up, whatever it says', () => {
		const random = seededRandom(7);
		const signs = '0123456789,.-+eE &=%tsbo';
		for (let i = 0; i < 3000; i++) {
			const noise = Array.from({ length: whole(random, 0, 30) }, () =>
				oneOf(random, [...signs]),
			).join('');
			const { weights } = read(`ts=${noise}`);
			if (typeof weights !== 'string')
				expect(weights.reduce((sum, part) => sum + part, 0)).toBe(ALL_WEIGHT);
		}
	});

	it('of one panel is read by another as far as both know the same', () => {
		const other = { ...range, criteria: ['hai-long', 'moi'] };
		const choice = read('ts=2500,2500,2500,2500&bo=hai-long,ke-hoach&gop=nhan', other);
		expect(choice).toEqual({ ...start, left: ['hai-long'], aggregation: 'geometric' });
	});
});
