import { askedKind, pageOfData, type AskedKind } from '../domain/offline/asked-kind';
import { assetsOf, savedPage, withSavedPages } from '../domain/offline/page-parts';

/** The page shown in place of one that is not kept, when there is no network. */
const OFFLINE_PAGE = '/ngoai-tuyen/';
/** After so long without an answer from the network, a kept page is shown. */
const PATIENCE_MS = 3000;

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the service worker keeps of the site: pages by version of the site, files by their content. */
export class SiteCache {
	readonly #base: string;
	readonly #build: readonly string[];
	readonly #root: string;
	readonly #allPages: string;
	readonly #pages: string;
	readonly #assets: string;
	readonly #tables: string;

	/**
	 * @param site.base the path of the site, without a slash at its end
	 * @param site.build the files of the app as paths that begin with the base
	 */
	constructor({
		base,
		build,
		origin,
		version,
	}: {
		base: string;
		build: readonly string[];
		origin: string;
		version: string;
	}) {
		this.#base = base;
		this.#build = build;
		this.#root = origin + base;
		// Several sites may live on one host, each under its own path.
		this.#allPages = `thuoc-do ${base}/ pages `;
		this.#pages = this.#allPages + version;
		this.#assets = `thuoc-do ${base}/ assets`;
		this.#tables = `thuoc-do ${base}/ tables`;
	}

	/** What an address asks of this site; null for another site's. */
	asked(address: string, isNavigation: boolean): { kind: AskedKind; path: string } | null {
		const { origin, pathname, search } = new URL(address);
		if (!`${origin}${pathname}`.startsWith(`${this.#root}/`)) return null;
		const path = pathname.slice(this.#base.length);
		return { path, kind: askedKind(path, search, isNavigation) };
	}

	/** Before this version takes over: its page for no network, and every page kept of earlier versions. */
	async install(): Promise<void> {
		await this.keepPage(OFFLINE_PAGE);
		for (const name of await this.#otherVersions())
			for (const { url } of await (await caches.open(name)).keys())
				await this.keep([url]).catch(() => undefined);
	}

	/** When this version takes over: forgets the pages of earlier ones and the files that none uses. */
	async activate(): Promise<void> {
		for (const name of await this.#otherVersions()) await caches.delete(name);
		const used = new Set(this.#build);
		const assets = await caches.open(this.#assets);
		for (const request of await assets.keys())
			if (!used.has(new URL(request.url).pathname)) await assets.delete(request);
	}

	async #otherVersions(): Promise<string[]> {
		const names = await caches.keys();
		return names.filter((name) => name.startsWith(this.#allPages) && name !== this.#pages);
	}

	/** Keeps what a reader has used, by its addresses; those of other sites are ignored. */
	async keep(addresses: readonly string[]): Promise<void> {
		for (const address of addresses) {
			const asked = this.asked(address, false) ?? { kind: 'other', path: '' };
			if (asked.kind === 'asset') await this.#keepAsset(asked.path);
			else if (asked.kind === 'page-data') await this.keepPage(pageOfData(asked.path));
			else if (asked.kind === 'table') await this.#table(new Request(address));
			else if (asked.kind === 'fresh') await this.#fresh(new Request(address), asked.path);
			else if (asked.path.endsWith('/')) await this.keepPage(asked.path);
		}
	}

	/** Keeps a page with the files it needs to begin. */
	async keepPage(path: string): Promise<void> {
		const pages = await caches.open(this.#pages);
		if (await pages.match(this.#root + path)) return;
		const answer = await fetch(this.#root + path, { cache: 'no-cache' });
		if (!answer.ok || answer.redirected) return;
		const html = await answer.clone().text();
		await pages.put(this.#root + path, answer);
		await Promise.all(assetsOf(html).map((asset) => this.#keepAsset(asset)));
	}

	/** All scripts and styles of the app: what pages bring later is here then, too. */
	async keepCode(): Promise<void> {
		for (const file of this.#build)
			if (/\/(chunks|nodes|entry)\/[^/]+\.js$|\.css$/.test(file))
				await this.#keepAsset(file.slice(this.#base.length));
	}

	async #keepAsset(path: string): Promise<void> {
		await this.#asset(new Request(this.#root + path));
	}

	/** Answers a request of kind asset, table, fresh or page. */
	async answer(
		request: Request,
		{ kind, path }: { kind: AskedKind; path: string },
	): Promise<Response> {
		if (kind === 'asset') return this.#asset(request);
		if (kind === 'table') return this.#table(request);
		const answer = await this.#fresh(request, path).catch(() => null);
		return answer ?? (kind === 'page' ? this.#withoutNetwork() : Response.error());
	}

	async #asset(request: Request): Promise<Response> {
		const assets = await caches.open(this.#assets);
		const kept = await assets.match(request.url);
		if (kept) return kept;
		const answer = await fetch(request);
		if (answer.ok) await assets.put(request.url, answer.clone()).catch(() => undefined);
		return answer;
	}

	/** One version of a table is kept: the last that was asked for. */
	async #table(request: Request): Promise<Response> {
		const tables = await caches.open(this.#tables);
		const kept = await tables.match(request.url);
		if (kept) return kept;
		const answer = await fetch(request);
		if (answer.ok) {
			await tables.delete(request.url, { ignoreSearch: true });
			await tables.put(request.url, answer.clone()).catch(() => undefined);
		}
		return answer;
	}

	/** The network's answer, or the kept one where the network is slow, fails or is not there. */
	async #fresh(request: Request, path: string): Promise<Response> {
		const pages = await caches.open(this.#pages);
		const kept = await pages.match(this.#root + path);
		const asking = fetch(request).then(async (answer) => {
			if (answer.ok && !answer.redirected)
				await pages.put(this.#root + path, answer.clone()).catch(() => undefined);
			return answer;
		});
		if (!kept) return asking;
		const inTime = asking.then((answer) => (answer.status >= 500 ? kept : answer));
		return Promise.race([inTime.catch(() => kept), after(PATIENCE_MS).then(() => kept)]);
	}

	/** Says that there is no network and lists what can be read. */
	async #withoutNetwork(): Promise<Response> {
		const pages = await caches.open(this.#pages);
		const offline = await pages.match(this.#root + OFFLINE_PAGE);
		if (!offline) return Response.error();
		const saved = [];
		for (const request of await pages.keys()) {
			const path = new URL(request.url).pathname.slice(this.#base.length);
			const html = path.endsWith('/') && path !== OFFLINE_PAGE && (await pages.match(request));
			if (html) saved.push(savedPage(path, await html.text()));
		}
		return new Response(withSavedPages(await offline.text(), saved, this.#base), {
			status: 503,
			headers: { 'content-type': 'text/html; charset=utf-8' },
		});
	}
}
