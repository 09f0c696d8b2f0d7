import type { View } from '../domain/address';

/**
 * A loader that works once for each of the four views, whoever asks: a page, its light pages and its card
 * are made from the same answers. A failure is not kept.
 */
export function onceAView<T>(load: (view: View) => Promise<T>): (view: View) => Promise<T> {
	const loaded = new Map<string, Promise<T>>();
	return (view) => {
		const key = `${view.language}/${view.edition}`;
		const found = loaded.get(key);
		if (found) return found;
		const loading = load(view);
		loaded.set(key, loading);
		loading.catch(() => loaded.delete(key));
		return loading;
	};
}
