/** Serves a built site as a good static host would. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

/** Kinds of files whose type the server would not know or would send without its encoding. */
const TYPES = new Map([
	['.parquet', 'application/vnd.apache.parquet'],
	['.csv', 'text/csv; charset=utf-8'],
	['.txt', 'text/plain; charset=utf-8'],
]);

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * The addresses, without trailing slash, of the folders that hold a page.
 * @param {string} folder
 */
async function findPages(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const pages = entries.filter((entry) => entry.isFile() && entry.name === 'index.html');
	return new Set(pages.map((page) => `/${relative(folder, page.parentPath).split(sep).join('/')}`));
}

/** @param {string} path */
function decode(path) {
	try {
		return decodeURI(path);
	} catch {
		return null;
	}
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {Record<string, string>} headers
 * @param {string | Buffer} body
 */
function answer(response, status, headers, body) {
	response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
	response.end(response.req.method === 'HEAD' ? undefined : body);
}

/**
 * @param {string} folder
 * @param {string} base
 * @returns {Promise<(request: Request, response: Response) => void>}
 */
async function makeHandler(folder, base) {
	const { default: sirv } = await import('sirv');
	const pages = await findPages(folder);
	const lostPage = join(folder, '404.html');
	const lost = existsSync(lostPage) ? await readFile(lostPage) : 'Not found';
	const plain = { 'content-type': 'text/plain; charset=utf-8' };
	const html = { 'content-type': 'text/html;charset=utf-8' };

	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => {
			const type = TYPES.get(extname(path));
			if (type) response.setHeader('content-type', type);
			const immutable = path.startsWith('/_app/immutable/');
			const caching = immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
			response.setHeader('cache-control', caching);
		},
	});

	return (request, response) => {
		response.setHeader('x-content-type-options', 'nosniff');
		response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
		response.setHeader('cache-control', 'no-cache');

		if (request.method !== 'GET' && request.method !== 'HEAD') {
			answer(response, 405, { ...plain, allow: 'GET, HEAD' }, 'Method not allowed');
			return;
		}
		const [address = '', ...rest] = (request.url ?? '').split('?');
		const query = rest.length > 0 ? `?${rest.join('?')}` : '';
		const path = decode(address);
		if (!path?.startsWith('/')) {
			answer(response, 400, plain, 'Bad request');
			return;
		}
		const isInside = path === base || path.startsWith(`${base}/`);
		const inner = isInside ? path.slice(base.length) : null;
		if (inner !== null && !inner.endsWith('/') && pages.has(inner || '/')) {
			answer(response, 308, { ...plain, location: `${address}/${query}` }, 'Moved');
			return;
		}
		// Once the folder was built anew, the list of files made at the start names some that are gone.
		if (inner === null || !existsSync(join(folder, inner))) {
			answer(response, 404, html, lost);
			return;
		}
		request.url = `${address.slice(base.length)}${query}`;
		// A file that vanished between the list and the reading ends this answer, not the server.
		response.on('pipe', (file) => file.on('error', () => response.destroy()));
		delete request.headers.range; // whole files only: a part of a compressed file is of no use
		files(request, response, () => answer(response, 404, html, lost));
	};
}

/**
 * @param {{ folder: string, base: string, port: number, host?: string }} site without a host it
 * listens to every address of the machine; port 0 takes any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ folder, base, port, host }) {
	const server = createServer(await makeHandler(folder, base));
	await new Promise((resolve, reject) => {
		server.on('error', (error) => {
			const taken = 'code' in error && error.code === 'EADDRINUSE';
			reject(taken ? new Error(`Port ${port} is taken: set PORT to another number.`) : error);
		});
		server.listen({ port, ...(host && { host }) }, () => resolve(undefined));
	});
	const listening = server.address();
	const actual = listening && typeof listening === 'object' ? listening.port : port;
	return {
		url: `http://${host ?? 'localhost'}:${actual}${base}/`,
		port: actual,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
