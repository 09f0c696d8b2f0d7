import { exportedFigure, type ExportContext } from '../../src/lib/exports/exported-figure';
import {
	missingCell,
	numberCell,
	percentCell,
	rankCell,
	textCell,
	type Frame,
	type TableCell,
} from '../../src/lib/figures/frame';

export const PUBLISHED = { provenance: 'published', sourceId: 'newspaper' } as const;
const SAMPLE = { provenance: 'sample', sourceId: 'sample-generator' } as const;

/** Rows of a name and cells as a table of numbers. */
export function frameOf(
	rows: readonly [header: string, ...cells: TableCell[]][],
	given: Partial<Frame> = {},
): Frame {
	const count = (rows[0]?.length ?? 1) - 1;
	return {
		title: 'Can Lộc đứng đầu',
		units: 'Điểm trên 100',
		provenances: ['published'],
		sources: [
			{
				id: 'newspaper',
				title: 'Báo Hà Tĩnh; số 7',
				publisher: 'Báo "Hà Tĩnh"',
				url: 'https://example.org/7',
				date: '03/05/2024',
				mismatches: 0,
			},
		],
		cautions: [],
		period: '2024',
		table: {
			columns: ['Đơn vị', 'Hạng', 'Điểm', 'Tỷ lệ', 'Khoảng']
				.slice(0, count + 1)
				.map((label, i) => ({ label, isNumber: i > 0 })),
			rows: rows.map(([header, ...cells], i) => ({ header, slug: `huyen-${i}`, cells })),
		},
		...given,
	};
}

/** Two units: a published one and an illustrative one that lacks a score and has a negative share. */
export const MIXED: Frame = frameOf(
	[
		[
			'Can Lộc',
			rankCell(1, 13, PUBLISHED),
			numberCell('90,71', 90.7056, 2, PUBLISHED),
			percentCell('38,8%', 0.3881, 1, PUBLISHED),
			textCell('1–2', PUBLISHED),
		],
		[
			'Vũ Quang',
			rankCell(2, 13, SAMPLE),
			missingCell('vi', 'all'),
			percentCell('−2,5%', -0.025, 1, SAMPLE),
			textCell('=2+5', SAMPLE),
		],
	],
	{
		provenances: ['published', 'sample'],
		cautions: ['Làm tròn; hai số lẻ', 'Dòng một\r\ndòng "hai"'],
	},
);

/** A figure ready for export, as a Vietnamese reader has it. */
export const exportedOf = (frame: Frame = MIXED, context: Partial<ExportContext> = {}) =>
	exportedFigure(frame, {
		name: 'league',
		language: 'vi',
		edition: 'all',
		dataVersion: '037dfee71ab41ad1',
		href: 'https://thuoc-do.vn/a/xep-hang/minh-hoa-2019/2024/?kieu=nhom#dau',
		takenOn: '2026-11-26',
		...context,
	});
