import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import RankRanges from '../../src/lib/charts/RankRanges.svelte';
import { makeCertaintyFigure } from '../../src/lib/figures/certainty-figure';
import { chanceOf, type CompositeChance } from '../../src/lib/figures/composite-chance';
import { certaintyWords } from '../../src/lib/text/certainty-words';
import { anyWeights, answered, fourUnits } from '../support/four-units';
import { marksOf, textOf } from '../support/marks';

const panel = fourUnits();
const round = panel.rounds[0]!;
const words = certaintyWords('vi');
const setting = { weights: [1, 1], normalisation: 'goalposts', aggregation: 'arithmetic' } as const;
const known = chanceOf(panel, round, { setting, responses: 45, seed: 1 });
const all = { low: 1, high: 4 };
const chance: CompositeChance =
	'refusal' in known ? known : { ...known, simultaneous: [all, all, all, all] };
const drawn = (own: CompositeChance, isTried = true) =>
	render(RankRanges, {
		props: {
			figure: makeCertaintyFigure({
				panel,
				round,
				answer: isTried ? answered(panel, anyWeights(panel)).answer : null,
				chance: own,
				edition: 'all',
				language: 'vi',
			}),
			labels: { ...words.certainty, choice: words.choice, chance: words.chance },
		},
	}).body;
const body = drawn(chance);
/** Each row to the beginning of the next. */
const rows = marksOf(body, 'div', ' data-mark');

it('has a row a unit in the order of the table, with rank and provenance', () => {
	expect(
		rows.map(({ attributes }) => [
			attributes['data-unit'],
			attributes['data-value'],
			attributes['data-provenance'],
			attributes['role'],
		]),
	).toEqual([
		['C', '1', 'sample', 'img'],
		['A', '2', 'sample', 'img'],
		['B', '2', 'sample', 'img'],
		['D', '4', 'sample', 'img'],
	]);
});

it('draws rank, choice and chance in three shapes over whole places', () => {
	const { content } = rows[1]!;
	expect(content).toMatch(/<rect class="official[^>]* x="25%" width="25%"/);
	expect(content).toMatch(/<rect class="choice sample[^>]* x="0%" width="100%"/);
	expect(content).toMatch(/<line class="median[^>]* x1="37.5%" x2="37.5%"/);
	expect(content).toMatch(/<line class="chance alone sample[^>]* x1="25%" x2="75%"/);
	expect(content).toMatch(/<line class="chance together sample[^>]* x1="0%" x2="100%"/);
});

it('says the places in words beside the marks', () => {
	expect(textOf(rows[1]!.content)).toContain('Lựa chọn: có thể 1–4 May rủi: có thể 2–3');
});

it('brackets units that cannot be told apart, each kind on its own', () => {
	const brackets = rows.map(({ content }) =>
		[...content.matchAll(/class="bracket (\w+)\s*([\w ]*?)\s*(?:svelte|")/g)].map(
			([, kind, parts]) => `${kind} ${parts?.replace(/\s+/g, ' ')}`.trim(),
		),
	);
	expect(brackets).toEqual([
		['choice opens inside', 'chance'],
		['choice inside', 'chance opens inside'],
		['choice inside', 'chance closes inside'],
		['choice closes inside', 'chance'],
	]);
});

it('draws nothing for what is not computed and says so, also in the key', () => {
	const without = drawn({ refusal: 'no-responses' });
	expect(without).not.toContain('class="chance');
	expect(textOf(without)).toContain('May rủi: không tính');
	expect(textOf(without)).not.toContain(words.certainty.keyChance);
	const untried = drawn(chance, false);
	expect(untried).not.toContain('class="choice');
	expect(untried).toMatch(/class="chance alone[^>]* x1="25%"/);
	expect(textOf(untried)).toContain('Lựa chọn: không tính');
	expect(textOf(untried)).toContain(words.certainty.keyChance);
});

it('explains one row for a first reader and has no style attribute', () => {
	expect(textOf(body)).toMatch(/^Đọc thế nào\? Huyện A đứng hạng 2 trên bảng\./);
	expect(body).not.toMatch(/\sstyle=/);
});
