// npm run bench:ingest [-- 1000000]: what reading ten million dossier records costs, beside plain queries of the
// same Parquet file on the same one thread. Each runs in a process of its own, in turns; medians are printed.
//   bare    bench-ingest/bare.sql: receipts by channel and outcomes by month, two group-bys and nothing else
//   counts  bench-ingest/full.sql: every count that the ingest makes, and repeated ids; no checks, no stock
//   ingest  stageRecords of data/records.ts: all counts, all checks, stock at each month's end, days
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { stageRecords } from '../data/records.ts';
import { printTable } from './print-table.js';

const ROUNDS = 3;
const PARTS = /** @type {const} */ (['bare', 'counts', 'ingest']);
const SOURCES = fileURLToPath(new URL('../data/sources', import.meta.url));

/** @typedef {{ seconds: number; cpu: number; megabytes: number }} Cost */

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** @param {string} name */
const sqlOf = (name) => readFile(new URL(`bench-ingest/${name}.sql`, import.meta.url), 'utf8');

/** One thread, as in data/build.ts. */
const openDatabase = async () =>
	(await DuckDBInstance.create(':memory:', { threads: '1' })).connect();

/**
 * @param {string} sources
 * @param {number} records
 */
async function makeRecords(sources, records) {
	await cp(SOURCES, sources, { recursive: true });
	await rm(join(sources, 'records'), { recursive: true, force: true });
	await mkdir(join(sources, 'records'));
	const parquet = join(sources, 'records', 'records.parquet');
	const published = (/** @type {string} */ name) => quoted(join(sources, 'published', name));
	const db = await openDatabase();
	await db.run(
		(await sqlOf('records'))
			.replaceAll('$n', String(records))
			.replaceAll('$districts', () => published('districts.csv'))
			.replaceAll('$communes', () => published('communes-2025.csv'))
			.replaceAll('$parquet', () => quoted(parquet)),
	);
	db.closeSync();
	return parquet;
}

/**
 * Does one part in this process and measures it.
 * @param {string} part
 * @param {string} sources
 * @returns {Promise<Cost>}
 */
async function measure(part, sources) {
	const db = await openDatabase();
	const parquet = join(sources, 'records', 'records.parquet');
	const sql = part === 'ingest' ? '' : await sqlOf(part === 'bare' ? 'bare' : 'full');
	await db.run('create schema source');
	const start = performance.now();
	const cpu = process.cpuUsage();
	if (part === 'ingest') await stageRecords(db, sources);
	else await db.run(sql.replaceAll('$parquet', () => quoted(parquet)));
	const { user, system } = process.cpuUsage(cpu);
	return {
		seconds: (performance.now() - start) / 1000,
		cpu: (user + system) / 1e6,
		megabytes: process.resourceUsage().maxRSS / 1000,
	};
}

/**
 * @param {string} part
 * @param {string} sources
 * @returns {Promise<Cost>}
 */
function measureInChild(part, sources) {
	const own = fileURLToPath(import.meta.url);
	const child = spawn(process.execPath, [...process.execArgv, own, part, sources], {
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

/** @param {number} records */
async function compare(records) {
	const sources = await mkdtemp(join(tmpdir(), 'thuoc-do-bench-'));
	try {
		const { size } = await stat(await makeRecords(sources, records));
		/** @type {Map<string, Cost[]>} */
		const costs = new Map(PARTS.map((part) => [part, []]));
		for (let round = 0; round < ROUNDS; round++)
			for (const part of PARTS) costs.get(part)?.push(await measureInChild(part, sources));
		/**
		 * @param {string} part
		 * @param {keyof Cost} key
		 */
		const cost = (part, key) => median((costs.get(part) ?? []).map((c) => c[key]));
		const title = `${records.toLocaleString('en')} records, ${(size / 1e6).toFixed(0)} MB of Parquet`;
		printTable(
			PARTS.map((part) => ({
				[title]: part,
				seconds: cost(part, 'seconds').toFixed(2),
				'CPU seconds': cost(part, 'cpu').toFixed(2),
				'peak RSS, MB': cost(part, 'megabytes').toFixed(0),
				'× bare': (cost(part, 'cpu') / cost('bare', 'cpu')).toFixed(2),
				'× counts': (cost(part, 'cpu') / cost('counts', 'cpu')).toFixed(2),
			})),
		);
	} finally {
		await rm(sources, { recursive: true, force: true });
	}
}

const [first = '10000000', sources] = process.argv.slice(2);
if (sources) process.stdout.write(JSON.stringify(await measure(first, sources)));
else await compare(Number(first));
