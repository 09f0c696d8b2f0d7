import type { Action } from 'svelte/action';

const STEPS: Readonly<Record<string, number>> = {
	ArrowDown: 1,
	ArrowRight: 1,
	ArrowUp: -1,
	ArrowLeft: -1,
};

type Mark = HTMLElement | SVGElement;

/**
 * Makes the marks of a chart one stop of the Tab key: arrows, Home and End move between the
 * elements with `data-mark`. Before any script runs every mark is a stop of its own.
 */
export const rovingFocus: Action<Mark> = (root) => {
	const marks = () => [...root.querySelectorAll<Mark>('[data-mark]')];
	const settle = (current: Mark | undefined) => {
		for (const mark of marks()) mark.setAttribute('tabindex', mark === current ? '0' : '-1');
	};
	const onFocus = (event: Event) => {
		const mark = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
		if (mark) settle(mark as Mark);
	};
	const onKey = (event: Event) => {
		if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
		const list = marks();
		const index = list.findIndex((mark) => mark === root.ownerDocument.activeElement);
		if (index < 0) return;
		const step = STEPS[event.key];
		const target =
			event.key === 'Home'
				? list[0]
				: event.key === 'End'
					? list.at(-1)
					: step === undefined
						? undefined
						: list[(index + step + list.length) % list.length];
		if (!target) return;
		event.preventDefault();
		settle(target);
		target.focus();
	};
	settle(marks()[0]);
	root.addEventListener('focusin', onFocus);
	root.addEventListener('keydown', onKey);
	return {
		destroy() {
			root.removeEventListener('focusin', onFocus);
			root.removeEventListener('keydown', onKey);
		},
	};
};
