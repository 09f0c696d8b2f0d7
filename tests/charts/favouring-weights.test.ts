import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import FavouringWeights from '../../src/lib/charts/FavouringWeights.svelte';
import { makeFavouringFigure } from '../../src/lib/figures/favouring-weights-figure';
import { certaintyWords } from '../../src/lib/text/certainty-words';
import { anyWeights, answered, answerWith, fourUnits } from '../support/four-units';
import { marksOf, textOf } from '../support/marks';

const panel = fourUnits();
const labels = certaintyWords('vi').favouring;
const four = answered(panel, anyWeights(panel, { weights: [2500, 7500] }));
const drawn = (given: Partial<typeof four> = {}) =>
	render(FavouringWeights, {
		props: { figure: makeFavouringFigure({ ...four, ...given, language: 'vi' }), labels },
	}).body;
const body = drawn();
const units = marksOf(body, 'div', 'data-mark');

it('has a block a unit that can be first, with its share', () => {
	expect(
		units.map(({ attributes }) => [
			attributes['data-unit'],
			Number(attributes['data-value']).toFixed(3),
			attributes['data-provenance'],
		]),
	).toEqual([
		['A', '0.400', 'sample'],
		['B', '0.400', 'sample'],
		['C', '0.200', 'sample'],
	]);
	expect(textOf(units[0]!.content)).toContain(
		'Huyện A đứng đầu trong 40,0% số cách tính. Những lần ấy coi trọng hơn bình quân: Tiêu chí 1 80,0%, đang dùng 25,0%',
	);
	expect(textOf(units[2]!.content)).toContain('không nghiêng hẳn về tiêu chí nào');
});

it('draws the weight from 0, a tick for the weight in use, a line for the mean of all tries', () => {
	// The axis ends at .8.
	const { content } = units[0]!;
	expect(content).toMatch(/<rect class="bar sample[^>]* width="100%"/);
	expect(content).toMatch(/<line class="present[^>]* x1="31.25%"/);
	expect(content).toMatch(/<line class="drawn[^>]* x1="62.5%"/);
});

it('names who is never first, and draws no key without bars', () => {
	expect(textOf(body)).toContain('Không trọng số nào đưa lên đầu: Huyện D.');
	expect(textOf(body)).toContain(labels.keyCentral);
	const always = drawn({ answer: answerWith([1, 0, 0, 0]) });
	expect(textOf(always)).not.toContain(labels.keyCentral);
	expect(body).not.toMatch(/\sstyle=/);
});
