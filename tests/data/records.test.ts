import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvFormat, csvParse, groups, randomInt, randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { buildData } from '../../data/build.ts';
import { DataError } from '../../data/problem.ts';
import { stageRecords } from '../../data/records.ts';
import { copyOfSources } from '../support/data-folders.ts';

type Dossier = Record<string, string>;
type Row = Record<string, unknown>;
type Files = Record<string, string | Buffer>;

const BASE: Dossier = {
	dossier_id: 'H27-1',
	received_unit: '439',
	resolving_unit: '439',
	desk_level: 'district',
	field_code: 'dat-dai',
	channel: 'direct',
	received_on: '2024-01-10',
	due_on: '2024-01-20',
	result_on: '',
};
let made = 0;
const dossier = (cells: Dossier): Dossier => ({ ...BASE, dossier_id: `H27-${++made}`, ...cells });
/** A dossier that lets January to March 2024 be told whole. */
const lastSeen = (day = '2024-03-31') => dossier({ received_on: day, due_on: '2024-12-31' });

async function sourcesWith(files: Files) {
	const folders = await copyOfSources();
	for (const [name, content] of Object.entries(files)) {
		const path = join(folders.sources, 'records', name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, content);
	}
	return folders;
}

const openDatabase = async () =>
	(await DuckDBInstance.create(':memory:', { threads: '1' })).connect();

/** Writes CSV text as Parquet, days as dates and truth values as booleans unless told otherwise. */
async function parquetOf(csv: string, select = '*'): Promise<Buffer> {
	const { sources } = await sourcesWith({ 'a.csv': csv });
	const db = await openDatabase();
	const path = join(sources, 'records', 'a');
	await db.run(`copy (
		select ${select} from read_csv('${path}.csv', header = true, types = {
			'dossier_id': varchar, 'received_unit': varchar, 'resolving_unit': varchar, 'received_on': date,
			'due_on': date, 'result_on': date
		})) to '${path}.parquet'`);
	return readFile(`${path}.parquet`);
}

async function stage(files: Files): Promise<{ flows: Row[]; days: Row[] }> {
	const { sources } = await sourcesWith(files);
	const db = await openDatabase();
	await db.run('create schema source');
	const error = await stageRecords(db, sources).catch((thrown: unknown) => thrown);
	const rows = async (table: string) =>
		(
			await db.runAndReadAll(
				`select * exclude (file, row) from source.record_${table} order by all`,
			)
		).getRowObjectsJson();
	const staged = { flows: await rows('flows'), days: await rows('days') };
	if (error !== undefined) {
		expect(staged).toEqual({ flows: [], days: [] });
		throw error;
	}
	return staged;
}

/** What the ingest says of files that it must refuse. */
async function refusal(files: Files): Promise<string> {
	return stage(files).then(
		() => 'nothing was refused',
		(error: unknown) => (error instanceof DataError ? error.message : `no DataError: ${error}`),
	);
}

const stageDossiers = (dossiers: readonly Dossier[]) => stage({ 'a.csv': csvFormat(dossiers) });

