import { askedCell, type TableFrame } from './asked-cell';
import type { NumberDesk } from './number-desk';

/** What can be asked in a chart, with its row and cell in the table behind it, which `data-number="row cell"` says. */
function numbersIn(root: Element, markCell: number | undefined): Map<Element, [number, number]> {
	const written = [...root.querySelectorAll<HTMLElement>('[data-number]')];
	if (written.length > 0)
		return new Map(
			written.map((element) => {
				const [row = NaN, cell = NaN] = (element.dataset.number ?? '').split(' ').map(Number);
				return [element, [row, cell]];
			}),
		);
	if (markCell === undefined) return new Map();
	return new Map(
		[...root.querySelectorAll('[data-mark]')].map((mark, row) => [mark, [row, markCell]]),
	);
}

/**
 * Makes the numbers of a chart tell where they come from, by click, Enter or Space: those that it has written,
 * else its marks. One without a value stays as it is.
 * @param markCell which cell of its row a mark draws, where there is a mark for each row, in the table's order
 * @returns what makes them text and pictures again
 */
export function askOfNumbers(
	root: HTMLElement,
	frame: TableFrame,
	markCell: number | undefined,
	desk: NumberDesk,
): () => void {
	const cells = numbersIn(root, markCell);
	const asking = [...cells].flatMap(([element, [row, cell]]) =>
		frame.table.rows[row]?.cells[cell]?.provenance ? [element] : [],
	);
	const isMark = (element: Element) => element.hasAttribute('data-mark');
	const listen = (event: Event) => {
		if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
		const element =
			event.target instanceof Element ? event.target.closest('[data-number], [data-mark]') : null;
		const place = element && cells.get(element);
		const asked = place && askedCell(frame, ...place);
		if (!asked) return;
		event.preventDefault();
		desk.ask(asked);
	};
	for (const element of asking) {
		element.setAttribute('role', 'button');
		element.setAttribute('aria-haspopup', 'dialog');
		if (!isMark(element)) element.setAttribute('tabindex', '0');
	}
	root.addEventListener('click', listen);
	root.addEventListener('keydown', listen);
	return () => {
		for (const element of asking) {
			element.removeAttribute('aria-haspopup');
			if (isMark(element)) element.setAttribute('role', 'img');
			else for (const name of ['role', 'tabindex']) element.removeAttribute(name);
		}
		root.removeEventListener('click', listen);
		root.removeEventListener('keydown', listen);
	};
}
