import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { toWorkbook } from '../../src/lib/exports/workbook';
import { numberCell, textCell, type Frame } from '../../src/lib/figures/frame';
import { exportedOf, frameOf, MIXED, PUBLISHED } from '../support/exported-of';

const bytesOf = async (frame?: Frame) =>
	Buffer.from(await (await toWorkbook(exportedOf(frame))).arrayBuffer());
const sheetsOf = async (frame?: Frame) =>
	(await readXlsxFile(await bytesOf(frame), { trim: false })).map(({ sheet, data }) => ({
		sheet,
		data,
	}));
const xmlOf = async (frame: Frame, name: string) =>
	strFromU8(unzipSync(new Uint8Array(await bytesOf(frame)))[name]!);

describe('a workbook', () => {
	it('has typed cells, with provenance and source beside each', async () => {
		const [first] = await sheetsOf();
		const [header, ...rows] = first!.data;
		const at = (label: string) => header!.indexOf(label);
		expect(first!.sheet).toBe('Số liệu minh hoạ');
		expect(rows.map((row) => row[at('Điểm')])).toEqual([90.7056, null]);
		expect(rows.map((row) => row[at('Tỷ lệ (1 = 100%)')])).toEqual([0.3881, -0.025]);
		expect(rows.map((row) => row[at('Hạng')])).toEqual([1, 2]);
		expect(rows.map((row) => row[at('Hạng – nguồn gốc')])).toEqual(['công bố', 'số liệu minh hoạ']);
		expect(rows.map((row) => row[at('Hạng – mã của nguồn')])).toEqual([
			'newspaper',
			'sample-generator',
		]);
		expect(rows.map((row) => row[at('Điểm – nguồn gốc')])).toEqual(['công bố', 'chưa có số liệu']);
	});

	it('has a sheet of sources and one of notes', async () => {
		const [, sources, notes] = await sheetsOf();
		expect([sources!.sheet, notes!.sheet]).toEqual(['Nguồn', 'Ghi chú']);
		expect(sources!.data[1]).toEqual([
			'newspaper',
			'Báo Hà Tĩnh; số 7',
			'Báo "Hà Tĩnh"',
			'03/05/2024',
			'https://example.org/7',
		]);
		expect(sources!.data[2]![0]).toBe('sample-generator');
		const told = new Map(notes!.data.map(([name, text]) => [name, text]));
		expect(told.get('Hình')).toBe('Can Lộc đứng đầu');
		expect(told.get('Đơn vị đo')).toBe('Điểm trên 100');
		expect(told.get('Phiên bản dữ liệu')).toBe('037dfee71ab41ad1');
		expect(told.get('Địa chỉ')).toContain('ban=037dfee71ab4');
		expect(told.get('Ngày tải')).toBe('26/11/2026');
		expect(told.get('Số liệu minh hoạ')).toMatch(/^có/);
		expect(told.get('số liệu minh hoạ')).toMatch(/không phải số thật/);
	});

	it('hatches illustrative cells and no others, and shows as many decimals as the page', async () => {
		const styles = await xmlOf(MIXED, 'xl/styles.xml');
		expect(styles).toContain('lightUp');
		expect(styles).toContain('#,##0.00');
		expect(styles).toContain('0.0%');
		const published = frameOf([['a', numberCell('1', 1, 0, PUBLISHED)]]);
		expect(await xmlOf(published, 'xl/styles.xml')).not.toContain('lightUp');
		const [first] = await sheetsOf(published);
		expect(first!.sheet).toBe('Số liệu');
	});

	it('never holds a formula, and keeps hostile names as they are', async () => {
		const name = "=cmd|' /C calc'!A0 <b>&\"";
		const frame = frameOf([[name, textCell(name, PUBLISHED)]], { title: name });
		const [first] = await sheetsOf(frame);
		expect(first!.data[1]!.slice(0, 2)).toEqual([name, name]);
		const xml = await xmlOf(frame, 'xl/worksheets/sheet1.xml');
		expect(xml).not.toMatch(/<f[ >]/);
	});

	it('is declined in words where the table is too large for it', async () => {
		const frame = frameOf(
			Array.from({ length: 1001 }, (_, i) => [`${i}`, numberCell('1', 1, 0, PUBLISHED)]),
		);
		await expect(toWorkbook(exportedOf(frame))).rejects.toThrow(/4004 cells/);
	});

	it('of the largest table it takes stays below what would need a worker', async () => {
		const wide = 'Điểm thành phần rất dài, có dấu '.repeat(2);
		const frame = frameOf(
			Array.from({ length: 749 }, (_, i) => [
				`Đơn vị ${i}`,
				textCell(`${wide}${i % 40}`, { provenance: 'sample', sourceId: 'sample-generator' }),
			]),
		);
		const parts = unzipSync(new Uint8Array(await bytesOf(frame)));
		for (const [name, part] of Object.entries(parts))
			expect(part.length, name).toBeLessThan(160_000);
	});
});