describe('dossiers worked by hand', () => {
	it('are early, on time and late by the day, open in time or late at the last day of a month', async () => {
		const { flows, days } = await stageDossiers([
			dossier({ result_on: '2024-01-19', channel: 'online' }),
			dossier({ result_on: '2024-01-20', channel: 'post' }),
			dossier({ result_on: '2024-01-21' }),
			dossier({ received_on: '2024-01-31', due_on: '2024-01-31', result_on: '2024-02-01' }),
			dossier({ received_on: '2024-01-31', due_on: '2024-02-28' }),
			dossier({ received_on: '2024-02-10', due_on: '2024-02-29', result_on: '2024-03-31' }),
			dossier({ received_on: '2024-01-05', due_on: '2024-01-30', result_on: '2024-03-01' }),
		]);
		const counts = flows.map((row) => [
			...[row.month, row.carried_over, row.received_online, row.received_direct, row.received_post],
			...[row.resolved_early, row.resolved_on_time, row.resolved_late],
			...[row.open_in_time, row.open_late],
		]);
		expect(counts).toEqual([
			['2024-01', 0, 1, 4, 1, 1, 1, 1, 2, 1],
			['2024-02', 3, 0, 1, 0, 0, 0, 1, 1, 2],
			['2024-03', 3, 0, 0, 0, 0, 0, 2, 0, 1],
		]);
		expect(days.map((row) => [row.year, row.days, row.dossiers, row.in_time])).toEqual([
			[2024, 1, 1, 0],
			[2024, 9, 1, 1],
			[2024, 10, 1, 1],
			[2024, 11, 1, 0],
			[2024, 50, 1, 0],
			[2024, 56, 1, 0],
		]);
	});

	it('are told up to the last month that has ended by the last day seen', async () => {
		const { flows, days } = await stageDossiers([
			dossier({}),
			dossier({ result_on: '2024-02-28' }),
		]);
		expect(flows.map((row) => [row.month, row.open_late])).toEqual([['2024-01', 2]]);
		expect(days).toEqual([]);
		const leap = await stageDossiers([dossier({}), dossier({ result_on: '2024-02-29' })]);
		expect(leap.flows.map((row) => [row.month, row.open_late])).toEqual([
			['2024-01', 2],
			['2024-02', 1],
		]);
	});

	it('count for the unit that resolves, not for the one that received or where people live', async () => {
		const { flows } = await stageDossiers([
			dossier({ received_unit: '440', resolving_unit: '441', residence_unit: '442' }),
			dossier({ ...lastSeen('2024-01-31'), received_unit: '440', resolving_unit: '441' }),
		]);
		expect(flows.map((row) => [row.unit_code, row.received_direct])).toEqual([['441', 2]]);
	});

	it('handed over by a district that ended arrive at the commune as carried over', async () => {
		const received = { received_on: '2025-06-20', due_on: '2025-07-04' };
		const held = { resolving_unit: '18073', desk_level: 'commune' };
		const { flows } = await stageDossiers([
			dossier({ ...received, ...held, result_on: '2025-07-03' }),
			dossier({ ...received, result_on: '2025-06-30' }),
			dossier({ ...held, received_unit: '18073', received_on: '2025-07-31', due_on: '2025-08-31' }),
		]);
		expect(flows).toMatchObject([
			{
				unit_code: '18073',
				month: '2025-07',
				carried_over: 1,
				received_direct: 1,
				open_in_time: 1,
			},
			{
				unit_code: '439',
				month: '2025-06',
				carried_over: 0,
				received_direct: 1,
				resolved_early: 1,
			},
		]);
		expect(flows).toHaveLength(2);
	});

	it('fill quiet months of a unit with zeros, so that illustrative figures do not come back', async () => {
		const { flows } = await stageDossiers([
			dossier({ field_code: 'khac', result_on: '2024-01-20' }),
			dossier({ received_on: '2024-03-31', due_on: '2024-04-02' }),
			dossier({ resolving_unit: '440', received_on: '2024-03-01', due_on: '2024-04-02' }),
		]);
		expect(
			flows.map((row) => [row.unit_code, row.field_code, row.month, row.received_direct]),
		).toEqual([
			['439', 'dat-dai', '2024-01', 0],
			['439', 'dat-dai', '2024-02', 0],
			['439', 'dat-dai', '2024-03', 1],
			['439', 'khac', '2024-01', 1],
			['439', 'khac', '2024-02', 0],
			['439', 'khac', '2024-03', 0],
			['440', 'dat-dai', '2024-03', 1],
		]);
	});
});

