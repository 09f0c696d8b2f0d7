/** A CacheStorage in memory, as far as the service worker uses one. */
export function fakeCaches() {
	const stores = new Map<string, Map<string, Response>>();
	const addressOf = (asked: RequestInfo | URL) =>
		typeof asked === 'string' ? asked : asked instanceof URL ? asked.href : asked.url;
	const open = async (name: string) => {
		const store = stores.get(name) ?? new Map<string, Response>();
		stores.set(name, store);
		return {
			match: async (asked: RequestInfo) => store.get(addressOf(asked))?.clone(),
			put: async (asked: RequestInfo, answer: Response) => {
				store.set(addressOf(asked), answer);
			},
			keys: async () => [...store.keys()].map((url) => new Request(url)),
			delete: async (asked: RequestInfo, { ignoreSearch = false } = {}) => {
				const bare = (url: string) => (ignoreSearch ? url.split('?')[0] : url);
				const gone = [...store.keys()].filter((url) => bare(url) === bare(addressOf(asked)));
				gone.forEach((url) => store.delete(url));
				return gone.length > 0;
			},
		};
	};
	return {
		open,
		keys: async () => [...stores.keys()],
		delete: async (name: string) => stores.delete(name),
		/** What is kept in all stores, as paths with their query. */
		kept: () =>
			[...stores.values()]
				.flatMap((store) => [...store.keys()])
				.map((url) => url.replace(/^https?:\/\/[^/]+/, ''))
				.sort(),
	};
}
