import { describe, expect, it } from 'vitest';
import { measured } from '../../src/lib/text/measured';
import { vi } from '../../src/lib/text/vi';
import { en } from '../../src/lib/text/en';

describe('what a number measures, told without its chart', () => {
	it.each([
		['vi', vi.rankingUnits('PAR', '100'), 'PAR, điểm trên 100'],
		['en', en.rankingUnits('PAR', '100'), 'PAR, points of 100'],
		['vi', vi.bumpUnitsNation, 'Hạng của tỉnh trong cả nước'],
		['en', en.bumpUnitsNation, 'Rank of the province in the nation'],
		[
			'vi',
			'Số hồ sơ năm 2018 theo cấp, đúng như công bố; từ 0',
			'Số hồ sơ năm 2018 theo cấp, đúng như công bố',
		],
		['vi', 'Tự chấm trừ thẩm định; bên phải vạch 0 là tự chấm cao hơn', 'Tự chấm trừ thẩm định'],
		[
			'en',
			'Per cent by quarter, from 0. Dossiers filed online over all. No line crosses Q3 2022: x',
			'Per cent by quarter. Dossiers filed online over all',
		],
		[
			'vi',
			'Phần trăm: trực tuyến trên mọi hồ sơ (cách tính A), từ 0. Xếp theo kỳ sau; chấm nhỏ là kỳ đầu',
			'Phần trăm: trực tuyến trên mọi hồ sơ (cách tính A)',
		],
		['vi', 'Điểm; thang đầy đủ là 22', 'Điểm; thang đầy đủ là 22'],
	] as const)('%s: %s', (language, units, told) => {
		expect(measured(units, language)).toBe(told);
	});

	it('says nothing where a chart tells only how it is drawn', () => {
		expect(measured('Trục ngang là hạng trong 13 đơn vị, hạng 1 ở bên trái', 'vi')).toBe('');
		expect(measured('Across, the rank among 13 units, rank 1 at the left', 'en')).toBe('');
		expect(measured('', 'vi')).toBe('');
	});
});
