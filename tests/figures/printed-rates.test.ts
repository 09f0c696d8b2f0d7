import { describe, expect, it } from 'vitest';
import {
	isOnlineRate,
	makeDenominatorLesson,
	makePrintedRates,
} from '../../src/lib/figures/printed-rates';
import { publishedFigure } from '../support/published-figure';
import { sourceIndex } from '../support/source-index';

/** What one article prints about 2020. */
const article = [
	publishedFigure('42', 'online_rate_l34', 29.1, { unit_of_measure: '%' }),
	publishedFigure('42', 'dossiers_online_l34', 22_800),
	publishedFigure('42', 'dossiers_received', 434_835, { period_vi: '2020 (đến đầu tháng 12)' }),
	publishedFigure('42-P', 'dossiers_online_l34', 8_144),
	publishedFigure('42-D', 'dossiers_online_l34', 9_810),
	publishedFigure('42-C', 'dossiers_online_l34', 4_846),
];
const rates = (figures: typeof article) => makePrintedRates(figures, 'vi', sourceIndex);
const lesson = (figures: typeof article) => makeDenominatorLesson(figures, 'vi', sourceIndex);

describe('printed rates', () => {
	it('have a base where the same article prints both counts and they give the rate', () => {
		const [rate] = rates([
			publishedFigure('439', 'centre_online_rate_l34', 36),
			publishedFigure('439', 'centre_dossiers_online_l34', 830),
			publishedFigure('439', 'centre_dossiers_received', 2_306),
		]);
		expect(rate).toMatchObject({
			hasBase: true,
			valueText: '36%',
			baseText: 'mọi hồ sơ tiếp nhận (cách tính A): 830/2.306',
		});
	});

	it('have none where the counts do not give the rate', () => {
		expect(rates(article)).toHaveLength(1);
		expect(rates(article)[0]).toMatchObject({
			hasBase: false,
			printedValue: 29.1,
			baseText: 'mẫu số không nêu; tử số được in là 22.800, chia ngược lại được khoảng 78.350',
		});
	});

	it('have none where nothing is printed beside them, or only elsewhere', () => {
		const elsewhere = article.map((figure, i) =>
			i === 0 ? figure : { ...figure, source_id: 'portal' },
		);
		for (const figures of [article.slice(0, 1), elsewhere])
			expect(rates(figures)[0]).toMatchObject({ hasBase: false, baseText: 'mẫu số không nêu' });
	});

	it('keep their printed decimals', () => {
		const [rate] = rates([publishedFigure('439', 'online_rate_l3', 38.8, { value_text: '38.80' })]);
		expect(rate!.valueText).toBe('38,80%');
	});

	it('are told from other figures', () => {
		expect(
			['online_rate_l34', 'dossiers_online_l34', 'constructor'].map((indicator) =>
				isOnlineRate({ indicator }),
			),
		).toEqual([true, false, false]);
	});
});

describe('the lesson about denominators', () => {
	it('sets the printed rate beside the share of all dossiers, each with its division', () => {
		const found = lesson(article)!;
		expect(found.heading).toBe('Bài học mẫu số: 29,1% hay 5,2%?');
		expect(found.printed).toMatchObject({
			text: '29,1%',
			arithmetic: '22.800 ÷ ? = 29,1%',
			provenance: 'published',
		});
		expect(found.printed.what).toContain('78.350');
		expect(found.computed).toMatchObject({
			text: '5,2%',
			arithmetic: '22.800 ÷ 434.835 = 5,2%',
			provenance: 'derived',
		});
		expect(found.computed.what).toContain('2020 (đến đầu tháng 12)');
		expect(found.levels).toBe('8.144 + 9.810 + 4.846 = 22.800 hồ sơ (tỉnh + huyện + xã).');
		expect(found.source.id).toBe('newspaper');
	});

	it('follows the data and is not told where the counts agree', () => {
		const other = article.map((figure) =>
			figure.indicator === 'dossiers_received' ? { ...figure, value: 228_000 } : figure,
		);
		expect(lesson(other)!.heading).toBe('Bài học mẫu số: 29,1% hay 10,0%?');
		const agreeing = article.map((figure) =>
			figure.indicator === 'dossiers_received' ? { ...figure, value: 78_350 } : figure,
		);
		expect(lesson(agreeing)).toBeNull();
		expect(lesson([])).toBeNull();
	});

	it('does not write a sum that does not add up', () => {
		const off = article.map((figure) =>
			figure.unit_code === '42-C' ? { ...figure, value: 4_847 } : figure,
		);
		expect(lesson(off)!.levels).toBeNull();
		expect(lesson(article.slice(0, -1))!.levels).toBeNull();
	});
});
