import { describe, expect, it } from 'vitest';
import { readComparison } from '../../src/lib/state/comparison-address';
import { readTableMode, tableModeSearch } from '../../src/lib/state/table-mode-address';

const search = (text: string) => new URLSearchParams(text);

describe('places or bands in an address', () => {
	it('are read back as they were written, with the rest as it was', () => {
		for (const mode of ['places', 'bands'] as const)
			for (const rest of ['', 'tu=2019&den=2021&huyen=439,440']) {
				const written = tableModeSearch(search(rest), mode);
				expect(readTableMode(search(written))).toBe(mode);
				expect(tableModeSearch(search(written), 'places')).toBe(rest === '' ? '' : `?${rest}`);
			}
	});

	it('are places for anything unknown or hostile', () => {
		for (const text of ['', 'xem=', 'xem=bands', 'xem=<script>', 'xem=hang&xem=nhom'])
			expect(readTableMode(search(text))).toBe('places');
	});

	it('do not make a comparison look misunderstood', () => {
		expect(readComparison(search('xem=nhom'), ['2019'], ['439'])).toEqual({
			choice: null,
			isPartial: false,
		});
	});
});
