import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import PointsTable from '../../src/lib/charts/PointsTable.svelte';
import { makePointsFigure } from '../../src/lib/figures/points-figure';
import { serviceWords } from '../../src/lib/text/service-words';
import { marksOf, textOf } from '../support/marks';
import { serviceUnits } from '../support/service-quarter';
import { sourceIndex } from '../support/source-index';

const words = serviceWords('vi').score;
const counts = (unit_code: string) =>
	[
		{ indicator: '2.1', numerator: 150, denominator: 200 },
		{ indicator: '3.a', numerator: 5, denominator: 10 },
		{ indicator: '5.2', numerator: 0, denominator: 0 },
	].map((part) => ({
		...part,
		unit_code,
		period: '2024',
		provenance: 'sample' as const,
		source_id: 'sample-generator',
	}));
const body = render(PointsTable, {
	props: {
		figure: makePointsFigure({
			rows: [...counts('439'), ...counts('440')],
			period: '2024',
			units: serviceUnits,
			chosen: [],
			edition: 'all',
			language: 'vi',
			sources: sourceIndex,
		}),
		labels: { unit: 'Đơn vị', total: words.totalColumn, parts: words.parts },
		hrefOf: (slug: string) => `/huyen/${slug}/`,
	},
}).body;

it('has a row a district in order of name, with total and provenance', () => {
	expect(
		marksOf(body, 'tr').map(({ attributes }) => [
			attributes['data-unit'],
			attributes['data-value'],
			attributes['data-provenance'],
		]),
	).toEqual([
		['440', '21', 'sample'],
		['439', '21', 'sample'],
	]);
});

it('opens every block without script to all its parts, also those that cannot be scored', () => {
	expect(body.match(/<details/g)).toHaveLength(2 * 6);
	const indicators = [...body.matchAll(/data-indicator="([^"]+)"/g)].map(([, code]) => code);
	expect(new Set(indicators).size).toBe(19);
	expect(indicators).toHaveLength(2 * 19);
	const text = textOf(body);
	expect(text).toContain('150/200 75,00% 20 × tỷ lệ');
	expect(text).toContain('thêm 10 hồ sơ, mọi thứ khác giữ nguyên');
	expect(text).toContain('quy tắc tính điểm chưa rõ');
	expect(text).toContain('6,00/6, không phát sinh');
});

it('draws bars as long as their points of the block’s maximum, none where nothing is known', () => {
	const filled = [...body.matchAll(/<rect class="filled sample[^"]*"[^>]*width="([^"]+)"/g)].map(
		([, width]) => width,
	);
	expect(filled).toEqual(['75%', '33.33%', '75%', '33.33%']);
	expect(body).not.toMatch(/\sstyle=/);
});
