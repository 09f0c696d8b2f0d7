import { askedCell, type TableFrame } from './asked-cell';
import type { NumberDesk } from './number-desk';

/**
 * Makes the marks of a chart tell where their number comes from, by click, Enter or Space; where it has written
 * numbers (`data-number`), those. There is one for each row of the table, in its order; one of a missing value
 * stays as it is.
 * @param cell which cell of its row a mark draws
 * @returns what makes them pictures again
 */
export function askOfMarks(
	root: HTMLElement,
	frame: TableFrame,
	cell: number,
	desk: NumberDesk,
): () => void {
	const written = [...root.querySelectorAll('[data-number]')];
	const all = written.length > 0 ? written : [...root.querySelectorAll('[data-mark]')];
	const marks = all.filter((_, row) => frame.table.rows[row]?.cells[cell]?.provenance);
	const listen = (event: Event) => {
		if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
		const mark =
			event.target instanceof Element ? event.target.closest('[data-number], [data-mark]') : null;
		const asked = mark && askedCell(frame, all.indexOf(mark), cell);
		if (!asked) return;
		event.preventDefault();
		desk.ask(asked);
	};
	for (const mark of marks) {
		mark.setAttribute('role', 'button');
		mark.setAttribute('aria-haspopup', 'dialog');
		if (written.length > 0) mark.setAttribute('tabindex', '0');
	}
	root.addEventListener('click', listen);
	root.addEventListener('keydown', listen);
	return () => {
		for (const mark of marks) {
			mark.removeAttribute('aria-haspopup');
			if (written.length === 0) mark.setAttribute('role', 'img');
			else for (const name of ['role', 'tabindex']) mark.removeAttribute(name);
		}
		root.removeEventListener('click', listen);
		root.removeEventListener('keydown', listen);
	};
}
