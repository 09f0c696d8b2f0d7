/** Puts a site built for any path into one zip, with checksums and how to open it. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { zip } from 'fflate';

/** Packed already. */
const STORED = /\.(gz|png|parquet|woff2)$/;
/** The same files give the same zip. */
const MOMENT = new Date(2020, 0, 1);
const GUIDE = 'DOC-TRUOC.txt';
const SUMS = 'SHA256SUMS';

/** How to open the site, in both languages. @param {string} name */
const guide = (name) => `THƯỚC ĐO – bản đóng gói ${name}

Cách mở
1. Giải nén vào một thư mục bất kỳ của máy chủ web (đường dẫn nào cũng được), hoặc:
2. mở cửa sổ lệnh trong thư mục này, chạy lệnh
       python3 -m http.server 8000        (trên Windows: py -m http.server 8000)
   rồi mở trình duyệt ở http://localhost:8000/
Không cần mạng internet. Bấm đúp vào index.html thì không được: trình duyệt không cho trang mở từ
ổ đĩa (file://) chạy chương trình và đọc dữ liệu.

Trong thư mục
- index.html và các thư mục trang: trang web, đủ cả tiếng Việt và tiếng Anh
- data/: mọi bảng, dạng CSV và Parquet; data/README.md mô tả từng bảng, từng cột
- phuong-phap/: cách tính và cách đọc (trang "Cách đọc")
- ${SUMS}: kiểm tra tệp còn nguyên: sha256sum -c ${SUMS}
Số liệu minh hoạ luôn được ghi rõ là "số liệu minh hoạ".

────────────────────────────────────────────────────────────────────────────────────────────────

THƯỚC ĐO – packed site ${name}

How to open it
1. Unpack into any folder of a web server, under any path; or
2. open a terminal in this folder, run
       python3 -m http.server 8000        (on Windows: py -m http.server 8000)
   then open http://localhost:8000/ in a browser.
No internet is needed. A double click on index.html does not do: browsers let no page opened from a
disk (file://) run programs and read data.

In this folder
- index.html and the folders of pages: the site, in Vietnamese and English
- data/: every table as CSV and Parquet; data/README.md describes each table and column
- en/phuong-phap/: how things are computed and read
- ${SUMS}: whether the files are whole: sha256sum -c ${SUMS}
Illustrative figures are always marked as "illustrative figures".
`;

/**
 * @param {{ folder: string, name: string, extras?: Record<string, Uint8Array> }} site `name` is the
 * folder in the zip; `extras` are files to be added, by path
 * @returns {Promise<Uint8Array>} the zip
 */
export async function packSite({ folder, name, extras = {} }) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((path) => path.split(sep).join('/'));
	/** @type {Map<string, Uint8Array>} */
	const files = new Map(Object.entries(extras));
	for (const path of paths) files.set(path, await readFile(join(folder, path)));
	files.set(GUIDE, Buffer.from(`\uFEFF${guide(name)}`.replaceAll('\n', '\r\n')));
	const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	const sums = sorted.map(
		([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`,
	);
	sorted.push([SUMS, Buffer.from(sums.join(''))]);
	/** @type {import('fflate').AsyncZippable} */
	const tree = {};
	for (const [path, content] of sorted)
		tree[`${name}/${path}`] = [content, { level: STORED.test(path) ? 0 : 9, mtime: MOMENT }];
	return new Promise((resolve, reject) => {
		zip(tree, (error, packed) => (error ? reject(error) : resolve(packed)));
	});
}
