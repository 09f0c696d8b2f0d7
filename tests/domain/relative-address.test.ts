import { describe, expect, it } from 'vitest';
import { relativeAddress } from '../../src/lib/domain/relative-address';

describe('an address told at another place of the site', () => {
	it.each([
		['/du-lieu/', '/data/units.csv', '../data/units.csv'],
		['/en/du-lieu/', '/data/units.csv', '../../data/units.csv'],
		['/du-lieu/', '/du-lieu/', './'],
		['/du-lieu/', '/du-lieu/?a=/b/#c', './?a=/b/#c'],
		['/thay-doi.atom', '/du-lieu/#ban-0a', './du-lieu/#ban-0a'],
		['/thay-doi.atom', '/thay-doi.atom', './thay-doi.atom'],
		['/a/b/en/thay-doi.atom', '/a/b/en/du-lieu/', './du-lieu/'],
		['/en/du-lieu/', '/', '../../'],
		['/', '/a:b/', './a:b/'],
		['/', '/.well-known/x', './.well-known/x'],
	])('at %s, %s is %s', (from, to, told) => {
		expect(relativeAddress(from, to)).toBe(told);
	});

	it('leads a browser there under every path, from every place', () => {
		const paths = ['/', '/x', '/x/', '/x/y', '/x/y/', '/en/x/y/z.json?q=/x/#y', '/a:b/c', '/..x/'];
		for (const root of ['', '/a', '/a/b/x'])
			for (const from of paths.filter((path) => !path.includes('?')))
				for (const to of paths) {
					const base = `https://host.example${root}${from}`;
					expect(new URL(relativeAddress(from, to), base).href, `${from} to ${to}`).toBe(
						`https://host.example${root}${to}`,
					);
				}
	});
});
