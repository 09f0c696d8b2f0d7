import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import CompareDots from '../../src/lib/charts/CompareDots.svelte';
import { makeCompareMeasureFigure } from '../../src/lib/figures/compare-measure-figure';
import { compareMeasure, compareUnits, compareValue, valuesBy } from '../support/compare-measures';
import { marksOf, textOf } from '../support/marks';
import { sourceIndex } from '../support/source-index';

const drawn = (kind: 'rate' | 'count') =>
	render(CompareDots, {
		props: {
			figure: makeCompareMeasureFigure({
				measure: compareMeasure({ kind, better: kind === 'rate' ? 'high' : null }),
				period: '2024',
				askedPeriod: '2024',
				units: compareUnits,
				chosen: ['441', '439', '440'],
				valueIn: valuesBy({
					'439': compareValue(56, { trials: 70 }),
					'440': compareValue(48, {
						trials: 80,
						provenance: 'sample',
						sourceId: 'sample-generator',
					}),
				}),
				reference: 'first',
				edition: 'all',
				language: 'vi',
				sources: sourceIndex,
			}),
			labels: { noBest: 'không có chiều nào là tốt hơn', notApart: 'chưa phân biệt được' },
		},
	}).body;

it('has a row a district, in the order of the reader, with value and provenance', () => {
	expect(
		marksOf(drawn('rate'), 'div', 'data-mark').map(({ attributes }) => [
			attributes['data-unit'],
			attributes['data-value'],
			attributes['data-provenance'],
		]),
	).toEqual([
		['441', undefined, 'missing'],
		['439', '0.8', 'published'],
		['440', '0.6', 'sample'],
	]);
});

it('draws what is missing as missing: hatched, in words, and without a dot', () => {
	const body = drawn('rate');
	expect(body.match(/<circle/g)).toHaveLength(2);
	expect(body.match(/url\(#hatch-missing\)/g)).toHaveLength(1);
	expect(textOf(body)).toContain('chưa có số liệu');
});

it('names the median and the best by the lines that are drawn for them, or says that neither way is better', () => {
	expect(textOf(drawn('rate'))).toContain('┊ trung vị 70,00% ┃ tốt nhất 80,00% (Hương Sơn)');
	expect(textOf(drawn('count'))).toContain('không có chiều nào là tốt hơn');
});

it('draws intervals of rates and none of counts, and no inline style', () => {
	expect(drawn('rate').match(/class="interval /g)).toHaveLength(2);
	expect(drawn('count')).not.toContain('class="interval ');
	expect(drawn('rate')).not.toContain('style=');
});

it('sets the labels of the axis under their lines', () => {
	const body = drawn('rate');
	const grid = [...body.matchAll(/<line class="grid[^>]* x1="([\d.]+%)"/g)].map(([, x]) => x);
	const labels = [...body.matchAll(/<text[^>]* x="([\d.]+%)" y="12"([^>]*)>/g)];
	expect(labels.length).toBeGreaterThan(1);
	expect(labels.map(([, x]) => x)).toEqual(grid.slice(0, labels.length));
	for (const [, x = '', rest] of labels) {
		expect(rest).toContain('text-anchor="middle"');
		if (parseFloat(x) > 10 && parseFloat(x) < 90) expect(rest).toContain('dx="0"');
	}
});
