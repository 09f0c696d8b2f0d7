// npm run bench:ranking: what it costs to rank units under many weights, drawn from the whole simplex, arithmetic
// means of goalposts. Each is measured in a process of its own, warming up included; medians are printed, and ratios
// are of processor time, which other work on the machine disturbs least.
//   ours   simulate of src/lib/domain/composite/smaa.ts: acceptabilities, pairwise winning indices, central weights
//   plain  the same counts by a double loop over arrays of arrays, with a fresh sort for every draw
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../src/lib/domain/composite/random.ts';
import { simulate } from '../src/lib/domain/composite/smaa.ts';
import { printTable } from './print-table.js';

const ROUNDS = 3;
/** What has taken so many milliseconds is not measured again. */
const LONG = 10_000;

/** @typedef {'ours' | 'plain'} Part */
/** @typedef {{ units: number; criteria: number; draws: number }} Size */
/** @typedef {{ wall: number; cpu: number }} Cost milliseconds */

/** Sizes, and the milliseconds they may take. */
const BARS = [
	{ units: 13, criteria: 9, draws: 10_000, bar: 50 },
	{ units: 69, criteria: 44, draws: 100_000, bar: 3000 },
];

/** From here one thing at a time grows. */
const START = { units: 50, criteria: 20, draws: 20_000 };
const KEYS = /** @type {const} */ (['units', 'criteria', 'draws']);
const FACTORS = [2, 4];

/** All communes of the country. */
const COUNTRY = { units: 3321, criteria: 11, draws: 1000 };

/** @param {Size} size */
function randomValues({ units, criteria }) {
	const random = seededRandom(1);
	return Array.from({ length: units }, () =>
		Array.from({ length: criteria }, () => random.uniform() * 100),
	);
}

/**
 * @param {number[][]} values
 * @param {number} draws
 */
function simulateOurs(values, draws) {
	const criteria = (values[0] ?? []).map((_, c) => ({
		code: String(c),
		low: 0,
		high: 100,
		better: /** @type {const} */ ('high'),
	}));
	return simulate(
		{ units: values.map((_, u) => String(u)), criteria, values },
		{ weights: criteria.map(() => 1) },
		{
			weights: { kind: 'simplex' },
			normalisations: ['goalposts'],
			aggregations: ['arithmetic'],
			draws,
			seed: 1,
		},
	);
}

/**
 * As one would write it first.
 * @param {number[][]} values
 * @param {number} draws
 */
function simulatePlain(values, draws) {
	const shares = values.map(() => values.map(() => 0));
	const wins = values.map(() => values.map(() => 0));
	const favours = values.map((row) => row.map(() => 0));
	/**
	 * @param {number[] | undefined} row
	 * @param {number} i
	 * @param {number} amount
	 */
	const add = (row, i, amount) => {
		if (row) row[i] = (row[i] ?? 0) + amount;
	};
	for (let draw = 0; draw < draws; draw++) {
		const drawn = (values[0] ?? []).map(() => -Math.log(1 - Math.random()));
		const total = drawn.reduce((sum, x) => sum + x, 0);
		const weights = drawn.map((x) => x / total);
		const scores = values.map((row) =>
			row.reduce((sum, value, c) => sum + value * (weights[c] ?? 0), 0),
		);
		const order = scores.map((score, unit) => ({ score, unit })).sort((a, b) => b.score - a.score);
		for (const [place, { unit, score }] of order.entries()) {
			add(shares[unit], place, 1 / draws);
			if (place === 0) for (const [c, weight] of weights.entries()) add(favours[unit], c, weight);
			for (const [other, theirs] of scores.entries())
				if (score > theirs) add(wins[unit], other, 1 / draws);
		}
	}
	return { shares, wins, favours };
}

/**
 * Does one part in this process.
 * @param {string} part
 * @param {Size} size
 * @returns {Cost}
 */
function measure(part, size) {
	const values = randomValues(size);
	const start = performance.now();
	const before = process.cpuUsage();
	if (part === 'ours') simulateOurs(values, size.draws);
	else simulatePlain(values, size.draws);
	const { user, system } = process.cpuUsage(before);
	return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

/**
 * @param {Part} part
 * @param {Size} size
 * @returns {Promise<Cost>}
 */
function measureInChild(part, size) {
	const own = fileURLToPath(import.meta.url);
	const child = spawn(process.execPath, [...process.execArgv, own, part, JSON.stringify(size)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let said = '';
	child.stdout.on('data', (chunk) => (said += chunk));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`${part} ended with ${code}`)),
		);
	});
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * The medians of some rounds.
 * @param {Part} part
 * @param {Size} size
 * @returns {Promise<Cost>}
 */
async function typical(part, size) {
	/** @type {Cost[]} */
	const costs = [];
	let spent = 0;
	while (costs.length < ROUNDS && spent < LONG) {
		const cost = await measureInChild(part, size);
		costs.push(cost);
		spent += cost.wall;
	}
	return { wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) };
}

/** @param {Size} size */
const compare = async (size) => ({
	ours: await typical('ours', size),
	plain: await typical('plain', size),
});

/** @param {Size} size */
const named = ({ units, criteria, draws }) =>
	`${draws.toLocaleString('en')} draws × ${units.toLocaleString('en')} units × ${criteria} criteria`;

async function printBars() {
	const lines = [];
	for (const size of BARS) {
		const { ours, plain } = await compare(size);
		lines.push({
			size: named(size),
			'ours, ms': ours.wall.toFixed(0),
			bar: `< ${size.bar}: ${ours.wall < size.bar ? 'met' : 'MISSED'}`,
			'ours, CPU ms': ours.cpu.toFixed(0),
			'plain, CPU ms': plain.cpu.toFixed(0),
			'plain / ours': (plain.cpu / ours.cpu).toFixed(1),
		});
	}
	// The double loop would count 11 million pairs a draw, which ours leaves out above 200 units.
	const { wall, cpu } = await typical('ours', COUNTRY);
	lines.push({
		size: named(COUNTRY),
		'ours, ms': wall.toFixed(0),
		bar: '',
		'ours, CPU ms': cpu.toFixed(0),
		'plain, CPU ms': '',
		'plain / ours': '',
	});
	printTable(lines);
}

async function printGrowth() {
	const sizes = [
		{ name: 'start', size: START },
		...KEYS.flatMap((key) =>
			FACTORS.map((factor) => ({
				name: `${key} × ${factor}`,
				size: { ...START, [key]: START[key] * factor },
			})),
		),
	];
	/** @type {{ ours: Cost; plain: Cost }[]} */
	const costs = [];
	for (const { size } of sizes) costs.push(await compare(size));
	const [start] = costs;
	printTable(
		sizes.map(({ name, size }, i) => {
			const [ours, plain] = [costs[i]?.ours.cpu ?? NaN, costs[i]?.plain.cpu ?? NaN];
			return {
				growth: name,
				size: named(size),
				'ours, CPU ms': ours.toFixed(0),
				'× start': (ours / (start?.ours.cpu ?? NaN)).toFixed(2),
				'plain, CPU ms': plain.toFixed(0),
				'× its start': (plain / (start?.plain.cpu ?? NaN)).toFixed(2),
				'plain / ours': (plain / ours).toFixed(1),
			};
		}),
	);
}

const [part, size] = process.argv.slice(2);
if (part && size) process.stdout.write(JSON.stringify(measure(part, JSON.parse(size))));
else {
	await printBars();
	process.stdout.write('\n');
	await printGrowth();
}
