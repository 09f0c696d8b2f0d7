import { test as base, expect } from '@playwright/test';

/**
 * A page that may talk to this machine only: every other host is blocked and remembered, and so is
 * every error in the console (a violation of the Content-Security-Policy among them).
 */
export const test = base.extend<{ foreign: string[]; complaints: string[] }>({
	foreign: [
		async ({ page }, use) => {
			const asked: string[] = [];
			await page.route(
				(url) =>
					url.hostname !== 'localhost' && url.protocol !== 'blob:' && url.protocol !== 'data:',
				(route) => {
					asked.push(route.request().url());
					return route.abort();
				},
			);
			await use(asked);
			expect(asked, 'a foreign host was asked').toEqual([]);
		},
		{ auto: true },
	],
	complaints: [
		async ({ page }, use) => {
			const heard: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') heard.push(message.text());
			});
			page.on('pageerror', (error) => heard.push(error.message));
			await use(heard);
		},
		{ auto: true },
	],
});

export { expect };
