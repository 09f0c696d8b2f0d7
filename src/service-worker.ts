/// <reference lib="webworker" />
import { base, build, version } from '$service-worker';
import { SiteCache } from '$lib/state/site-cache';
import type { WorkerMessage } from '$lib/state/site-worker.svelte';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const cache = new SiteCache({ base, build, version, origin: worker.location.origin });

worker.addEventListener('install', (event) => event.waitUntil(cache.install()));

worker.addEventListener('activate', (event) => {
	event.waitUntil(cache.activate().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET') return;
	const asked = cache.asked(request.url, request.mode === 'navigate');
	if (!asked || asked.kind === 'other') return;
	if (asked.kind === 'page-data') {
		event.waitUntil(cache.keep([request.url]).catch(() => undefined));
		return;
	}
	event.respondWith(cache.answer(request, asked));
});

worker.addEventListener('message', (event) => {
	const message = event.data as WorkerMessage;
	if (message.kind === 'take-over') event.waitUntil(worker.skipWaiting());
	if (message.kind === 'keep') event.waitUntil(cache.keep(message.addresses));
	if (message.kind === 'prepare') {
		const prepare = async () => {
			for (const address of message.pages) await cache.keep([address]);
			await cache.keepCode();
		};
		event.waitUntil(prepare());
	}
});
