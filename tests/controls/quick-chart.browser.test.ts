import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { rovingFocus } from '../../src/lib/charts/roving-focus';
import QuickChart from '../../src/lib/controls/QuickChart.svelte';
import { consoleWords } from '../../src/lib/text/console-words';

let chart: ReturnType<typeof mount> | undefined;
afterEach(async () => {
	if (chart) await unmount(chart);
	document.body.replaceChildren();
});

const point = (label: string, text: string, isSample = false) => ({
	label,
	value: Number(text),
	text,
	isSample,
});

it('the points of a line are one stop of Tab, walked by arrows, each with its value', () => {
	chart = mount(QuickChart, {
		target: document.body,
		props: {
			chart: {
				kind: 'line',
				label: 'year',
				measure: 'score',
				low: 80.5,
				high: 91,
				points: [point('2019', '80.5'), point('2020', '91'), point('2021', '85', true)],
				left: 0,
			},
			words: consoleWords('vi'),
			shown: (text) => text.replace('.', ','),
			walk: rovingFocus,
		},
	});
	flushSync();
	const marks = [...document.querySelectorAll<SVGElement>('[data-mark]')];
	const { sample } = consoleWords('vi');
	const labels = ['2019: 80,5', '2020: 91', `2021: 85 (${sample})`];
	expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(labels);
	expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
	marks[0]?.focus();
	for (const [key, at] of [
		['ArrowRight', 1],
		['End', 2],
		['ArrowRight', 0],
		['ArrowLeft', 2],
	] as const) {
		document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		expect(marks.indexOf(document.activeElement as SVGElement), key).toBe(at);
	}
});
