import { isThrifty } from './thrift';

/** What a page tells the service worker. */
export type WorkerMessage =
	/** Take the place of the version before you. */
	| { kind: 'take-over' }
	/** A reader has used these addresses: keep them. */
	| { kind: 'keep'; addresses: string[] }
	/** A reader may want these pages: keep them with all code of the app. */
	| { kind: 'prepare'; pages: string[] };

/** How long a page stays open before it asks whether there is a new version. */
const ASK_AGAIN_AFTER_MS = 3_600_000;

/** Whether the reader's device can take more than it asked for. */
function isGenerous(): boolean {
	const { connection } = navigator as Navigator & { connection?: { effectiveType?: string } };
	return !isThrifty() && !/2g|3g/.test(connection?.effectiveType ?? '');
}

/** Whether a manifest of data tells another version. */
const isOther = (manifest: unknown, version: string): boolean =>
	typeof manifest === 'object' &&
	manifest !== null &&
	'version' in manifest &&
	manifest.version !== version;

/** The service worker as a page sees it. */
export class SiteWorker {
	/** A new version of the site is here and waits for the reader's word. */
	hasUpdate = $state(false);
	/** That version comes with other data than this page shows. */
	hasNewData = $state(false);
	#registration: ServiceWorkerRegistration | undefined;
	#asked = Date.now();

	/**
	 * Registers the worker and tells it what this visit has used; does nothing where workers are not allowed.
	 * @param site.base the path of the site, without a slash at its end
	 * @param site.dataUrl the folder of the data files
	 * @param site.dataVersion of the data this page shows
	 * @param site.pages paths of the pages that a reader may want without network
	 */
	async start(site: {
		base: string;
		dataUrl: string;
		dataVersion: string;
		pages: readonly string[];
	}): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		const { serviceWorker } = navigator;
		const scope = `${site.base}/`;
		await serviceWorker
			.register(`${site.base}/service-worker.js`, { scope })
			.catch(() => undefined);
		this.#registration = await serviceWorker.getRegistration(scope);
		if (!this.#registration) return;
		this.#watch(this.#registration, site);
		const { active } = await serviceWorker.ready;
		const tell = (message: WorkerMessage) => active?.postMessage(message);
		const used = performance.getEntriesByType('resource').map(({ name }) => name);
		const here = location.origin + location.pathname;
		tell({ kind: 'keep', addresses: [here, ...used] });
		if (isGenerous())
			tell({ kind: 'prepare', pages: site.pages.map((path) => location.origin + path) });
	}

	#watch(
		registration: ServiceWorkerRegistration,
		{ dataUrl, dataVersion }: { dataUrl: string; dataVersion: string },
	): void {
		const look = async () => {
			// Without a worker in charge this is the first visit, which is no news.
			if (!registration.waiting || !navigator.serviceWorker.controller) return;
			const answer = await fetch(`${dataUrl}manifest.json`, { cache: 'no-cache' }).catch(
				() => null,
			);
			const manifest: unknown = await answer?.json().catch(() => null);
			this.hasNewData = isOther(manifest, dataVersion);
			this.hasUpdate = true;
		};
		void look();
		registration.addEventListener('updatefound', () =>
			registration.installing?.addEventListener('statechange', () => void look()),
		);
		document.addEventListener('visibilitychange', () => {
			if (document.hidden || Date.now() - this.#asked < ASK_AGAIN_AFTER_MS) return;
			this.#asked = Date.now();
			registration.update().catch(() => undefined);
		});
	}

	/** Shows the new version: only a reader asks for this. */
	update(): void {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
		const message: WorkerMessage = { kind: 'take-over' };
		this.#registration?.waiting?.postMessage(message);
	}
}