describe('what records do not tell', () => {
	it('is missing and not zero when the columns are not there', async () => {
		const { flows } = await stageDossiers([dossier({ result_on: '2024-01-15' }), lastSeen()]);
		for (const row of flows)
			for (const name of ['online_level3', 'online_level4', 'online_partial', 'online_full'])
				expect(row[name]).toBeNull();
		for (const name of ['eligible_online', 'eligible_full', 'fee_due', 'paid_online', 'digitised'])
			expect(flows.map((row) => row[name])).toEqual([null, null, null]);
		expect(flows.map((row) => row.e_result)).toEqual([null, null, null]);
	});

	it('is missing where one dossier of the row does not tell, and told where all do', async () => {
		const online = { channel: 'online', service_level: 'full', offered_level: 'full' };
		const yes = { fee_due: 'true', paid_online: 'TRUE', digitised: 'true', e_result: 'false' };
		const no = { fee_due: 'false', paid_online: '', digitised: 'false', e_result: 'false' };
		const { flows } = await stageDossiers(
			[
				dossier({ ...online, ...yes, result_on: '2024-01-15' }),
				dossier({ offered_level: 'none', ...no, result_on: '2024-01-15' }),
				dossier({ ...online, service_level: 'partial', ...no, field_code: 'khac', fee_due: '' }),
				dossier({ field_code: 'khac', result_on: '2024-01-15' }),
				lastSeen('2024-01-31'),
				dossier({
					...lastSeen('2024-01-31'),
					offered_level: 'partial',
					...yes,
					field_code: 'ho-tich',
				}),
			].map((cells) => ({
				service_level: '',
				offered_level: '',
				...no,
				fee_due: '',
				digitised: '',
				e_result: '',
				...cells,
			})),
		);
		expect(flows).toMatchObject([
			{
				field_code: 'dat-dai',
				online_level3: null,
				online_full: 1,
				online_partial: 0,
				eligible_online: null,
				fee_due: null,
				paid_online: null,
				digitised: 1,
				e_result: 0,
			},
			{
				field_code: 'ho-tich',
				online_full: 0,
				eligible_online: 1,
				eligible_full: 0,
				fee_due: 1,
				paid_online: 1,
				digitised: 0,
				e_result: 0,
			},
			{
				field_code: 'khac',
				online_partial: 1,
				eligible_full: null,
				fee_due: null,
				digitised: null,
			},
		]);
	});
});

/** Random dossiers of a seed: few units, two fields, five months of 2024 and many days on boundaries. */
function randomDossiers(n: number, seed: number): Dossier[] {
	const random = randomInt.source(randomLcg(seed));
	const pick = <T>(list: readonly T[]): T => list[random(0, list.length)()]!;
	const dayOf = (offset: number) =>
		new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
	return Array.from({ length: n }, (_, i) => {
		const received = Math.min(random(0, 152)(), random(0, 400)());
		const due = received + pick([0, 1, 5, 20, 45]);
		const result = pick([received, due - 1, due, due + 1, due + 40, received + 3]);
		const channel = pick(['online', 'direct', 'direct', 'post']);
		const service_level = channel === 'online' ? pick(['', 'level3', 'partial', 'full']) : '';
		const fee_due = pick(['true', 'false']);
		return {
			...BASE,
			dossier_id: `${seed}-${i}`,
			received_unit: pick(['439', '440']),
			resolving_unit: pick(['439', '440', '441']),
			desk_level: pick(['district', 'commune']),
			field_code: pick(['dat-dai', 'ho-tich']),
			channel,
			service_level,
			offered_level: service_level || pick(['level3', 'partial', 'full']),
			received_on: dayOf(received),
			due_on: dayOf(due),
			result_on: result >= received && result <= 151 ? dayOf(result) : '',
			fee_due,
			paid_online: fee_due === 'true' ? pick(['true', 'false']) : 'false',
			digitised: pick(['true', 'false']),
			e_result: pick(['true', 'false']),
		};
	}).filter(({ received_on }) => received_on <= dayOf(151));
}

