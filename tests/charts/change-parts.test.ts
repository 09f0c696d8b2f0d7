import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ChangeParts from '../../src/lib/charts/ChangeParts.svelte';
import { makeRankChangeFigure } from '../../src/lib/figures/rank-change-figure';
import { marksOf, textOf } from '../support/marks';
import { chosenAt, twoRounds } from '../support/two-rounds';

/** a gains 6 and b, above it, 5: the rank of a stays, half a place up and half a place down. */
const PANEL = twoRounds({ a: [30], b: [35] }, { a: [36], b: [40] });
const [score, rank] = makeRankChangeFigure({
	panel: PANEL,
	choice: chosenAt(PANEL),
	language: 'vi',
}).charts;
const body = render(ChangeParts, { props: { chart: rank! } }).body;
const rows = marksOf(body, 'div', '</div>');

it('has a row a part and one for the sum, with numbers and sentences', () => {
	expect(rows.map(({ attributes }) => [attributes['data-unit'], attributes['data-value']])).toEqual(
		[
			['own', '0.5'],
			['others', '-0.5'],
			['scheme', '0'],
			['set', '0'],
			['sum', '0'],
		],
	);
	expect(textOf(rows[0]!.content)).toBe('do chính đơn vị +0,50');
	expect(textOf(rows[3]!.content)).toBe('do tập hợp đơn vị 0 hai kỳ cùng 2 đơn vị');
	expect(textOf(rows[4]!.content)).toBe('cộng lại giữ hạng');
	expect(rows[1]!.attributes['aria-label']).toBe('do các đơn vị khác: −0,50 bậc; số liệu minh hoạ');
	expect(rows[1]!.attributes['data-provenance']).toBe('sample');
});

it('draws up to the right of 0 and down to the left, nothing for 0', () => {
	const bars = rows.map(({ content }) =>
		/<rect class="sample[^"]*" x="([\d.]+)%" width="([\d.]+)%"/.exec(content)?.slice(1).map(Number),
	);
	expect(bars).toEqual([[50, 50], [0, 50], undefined, undefined, undefined]);
	expect(rows[0]!.content).toMatch(/<line x1="50%" x2="50%"/);
});

it('names what it is about and has no style attribute', () => {
	expect(textOf(body)).toMatch(/^Hạng theo điểm ấy: 2 → 2 /);
	expect(textOf(render(ChangeParts, { props: { chart: score! } }).body)).toMatch(
		/^Điểm tổng hợp \(thử nghiệm\): 60,00 → 72,00 .* cộng lại \+12,00 điểm$/,
	);
	expect(body).not.toMatch(/\sstyle=/);
});
