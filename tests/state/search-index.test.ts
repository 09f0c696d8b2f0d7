import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/** The index as an endpoint makes it in a site under a sub-path. */
async function indexUnder(base: string) {
	vi.resetModules();
	vi.doMock('$app/paths', () => ({ base }));
	const { searchIndex } = await import('../../src/lib/state/search-index.server');
	const { links } = await import('../../src/lib/state/links');
	const view = { language: 'en', edition: 'all' } as const;
	return { entries: await searchIndex(view, [{ id: 'x', title: 'X' }]), to: links(view) };
}

describe('the index of the search', () => {
	let made: Awaited<ReturnType<typeof indexUnder>>;
	beforeAll(async () => {
		made = await indexUnder('/a/b');
	});
	afterAll(() => {
		vi.doUnmock('$app/paths');
		vi.resetModules();
	});

	it('names paths that hold wherever the site is', () => {
		const { entries } = made;
		expect(entries.length).toBeGreaterThan(100);
		expect(entries.filter(({ path }) => !/^\/en\/(?!.*\/\/)/.test(path))).toEqual([]);
	});

	it('is completed by the page that shows it', () => {
		const { entries, to } = made;
		const district = entries.find(({ path }) => path.includes('huong-son'));
		expect(to.ofPath(district?.path ?? '')).toBe(to.district('huong-son'));
		expect(to.district('huong-son')).toBe('/a/b/en/huyen/huong-son/');
	});
});
