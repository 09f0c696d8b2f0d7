import { askedCell, type TableFrame } from './asked-cell';
import type { NumberDesk } from './number-desk';

/**
 * Makes the marks of a chart tell where their number comes from, by click, Enter or Space. There is a mark
 * for each row of the table, in its order; one of a missing value stays a picture.
 * @param cell which cell of its row a mark draws
 * @returns what makes them pictures again
 */
export function askOfMarks(
	root: HTMLElement,
	frame: TableFrame,
	cell: number,
	desk: NumberDesk,
): () => void {
	const marks = [...root.querySelectorAll('[data-mark]')].filter(
		(_, row) => frame.table.rows[row]?.cells[cell]?.provenance,
	);
	const rowOf = (mark: Element) => [...root.querySelectorAll('[data-mark]')].indexOf(mark);
	const listen = (event: Event) => {
		if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
		const mark = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
		const asked = mark && askedCell(frame, rowOf(mark), cell);
		if (!asked) return;
		event.preventDefault();
		desk.ask(asked);
	};
	for (const mark of marks) {
		mark.setAttribute('role', 'button');
		mark.setAttribute('aria-haspopup', 'dialog');
	}
	root.addEventListener('click', listen);
	root.addEventListener('keydown', listen);
	return () => {
		for (const mark of marks) {
			mark.setAttribute('role', 'img');
			mark.removeAttribute('aria-haspopup');
		}
		root.removeEventListener('click', listen);
		root.removeEventListener('keydown', listen);
	};
}
