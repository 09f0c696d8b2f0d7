/**
 * Writes a .gz and a .br copy beside every file worth compressing, for hosts that send such copies.
 * RELEASE=1 compresses the engines (.wasm) as far as possible, which takes minutes.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|mjs|css|json|svg|txt|xml|csv|webmanifest|atom)$/;
const ENGINE = /\.wasm$/;
const SMALLEST = 1024;
const LARGE_PAGE = 400_000;
const LARGEST_HOSTED = 25 * 1024 * 1024;
const CACHE = join('.cache', 'compressed');
const AT_ONCE = 4;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** @typedef {{ ending: '.gz' | '.br', quality: number }} Copy */

/**
 * @param {Buffer} content
 * @param {Copy} copy
 */
function pack(content, { ending, quality }) {
	if (ending === '.gz') return toGzip(content, { level: quality });
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
		// Short distances of their own, for tables whose rows repeat each other: up to 1 % of a page.
		[constants.BROTLI_PARAM_NDIRECT]: 8,
	};
	return toBrotli(content, { params });
}

/**
 * Packs through a cache, since an engine is large and stays the same from build to build.
 * @param {string} file
 * @param {Buffer} content
 * @param {Copy} copy
 */
async function writeCached(file, content, copy) {
	const hash = createHash('sha256').update(content).digest('hex');
	const cached = join(CACHE, `${hash}-${copy.quality}${copy.ending}`);
	if (!existsSync(cached)) {
		await mkdir(CACHE, { recursive: true });
		const unfinished = `${cached}.${process.pid}`;
		await writeFile(unfinished, await pack(content, copy));
		await rename(unfinished, cached);
	}
	await copyFile(cached, `${file}${copy.ending}`);
}

/** @param {string} file */
async function compressFile(file) {
	const content = await readFile(file);
	if (content.length <= SMALLEST) return;
	if (ENGINE.test(file)) {
		const release = process.env.RELEASE === '1';
		await writeCached(file, content, { ending: '.gz', quality: release ? 9 : 6 });
		await writeCached(file, content, { ending: '.br', quality: release ? 11 : 5 });
	} else {
		await writeFile(`${file}.gz`, await pack(content, { ending: '.gz', quality: 9 }));
		// Scripts come with every page, and the largest pages are slowest to arrive; both are few: worth the
		// time of the best quality. Other pages are many: quality 10 makes them an eighth smaller than 9, 11
		// would take four times as long for 3 % more.
		const isPage = file.endsWith('.html');
		const isWorthAll = /\.(js|css)$/.test(file) || (isPage && content.length > LARGE_PAGE);
		const quality = isWorthAll ? 11 : isPage ? 10 : 9;
		await writeFile(`${file}.br`, await pack(content, { ending: '.br', quality }));
	}
}

/** @param {string} folder */
async function filesIn(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

/**
 * @param {string} folder a built site, without such copies yet
 * @throws {Error} naming files that some hosts refuse
 */
export async function compress(folder) {
	const files = await filesIn(folder);
	const waiting = files.filter((file) => TEXT.test(file) || ENGINE.test(file));
	const work = async () => {
		for (let file = waiting.pop(); file; file = waiting.pop()) await compressFile(file);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));

	let bytes = 0;
	const large = [];
	for (const file of files) {
		const { size } = await stat(file);
		bytes += size;
		if (size > LARGEST_HOSTED) large.push(basename(file));
	}
	const megabytes = (bytes / 1e6).toFixed(1);
	process.stdout.write(`${folder}: ${files.length} files, ${megabytes} MB before compression\n`);
	if (large.length > 0) {
		const names = large.join(', ');
		throw new Error(`Over 25 MiB, which some hosts (Cloudflare Pages) refuse: ${names}`);
	}
}
