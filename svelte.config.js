import adapter from '@sveltejs/adapter-static';

const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
const folder = process.env.OUT_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: folder, assets: folder, strict: true }),
		paths: { base, relative: false },
		prerender: { handleMissingId: 'fail', handleHttpError: 'fail', concurrency: 2 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
			},
		},
	},
};
