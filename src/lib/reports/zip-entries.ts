import { Inflate } from 'fflate';
import { FileProblem } from './file-problem';

const MAX_ENTRIES = 200;
const MAX_MEGABYTES = 32;
const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;
/** Above this many bytes an entry may not have been compressed more than so many times. */
const RATIO_FROM_BYTES = 1024 * 1024;
const MAX_RATIO = 200;
const CHUNK = 64 * 1024;

const RULES = {
	broken: {
		vi: 'tệp Excel bị hỏng hoặc chưa tải xong; hãy mở bằng Excel, lưu lại dạng .xlsx rồi thử lại',
		en: 'the Excel file is damaged or incomplete; open it in Excel, save it as .xlsx and try again',
	},
	encrypted: {
		vi: 'tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi lưu lại',
		en: 'the file is protected by a password; remove the password and save again',
	},
	bomb: {
		vi: `tệp nén giải ra quá lớn (hơn ${MAX_MEGABYTES} MB, hơn ${MAX_ENTRIES} phần hoặc tỷ lệ nén bất thường) nên không được mở; hãy lưu lại chỉ trang tính của báo cáo`,
		en: `the file would unpack to too much (over ${MAX_MEGABYTES} MB, over ${MAX_ENTRIES} parts or an unusual compression ratio) and was not opened; save only the sheet of the report`,
	},
};

type ZipEntry = {
	name: string;
	method: number;
	packed: number;
	size: number;
	offset: number;
};

/** The archive's own list of its parts; nothing is unpacked. */
function readDirectory(bytes: Uint8Array): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = bytes.length - 22;
	const lowest = Math.max(0, end - 0xffff);
	while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--;
	if (end < lowest) throw new FileProblem(RULES.broken);
	const count = view.getUint16(end + 10, true);
	if (count > MAX_ENTRIES) throw new FileProblem(RULES.bomb, String(count));

	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let i = 0; i < count; i++) {
		if (view.getUint32(at, true) !== 0x02014b50) throw new FileProblem(RULES.broken);
		if (view.getUint16(at + 8, true) & 1) throw new FileProblem(RULES.encrypted);
		const nameLength = view.getUint16(at + 28, true);
		entries.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** Unpacks one part and stops as soon as it gives more than it declared. */
function unpack(bytes: Uint8Array, { method, packed, size, offset }: ZipEntry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(offset, true) !== 0x04034b50) throw new FileProblem(RULES.broken);
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	const content = bytes.subarray(start, start + packed);
	if (content.length !== packed) throw new FileProblem(RULES.broken);
	if (method === 0 && packed === size) return content;
	if (method !== 8) throw new FileProblem(RULES.broken);

	const unpacked = new Uint8Array(size);
	let length = 0;
	const inflate = new Inflate((chunk) => {
		if (length + chunk.length > size) throw new FileProblem(RULES.bomb);
		unpacked.set(chunk, length);
		length += chunk.length;
	});
	for (let at = 0; at < packed; at += CHUNK)
		inflate.push(content.subarray(at, at + CHUNK), at + CHUNK >= packed);
	if (length !== size) throw new FileProblem(RULES.broken);
	return unpacked;
}

/**
 * The XML parts of an XLSX file. Declared sizes are checked before anything is unpacked, real
 * sizes while it is.
 * @throws {FileProblem}
 */
export function unpackXml(bytes: Uint8Array): Record<string, Uint8Array> {
	try {
		const entries = readDirectory(bytes);
		const total = entries.reduce((sum, { size }) => sum + size, 0);
		const isBomb = entries.some(
			({ size, packed }) => size > RATIO_FROM_BYTES && size > packed * MAX_RATIO,
		);
		if (total > MAX_BYTES || isBomb) throw new FileProblem(RULES.bomb, `${total} B`);
		return Object.fromEntries(
			entries
				.filter(({ name }) => /\.(xml|rels)$/.test(name))
				.map((entry) => [entry.name, unpack(bytes, entry)]),
		);
	} catch (error) {
		// Reading outside the bytes and fflate's own errors: the archive is not whole.
		throw error instanceof FileProblem ? error : new FileProblem(RULES.broken);
	}
}
