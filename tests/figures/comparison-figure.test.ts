import { describe, expect, it } from 'vitest';
import { makeComparisonFigure } from '../../src/lib/figures/comparison-figure';
import type { SpanAverage } from '../../src/lib/queries/span-average/span-average';

const row = (
	unit_name: string,
	average: number | null,
	rounds_with_score = 3,
	has_sample = true,
): SpanAverage => ({
	unit_code: unit_name,
	unit_name,
	unit_full_name: unit_name,
	slug: unit_name,
	average,
	rounds_with_score,
	rounds_in_span: 3,
	has_sample,
});

const ASKED = { firstYear: '2019', lastYear: '2021', edition: 'all', language: 'vi' } as const;

describe('comparison', () => {
	const rows = [
		row('Vũ Quang', null, 2),
		row('Hương Khê', 80.123),
		row('Đức Thọ', 90),
		row('Lộc Hà', null, 0),
		row('Can Lộc', 90),
	];

	it('ranks only units that have every round, of as many as have', () => {
		const figure = makeComparisonFigure(rows, ASKED);
		expect(figure.rows.map(({ name, rankText }) => [name, rankText])).toEqual([
			['Can Lộc', '1/3'],
			['Đức Thọ', '1/3'],
			['Hương Khê', '3/3'],
			['Lộc Hà', null],
			['Vũ Quang', null],
		]);
	});

	it('says how many rounds an incomplete unit has, and that another has none', () => {
		const texts = (edition: 'all' | 'published') =>
			makeComparisonFigure(rows, { ...ASKED, edition })
				.rows.slice(2)
				.map(({ averageText }) => averageText);
		expect(texts('all')).toEqual(['80,12', 'chưa có số liệu', 'chỉ có 2/3 kỳ, không xếp hạng']);
		expect(texts('published')[1]).toBe('chưa có số liệu công bố');
	});

	it('keeps the full average and the rounds it rests on', () => {
		const [, , third, , last] = makeComparisonFigure(rows, ASKED).rows;
		expect(third).toMatchObject({ average: 80.123, roundsText: '3/3', isSample: true });
		expect(last).toMatchObject({ average: null, roundsText: '2/3' });
	});

	it('compares unrounded averages', () => {
		const close = [row('Can Lộc', 80.001), row('Đức Thọ', 80.002)];
		expect(makeComparisonFigure(close, ASKED).rows.map(({ name }) => name)).toEqual([
			'Đức Thọ',
			'Can Lộc',
		]);
	});

	it('says illustrative in the title as soon as one figure is', () => {
		const published = [row('Can Lộc', 80, 3, false)];
		expect(makeComparisonFigure(published, ASKED).title).toBe('Điểm bình quân 2019–2021');
		expect(makeComparisonFigure([...published, row('Đức Thọ', 70)], ASKED).title).toBe(
			'Số liệu minh hoạ: điểm bình quân 2019–2021',
		);
		expect(makeComparisonFigure(rows, { ...ASKED, language: 'en' }).title).toMatch(/^Illustrative/);
	});

	it('has no rows where nothing is asked', () => {
		expect(makeComparisonFigure([], ASKED).rows).toEqual([]);
	});
});
