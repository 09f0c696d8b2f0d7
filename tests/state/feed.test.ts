import { afterEach, describe, expect, it, vi } from 'vitest';
import { GET } from '../../src/routes/[...view=view]/thay-doi.atom/+server';

/** The addresses in the feed of a view, of a site that may know its own. */
async function addresses(view: string, site: string): Promise<string[]> {
	vi.stubEnv('SITE_URL', site);
	const response = await GET({ params: { view } } as Parameters<typeof GET>[0]);
	return [...(await response.text()).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
}

describe('the feed of changes', () => {
	afterEach(() => vi.unstubAllEnvs());

	it('leads to its page under any path, where the site does not know its host', async () => {
		const found = await addresses('en', '');
		expect(found.slice(0, 2)).toEqual(['./thay-doi.atom', './du-lieu/#thay-doi']);
		expect(found.filter((href) => !href.startsWith('./'))).toEqual([]);
	});

	it('tells whole addresses where it does', async () => {
		const found = await addresses('', 'https://host.example/x/');
		expect(found[0]).toBe('https://host.example/thay-doi.atom');
		expect(found.filter((href) => !href.startsWith('https://host.example/'))).toEqual([]);
	});
});
