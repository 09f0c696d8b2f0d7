import type { Page } from '@playwright/test';

/**
 * Holds back what a page asks for.
 * @returns lets it go
 */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(addresses, async (route) => {
		await held;
		// It may have been given up meanwhile.
		await route.continue().catch(() => undefined);
	});
	return release;
}
