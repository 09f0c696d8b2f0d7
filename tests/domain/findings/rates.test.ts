import { describe, expect, it } from 'vitest';
import type { RateTable, RateUnit } from '../../../src/lib/domain/findings/rates';
import type { Provenance } from '../../../src/lib/domain/provenance';
import { canTellApart } from '../../../src/lib/domain/wilson';
import { letters, province, unitOf } from '../../support/findings';

type RateRow = [number, number, RateUnit['zone']];

const rates = (
	rows: readonly (RateRow | null)[],
	provenances: readonly Provenance[] = [],
): RateTable => ({
	period: '2024-01–2024-12',
	view: 'dossiers',
	question: 'dossier-months',
	target: 0.9,
	units: rows.map((row, u) => ({
		unit: letters[u]!,
		counts: row && { successes: row[0], trials: row[1] },
		zone: row && row[2],
		provenance: provenances[u] ?? 'published',
	})),
});
const zones = (table: RateTable) =>
	province({ rates: table }).filter(
		({ kind }) => kind !== 'rate-difference' && kind !== 'rates-alike',
	);
const differences = (table: RateTable) =>
	province({ rates: table }).filter(
		({ kind }) => kind === 'rate-difference' || kind === 'rates-alike',
	);

describe('rates in the funnel', () => {
	it('are told apart from the rest only outside the outer limits', () => {
		const table = rates([
			[990, 1000, 'outside'],
			[93, 100, 'between'],
			[700, 1000, 'outside'],
			[90, 100, 'inside'],
			null,
		]);
		const said = { target: 0.9, of: 4, period: '2024-01–2024-12', view: 'dossiers' };
		expect(zones(table)).toEqual([
			{
				kind: 'rate-above',
				units: [{ unit: 'A', successes: 990, trials: 1000 }],
				...said,
				question: 'dossier-months',
				provenance: 'published',
				isIllustrative: false,
			},
			{
				kind: 'rate-below',
				units: [{ unit: 'C', successes: 700, trials: 1000 }],
				...said,
				question: 'dossier-months',
				provenance: 'published',
				isIllustrative: false,
			},
		]);
	});

	it('are within chance where none is outside: one in twenty lies between the limits anyway', () => {
		const table = rates([
			[96, 100, 'between'],
			[85, 100, 'inside'],
		]);
		expect(zones(table)).toMatchObject([{ kind: 'rates-within-chance', target: 0.9, of: 2 }]);
	});

	it('are not spoken of where nothing, or one unit alone, was counted', () => {
		expect(province({ rates: rates([]) })).toEqual([]);
		expect(province({ rates: rates([[990, 1000, 'outside'], null]) })).toEqual([]);
		expect(
			province({
				rates: rates([
					[990, 1000, 'outside'],
					[0, 0, 'outside'],
					[900, 1000, null],
				]),
			}),
		).toEqual([]);
	});

	it('are illustrative where one of them is: the limits rest on all', () => {
		const rows: RateRow[] = [
			[990, 1000, 'outside'],
			[500, 1000, 'inside'],
		];
		for (const finding of province({ rates: rates(rows, ['published', 'sample']) }))
			expect(finding).toMatchObject({ provenance: 'sample', isIllustrative: true });
		for (const finding of province({ rates: rates(rows, ['published', 'derived']) }))
			expect(finding).toMatchObject({ provenance: 'derived', isIllustrative: false });
	});

	it('lead to the view that they come from', () => {
		const table = rates([
			[1, 2, 'inside'],
			[1, 2, 'inside'],
		]);
		expect(province({ rates: { ...table, view: 'services' } }).map(({ view }) => view)).toEqual([
			'services',
			'services',
		]);
	});
});

describe('the highest and lowest rate', () => {
	it('differ where Newcombe says so', () => {
		const table = rates([
			[95, 100, 'inside'],
			[990, 1000, 'inside'],
			[80, 100, 'inside'],
		]);
		expect(differences(table)).toMatchObject([
			{
				kind: 'rate-difference',
				highest: [{ unit: 'B', successes: 990, trials: 1000 }],
				lowest: [{ unit: 'C', successes: 80, trials: 100 }],
				of: 3,
			},
		]);
	});

	it('are alike where the difference could be chance, however far apart they look', () => {
		const table = rates([
			[3, 5, 'inside'],
			[5, 5, 'inside'],
			[4, 5, 'inside'],
		]);
		expect(differences(table)).toMatchObject([
			{ kind: 'rates-alike', highest: [{ unit: 'B' }], lowest: [{ unit: 'A' }] },
		]);
	});

	it('name all that are equal, and differ only if each does', () => {
		const apart = rates([
			[100, 100, 'inside'],
			[200, 200, 'inside'],
			[150, 200, 'inside'],
			[75, 100, 'inside'],
		]);
		expect(differences(apart)).toMatchObject([
			{
				kind: 'rate-difference',
				highest: [{ unit: 'A' }, { unit: 'B' }],
				lowest: [{ unit: 'C' }, { unit: 'D' }],
			},
		]);
		// 1 of 1 is as high as 200 of 200 and tells nothing.
		const few = rates([
			[1, 1, 'inside'],
			[200, 200, 'inside'],
			[150, 200, 'inside'],
		]);
		expect(differences(few)).toEqual([]);
	});

	it('are not called alike where two others can be told apart', () => {
		const table = rates([
			[1, 1, 'inside'],
			[950, 1000, 'inside'],
			[700, 1000, 'inside'],
			[0, 1, 'inside'],
		]);
		expect(canTellApart({ successes: 1, trials: 1 }, { successes: 0, trials: 1 })).toBe(false);
		expect(differences(table)).toEqual([]);
	});
});

describe('one unit: rate', () => {
	const table = rates([
		[990, 1000, 'outside'],
		[85, 100, 'between'],
		[95, 100, 'inside'],
		[0, 0, null],
	]);

	it('is placed in the funnel, with a side only outside the inner limits', () => {
		expect(unitOf('A', { rates: table })).toEqual([
			{
				kind: 'unit-rate-zone',
				count: { unit: 'A', successes: 990, trials: 1000 },
				zone: 'outside',
				side: 'above',
				target: 0.9,
				period: '2024-01–2024-12',
				view: 'dossiers',
				question: 'dossier-months',
				provenance: 'published',
				isIllustrative: false,
			},
		]);
		expect(unitOf('B', { rates: table })).toMatchObject([{ zone: 'between', side: 'below' }]);
		expect(unitOf('C', { rates: table })).toMatchObject([{ zone: 'inside', side: null }]);
	});

	it('is not spoken of where there is none, or none beside it', () => {
		expect(unitOf('D', { rates: table })).toEqual([]);
		expect(unitOf('Z', { rates: table })).toEqual([]);
		expect(unitOf('A', { rates: rates([[990, 1000, 'outside']]) })).toEqual([]);
	});
});
