import { describe, expect, it } from 'vitest';
import { makePointsFigure, roundsOfQuality, startRound } from '../../src/lib/figures/points-figure';
import type { QualityCount } from '../../src/lib/queries/quality-list/quality-list';
import { serviceUnits } from '../support/service-quarter';
import { sourceIndex } from '../support/source-index';

const count = (
	unit_code: string,
	indicator: string,
	numerator: number,
	denominator: number,
	given: Partial<QualityCount> = {},
): QualityCount => ({
	unit_code,
	period: '2024',
	indicator,
	numerator,
	denominator,
	provenance: 'sample',
	source_id: 'sample-generator',
	...given,
});
const make = (
	rows: readonly QualityCount[],
	given: Partial<Parameters<typeof makePointsFigure>[0]> = {},
) =>
	makePointsFigure({
		rows,
		period: '2024',
		units: serviceUnits,
		chosen: [],
		edition: 'all',
		language: 'vi',
		sources: sourceIndex,
		...given,
	});
const rows = [
	count('439', '2.1', 150, 200),
	count('439', '5.2', 0, 0),
	count('439', '3.a', 5, 10),
	count('440', '2.1', 190, 200),
	count('440', '5.2', 3, 4),
	count('440', '3.a', 6, 10),
];
const block = (figure: ReturnType<typeof make>, unit: string, code: string) =>
	figure.rows.find((row) => row.code === unit)!.blocks.find((own) => own.code === code)!;
const part = (figure: ReturnType<typeof make>, unit: string, code: string) =>
	figure.rows
		.find((row) => row.code === unit)!
		.blocks.flatMap(({ parts }) => parts)
		.find((own) => own.code === code)!;

describe('estimated points', () => {
	it('stand in order of name, not of points, with what they are points of', () => {
		const figure = make(rows);
		expect(figure.rows.map(({ name, totalText }) => [name, totalText])).toEqual([
			['Đức Thọ', '23,50'],
			['Hương Sơn', '21,00'],
		]);
		expect(figure.rows[1]!.totalSentence).toBe('21,00 trên 26 điểm tính được (trong 100)');
		expect(figure.title).toBe(
			'Số liệu minh hoạ: ước tính theo công thức 766, 2024, các huyện từ 21,0 đến 23,5 trên 26 điểm tính được',
		);
	});

	it('are not compared in the title where they are not of the same points', () => {
		const figure = make([count('439', '2.1', 150, 200), count('440', '5.2', 3, 4)]);
		expect(figure.title).toBe('Số liệu minh hoạ: ước tính theo công thức 766, 2024, từng huyện');
	});

	it('open to parts with counts, ratio, rule, points and what gains one', () => {
		expect(part(make(rows), '439', '2.1')).toMatchObject({
			label: expect.stringMatching(/^2\.1 Hồ sơ xử lý/) as string,
			countsText: '150/200',
			ratioText: '75,00%',
			ruleText: '20 × tỷ lệ',
			pointsText: '15,00/20',
			neededText: 'thêm 10 hồ sơ, mọi thứ khác giữ nguyên',
		});
		expect(part(make([count('439', '4.3', 30, 100)]), '439', '4.3')).toMatchObject({
			ruleText: '2 × tỷ lệ/80%, nhiều nhất 2',
			pointsText: '0,75/2',
			neededText: 'thêm 40 hồ sơ, mọi thứ khác giữ nguyên',
		});
		expect(part(make([count('439', '5.2', 4, 4)]), '439', '5.2').neededText).toBe('đã đủ điểm');
	});

	it('tell no cases from none handled', () => {
		expect(part(make(rows), '439', '5.2')).toMatchObject({
			countsText: '0/0',
			ratioText: null,
			pointsText: '6,00/6, không phát sinh',
			neededText: null,
		});
		expect(part(make([count('439', '5.2', 0, 4)]), '439', '5.2')).toMatchObject({
			ratioText: '0,00%',
			pointsText: '0,00/6',
		});
		expect(part(make([count('439', '4.1', 0, 0)]), '439', '4.1')).toMatchObject({
			points: null,
			pointsText: 'không phát sinh (không rõ quy tắc)',
		});
	});

	it('are not guessed where the rule is not clear or the counts are missing', () => {
		const figure = make(rows);
		expect(part(figure, '439', '3.a')).toMatchObject({
			countsText: '5/10',
			points: null,
			ruleText: 'quy tắc tính điểm chưa rõ',
			pointsText: 'chưa tính được',
		});
		expect(block(figure, '439', 'CLGQ')).toMatchObject({
			points: null,
			ofText: null,
			sentence: 'Dịch vụ trực tuyến: chưa tính được',
		});
		expect(part(figure, '439', '1.1')).toMatchObject({
			points: null,
			countsText: 'chưa có số liệu',
			pointsText: 'chưa có số liệu',
		});
		expect(part(figure, '439', '4.copy').label).toBe('Chứng thực bản sao điện tử');
		expect(block(figure, '439', 'MDHL').ofText).toBe('6,00/6');
	});

	it('are of one round', () => {
		const later = rows.map((row) => ({ ...row, period: '2025-H1', numerator: 0 }));
		expect(make([...rows, ...later]).rows[0]!.totalText).toBe('23,50');
		expect(make([...rows, ...later], { period: '2025-H1' }).title).toContain(
			'6 tháng đầu năm 2025',
		);
		expect(roundsOfQuality([...later, ...rows])).toEqual(['2024', '2025-H1']);
		expect(startRound(['2023', '2024', '2025-H1'])).toBe('2024');
		expect(startRound([])).toBe('');
	});

	it('say where they come from; the table behind holds the same', () => {
		const figure = make(rows);
		expect(figure.provenances).toEqual(['sample']);
		expect(figure.sources.map(({ id }) => id)).toEqual(['sample-generator']);
		expect(figure.table.rows[0]!.cells.map(({ text }) => text)).toEqual([
			'23,50',
			'chưa tính được',
			'19,00/20',
			'chưa tính được',
			'chưa tính được',
			'chưa tính được',
			'4,50/6',
		]);
	});

	it('without any figures are not drawn', () => {
		expect(make([], { edition: 'published' })).toMatchObject({
			title: 'Ước tính theo công thức 766: chưa có số liệu công bố',
			rows: [],
			sources: [],
			emptyText: 'chưa có số liệu công bố',
		});
	});
});
