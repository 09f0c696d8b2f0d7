import { test as base, expect } from '@playwright/test';

/**
 * A page that may talk to this machine only: what it asks of another host is remembered (Chromium
 * knows no other host: see playwright.config.ts), and so is every error in the console (a violation
 * of the Content-Security-Policy among them).
 */
export const test = base.extend<{ foreign: string[]; complaints: string[] }>({
	foreign: [
		async ({ context }, use) => {
			const asked: string[] = [];
			context.on('request', (request) => {
				const { hostname, protocol } = new URL(request.url());
				if (hostname !== 'localhost' && protocol !== 'blob:' && protocol !== 'data:')
					asked.push(request.url());
			});
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