const MONTHS = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'];
const lastDayOf = (month: string) =>
	new Date(Date.UTC(2024, Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** The same counts the slow way: every dossier is looked at for every month. */
function countByHand(dossiers: readonly Dossier[]): Row[] {
	const count = (list: readonly Dossier[], test: (d: Dossier) => boolean) =>
		list.filter(test).length;
	const cells = groups(
		dossiers,
		(d) => d.resolving_unit!,
		(d) => d.desk_level!,
		(d) => d.field_code!,
	);
	const rows = cells.flatMap(([unit_code, desks]) =>
		desks.flatMap(([desk_level, fields]) =>
			fields.flatMap(([field_code, own]) =>
				MONTHS.map((month) => {
					const end = lastDayOf(month);
					const received = own.filter((d) => d.received_on!.startsWith(month));
					const resolved = own.filter((d) => d.result_on!.startsWith(month));
					const isOpenAfter = (d: Dossier, day: string) =>
						d.received_on! <= day && (d.result_on === '' || d.result_on! > day);
					const open = own.filter((d) => isOpenAfter(d, end));
					const online = (level: string) =>
						count(received, (d) => d.channel === 'online' && d.service_level === level);
					return {
						unit_code,
						desk_level,
						field_code,
						month,
						received_online: count(received, (d) => d.channel === 'online'),
						received_direct: count(received, (d) => d.channel === 'direct'),
						received_post: count(received, (d) => d.channel === 'post'),
						carried_over: count(
							own,
							(d) => d.received_on! < month && (d.result_on === '' || d.result_on! >= month),
						),
						resolved_early: count(resolved, (d) => d.result_on! < d.due_on!),
						resolved_on_time: count(resolved, (d) => d.result_on === d.due_on),
						resolved_late: count(resolved, (d) => d.result_on! > d.due_on!),
						open_in_time: count(open, (d) => d.due_on! >= end),
						open_late: count(open, (d) => d.due_on! < end),
						online_level3: online('level3'),
						online_level4: online('level4'),
						online_partial: online('partial'),
						online_full: online('full'),
						eligible_online: received.length,
						eligible_full: count(received, (d) => d.offered_level === 'full'),
						fee_due: count(received, (d) => d.fee_due === 'true'),
						paid_online: count(received, (d) => d.paid_online === 'true'),
						digitised: count(resolved, (d) => d.digitised === 'true'),
						e_result: count(resolved, (d) => d.e_result === 'true'),
					};
				}),
			),
		),
	);
	const keyOf = (row: Row) => [row.unit_code, row.desk_level, row.field_code, row.month].join();
	return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function daysByHand(dossiers: readonly Dossier[]): Map<string, string> {
	const daysOf = (d: Dossier) =>
		(Date.parse(d.result_on!) - Date.parse(d.received_on!)) / 86_400_000;
	const keyOf = (d: Dossier) => [d.resolving_unit, d.desk_level, d.field_code, daysOf(d)].join();
	const resolved = dossiers.filter((d) => d.result_on !== '');
	return new Map(
		groups(resolved, keyOf)
			.map(([key, own]): [string, string] => {
				const inTime = own.filter((d) => d.result_on! <= d.due_on!).length;
				return [key, `${own.length} ${inTime}`];
			})
			.sort(),
	);
}

describe('thousands of random dossiers', () => {
	const dossiers = [
		...randomDossiers(4000, 0.439),
		dossier({ received_on: '2024-01-01', due_on: '2024-01-01', result_on: '2024-05-31' }),
	].map((d) => ({
		...randomDossiers(1, 0.1)[0],
		...d,
		...(d.fee_due ? {} : { fee_due: 'false', paid_online: 'false' }),
	}));

	it('give the counts that looking at each of them gives, row for row', async () => {
		const { flows, days } = await stageDossiers(dossiers);
		expect(flows.length).toBe(60);
		expect(flows).toEqual(countByHand(dossiers));
		const staged = days.map((row): [string, string] => [
			[row.unit_code, row.desk_level, row.field_code, row.days].join(),
			`${String(row.dossiers)} ${String(row.in_time)}`,
		]);
		expect(new Map(staged.sort())).toEqual(daysByHand(dossiers));
		for (const row of flows) {
			const [before, received, resolved, open] = [
				['carried_over'],
				['received_online', 'received_direct', 'received_post'],
				['resolved_early', 'resolved_on_time', 'resolved_late'],
				['open_in_time', 'open_late'],
			].map((names) => names.reduce((total, name) => total + Number(row[name]), 0));
			expect(before! + received!).toBe(resolved! + open!);
		}
	});

	it('give the same from one CSV file, from Parquet, and from both in folders and any order of columns', async () => {
		const [first, second] = [dossiers.slice(0, 1500), dossiers.slice(1500)];
		const expected = await stageDossiers(dossiers);
		const reversed = second.map((d) => Object.fromEntries(Object.entries(d).reverse()));
		expect(await stage({ 'all.parquet': await parquetOf(csvFormat(dossiers)) })).toEqual(expected);
		const mixed = {
			'2024/first.parquet': await parquetOf(csvFormat(first)),
			'2024/it’s.CSV': `\uFEFF${csvFormat(reversed.slice(0, 900)).replaceAll('\n', '\r\n')}`,
			'third.csv': csvFormat(reversed.slice(900)),
			'README.md': 'where the files come from',
		};
		expect(await stage(mixed)).toEqual(expected);
	});
});

describe('rows that break a rule stop the build and say where', () => {
	const cases: [string, Dossier, RegExp[]][] = [
		['no id', { dossier_id: '' }, [/row 3, cột\/column dossier_id\n/, /must not be empty/]],
		[
			'an unknown receiving unit',
			{ received_unit: '999' },
			[/row 3.*received_unit: "999"/, /no unit has this code/],
		],
		[
			'an unknown resolving unit',
			{ resolving_unit: '42-P' },
			[/row 3.*resolving_unit: "42-P"/, /bảng units/],
		],
		[
			'an unknown unit of residence',
			{ residence_unit: 'Vinh' },
			[/residence_unit: "Vinh"/, /outside the province/],
		],
		[
			'a receiving unit that no longer was',
			{
				received_unit: '448',
				received_on: '2025-01-02',
				due_on: '2025-01-09',
				result_on: '2025-01-09',
			},
			[/received_unit: "448, 2025-01-02"/, /not in force on the day of receipt/],
		],
		[
			'a resolving unit that no longer was, and was not yet again',
			{
				resolving_unit: '18073',
				desk_level: 'commune',
				received_on: '2025-01-10',
				due_on: '2025-03-01',
				result_on: '2025-02-15',
			},
			[/resolving_unit: "18073, 2025-02-15"/, /not in force on the day of the result/],
		],
		[
			'an open dossier of a unit that ended before the report day',
			{ resolving_unit: '448', received_on: '2024-12-30', due_on: '2024-12-31', result_on: '' },
			[/resolving_unit: "448, 2025-08-31"/, /held the dossier that day/],
		],
		[
			'a district that resolves after it ended',
			{ received_on: '2025-06-20', due_on: '2025-06-30', result_on: '2025-07-01' },
			[/result_on: "439, district, 2025-07-01"/, /districts ended on 1 July 2025/],
		],
		[
			'a district desk after districts ended, in a commune that is',
			{
				resolving_unit: '18073',
				received_on: '2025-06-20',
				due_on: '2025-06-30',
				result_on: '2025-07-01',
			},
			[
				/result_on: "18073, district, 2025-07-01"/,
				/desk_level: "18073, district"/,
				/no district desk/,
			],
		],
		[
			'an unknown desk',
			{ desk_level: 'province' },
			[/desk_level: "province"/, /district, commune/],
		],
		[
			'an unknown field',
			{ field_code: 'Đất đai' },
			[/field_code: "Đất đai"/, /reference\/fields\.csv/],
		],
		['no field', { field_code: '' }, [/row 3, cột\/column field_code\n/]],
		['an unknown channel', { channel: 'fax' }, [/channel: "fax"/, /online, direct, post/]],
		[
			'an unknown level',
			{ service_level: '4' },
			[/service_level: "4"/, /level3, level4, partial, full/],
		],
		['an unknown level offered', { offered_level: 'yes' }, [/offered_level: "yes"/]],
		[
			'an online dossier of a procedure that is not online',
			{ channel: 'online', offered_level: 'none' },
			[/offered_level: "online, none"/],
		],
		[
			'a full process of a procedure that has none',
			{ channel: 'online', service_level: 'full', offered_level: 'partial' },
			[/offered_level: "full, partial"/],
		],
		['no day of receipt', { received_on: '' }, [/row 3, cột\/column received_on\n/]],
		['no day of appointment', { due_on: '' }, [/row 3, cột\/column due_on\n/]],
		[
			'a receipt written day first',
			{ received_on: '10/01/2024' },
			[/received_on: "10\/01\/2024"/, /YYYY-MM-DD/],
		],
		[
			'a result that is no day',
			{ result_on: '2024-02-30' },
			[/result_on: "2024-02-30"/, /real day/],
		],
		['a result that is no date at all', { result_on: 'infinity' }, [/result_on: "infinity"/]],
		[
			'a result before the receipt',
			{ result_on: '2024-01-09' },
			[/result_on: "2024-01-10, 2024-01-09"/],
		],
		[
			'an appointment before the receipt',
			{ due_on: '2024-01-09' },
			[/due_on: "2024-01-10, 2024-01-09"/],
		],
		[
			'a result in the future',
			{ result_on: '2999-01-01' },
			[/result_on: "2999-01-01"/, /today/, /result_on: "439, district, 2999-01-01"/],
		],
		['a receipt long ago', { received_on: '0024-01-10' }, [/received_on: "0024-01-10"/]],
		['an appointment never to come', { due_on: '9999-12-31' }, [/due_on: "9999-12-31"/, /2200/]],
		['a truth value in words', { digitised: 'có' }, [/digitised: "có"/, /true or false/]],
		[
			'a payment where none is due',
			{ fee_due: 'false', paid_online: 'true' },
			[/paid_online: "false, true"/],
		],
		[
			'a payment where nothing is known to be due',
			{ paid_online: 'true' },
			[/paid_online: "-, true"/],
		],
	];
	it.each(cases)('%s', async (_name, cells, expected) => {
		const good = { ...dossier({}), resolving_unit: '18073', desk_level: 'commune' };
		const said = await refusal({
			'a.csv': csvFormat(
				[
					{ ...good, received_on: '2025-08-31', due_on: '2025-09-30', received_unit: '18073' },
					dossier({ result_on: '2024-01-20', ...cells }),
				],
				[
					...Object.keys(BASE),
					'residence_unit',
					'service_level',
					'offered_level',
					'fee_due',
					'paid_online',
					'digitised',
				],
			),
		});
		for (const pattern of expected) expect(said).toMatch(pattern);
		expect(said).toMatch(/records\/a\.csv, dòng\/row 3/);
		expect(said.split('\n').filter((line) => line.startsWith('  records'))).toHaveLength(
			expected.filter(({ source }) => source.includes(':') || source.includes('\\n')).length,
		);
	});

	it('the same id in two files, once for each time too many', async () => {
		const [one, two] = [dossier({}), lastSeen()];
		const said = await refusal({
			'a.csv': csvFormat([one, two]),
			'b.parquet': await parquetOf(csvFormat([lastSeen(), one])),
		});
		expect(said).toMatch(/records: 1 lỗi/);
		expect(said).toMatch(/records\/b\.parquet, dòng\/row 2, cột\/column dossier_id: "H27-\d+"/);
	});

	it('equal ones in one line, at most fifty lines and the count of all', async () => {
		const same = Array.from({ length: 30 }, () => dossier({ channel: 'fax' }));
		const others = Array.from({ length: 70 }, (_, i) => dossier({ field_code: `x${i}` }));
		const said = await refusal({ 'a.csv': csvFormat([...same, ...others, lastSeen()]) });
		expect(said).toMatch(/^records: 100 lỗi \/ problems/);
		expect(said).toMatch(/row 2, cột\/column channel: "fax \(30 dòng\/rows\)"/);
		expect(said.match(/dòng\/row \d/g)).toHaveLength(50);
	});
});

describe('files that are not what they should be stop the build', () => {
	const csv = csvFormat([dossier({}), lastSeen()]);
	const cases: [string, () => Promise<Files> | Files, RegExp[]][] = [
		[
			'a workbook',
			() => ({ 'a.csv': csv, 'b.xlsx': 'PK' }),
			[/records\/b\.xlsx\n/, /only \.csv and \.parquet/],
		],
		[
			'a missing column',
			() => ({ 'a.csv': csv.replace('due_on', 'due') }),
			[/column due_on/, /column due\n/],
		],
		[
			'a column that could name a person',
			() => ({ 'a.csv': csvFormat([{ ...dossier({}), full_name: 'A' }]) }),
			[/row 1, cột\/column full_name/, /personal data/],
		],
		[
			'a column twice',
			() => ({ 'a.csv': csv.replace('due_on', 'channel') }),
			[/column channel\n.*repeated/s],
		],
		['semicolons', () => ({ 'a.csv': csv.replaceAll(',', ';') }), [/column dossier_id\n/]],
		[
			'no rows',
			() => ({ 'a.csv': csv, 'b.csv': csv.split('\n')[0]! }),
			[/records\/b\.csv\n/, /no dossier/],
		],
		['no bytes', () => ({ 'a.csv': '' }), [/column dossier_id/]],
		[
			'a row with too few cells, one with too many and one with an open quote',
			() => ({ 'a.csv': `${csv}\nH27-a,439\n${csv.split('\n')[1]},x,y,z\nH27-b,"439` }),
			[/row 4: "H27-a,439"/, /row 5: /, /row 6: /],
		],
		[
			'text that is not UTF-8',
			() => ({ 'a.csv': Buffer.concat([Buffer.from(`${csv}\nH27`), Buffer.from([0xff, 0xfe])]) }),
			[/row 4/, /UTF-8/],
		],
		['bytes that are no CSV', () => ({ 'a.csv': '\u0000\u0001PK\u0003\u0004' }), [/missing/]],
		[
			'bytes that are no Parquet',
			() => ({ 'a.parquet': 'PAR1 or not' }),
			[/a\.parquet: "/, /cannot be read/],
		],
		[
			'Parquet with days as text',
			async () => ({ 'a.parquet': await parquetOf(csv, '* replace (due_on::varchar as due_on)') }),
			[/column due_on\n/, /must be of type DATE, not VARCHAR/],
		],
		[
			'Parquet with infinite days',
			async () => ({
				'a.parquet': await parquetOf(
					csv,
					"* replace ('-infinity'::date as received_on, '-infinity'::date as due_on, 'infinity'::date as result_on)",
				),
			}),
			[/received_on: "-infinity/, /result_on: "infinity/],
		],
		[
			'Parquet with empty texts where none belong',
			async () => ({ 'a.parquet': await parquetOf(csv, "*, '' as service_level") }),
			[/service_level: " \(2 dòng/],
		],
		['not one whole month', () => ({ 'a.csv': csvFormat([dossier({})]) }), [/no whole month/]],
	];
	it.each(cases)('%s', async (_name, files, expected) => {
		const said = await refusal(await files());
		for (const pattern of expected) expect(said).toMatch(pattern);
	});
});

describe('a build with records', () => {
	it('lets them take the place of illustrative figures, for their units and months only', async () => {
		const folders = await sourcesWith({
			'a.csv': csvFormat([
				dossier({ result_on: '2024-01-15' }),
				dossier({ received_unit: '440' }),
				lastSeen(),
			]),
		});
		await buildData(folders);
		const read = async (name: string) =>
			csvParse(await readFile(join(folders.output, `${name}.csv`), 'utf8'));
		const flows = await read('dossier-flows');
		const derived = flows.filter((row) => row.provenance === 'derived');
		expect(
			derived.map((row) => [row.unit_code, row.first_day, row.last_day, row.source_id]),
		).toEqual([
			['439', '2024-01-01', '2024-01-31', 'ho-so-chi-tiet'],
			['439', '2024-02-01', '2024-02-29', 'ho-so-chi-tiet'],
			['439', '2024-03-01', '2024-03-31', 'ho-so-chi-tiet'],
		]);
		const sampleMonths = (unit: string) =>
			new Set(
				flows
					.filter((row) => row.unit_code === unit && row.provenance === 'sample')
					.map((row) => String(row.first_day).slice(0, 7)),
			);
		const all = sampleMonths('440');
		for (const month of ['2024-01', '2024-02', '2024-03']) expect(all.delete(month)).toBe(true);
		expect(sampleMonths('439')).toEqual(all);
		const days = (await read('processing-days')).filter((row) => row.unit_code === '439');
		expect(days.filter((row) => row.year === '2024').map((row) => row.provenance)).toEqual([
			'derived',
		]);
		expect(days.some((row) => row.year === '2023' && row.provenance === 'sample')).toBe(true);
	}, 60_000);

	it('writes nothing when one row is wrong', async () => {
		const folders = await sourcesWith({
			'a.csv': csvFormat([dossier({ channel: 'fax' }), lastSeen()]),
		});
		await expect(buildData(folders)).rejects.toThrow(DataError);
		expect(existsSync(folders.output)).toBe(false);
	}, 60_000);
});
