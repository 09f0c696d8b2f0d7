import { describe, expect, it } from 'vitest';
import { askedKind, pageOfData } from '../../../src/lib/domain/offline/asked-kind';

describe('askedKind', () => {
	it.each([
		['/', '', true, 'page'],
		['/ho-so/', '?tu=2020-01&ban=037dfee71ab4', true, 'page'],
		['/data/units.csv', '', true, 'other'],
		['/_app/immutable/chunks/a1.js', '', false, 'asset'],
		['/_app/immutable/assets/duckdb-eh.wasm.x1.gz', '', false, 'asset'],
		['/_app/version.json', '', false, 'other'],
		['/ho-so/__data.json', '?x-sveltekit-invalidated=11', false, 'page-data'],
		['/data/units.parquet', '?v=0123456789ab', false, 'table'],
		['/data/units.parquet', '', false, 'other'],
		['/data/units.parquet', '?v=0123456789ab&x=1', false, 'other'],
		['/data/units.csv', '?v=0123456789ab', false, 'other'],
		['/data/manifest.json', '', false, 'fresh'],
		['/icons/icon-192.png', '', false, 'fresh'],
		['/tim/muc-luc.json', '', false, 'fresh'],
		['/en/cong-bo/tim/muc-luc.json', '', false, 'fresh'],
		['/cong-bo/en/tim/muc-luc.json', '', false, 'other'],
		['/sitemap.xml', '', false, 'other'],
	] as const)('%s%s', (path, search, isNavigation, kind) => {
		expect(askedKind(path, search, isNavigation)).toBe(kind);
	});

	it('knows the page of its data', () => {
		expect(pageOfData('/ho-so/__data.json')).toBe('/ho-so/');
		expect(pageOfData('/__data.json')).toBe('/');
	});
});
