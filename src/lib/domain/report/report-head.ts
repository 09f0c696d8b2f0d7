import { fold } from '../fold';
import { cellText, withoutListMark, type Cell, type Grid } from './sheet-cell';

const REPORTING_UNIT = 'don vi bao cao';
/** What else stands in a head, so that it is not taken for the name of a unit. */
const OTHER_LABEL = /^(don vi (bao cao|nhan|tinh)|ky bao cao|\(?tu ngay|bieu (so|mau)|tinh hinh)/;

/** The lines of a cell, each as one line of NFC text. */
const linesOf = (cell: Cell | undefined) =>
	(typeof cell === 'string' ? cell : cellText(cell))
		.split(/[\r\n]+/)
		.map((line) => withoutListMark(cellText(line)));

/** A name without the dots that stand for "to be filled in" and without its full stop. */
const nameIn = (text: string) => text.replace(/[.…]{2,}|…/g, '').replace(/^[\s:]+|[\s.;,]+$/g, '');

/**
 * What the head calls the reporting unit, with the row that says so: behind the words "Đơn vị báo
 * cáo", in the next cell to the right, or in the line below. Null where it does not say.
 */
export function reportingUnit(head: Grid): { name: string; row: number } | null {
	for (const [row, cells] of head.entries())
		for (const [column, cell] of cells.entries()) {
			const lines = linesOf(cell);
			const place = lines.findIndex((line) => fold(line).startsWith(REPORTING_UNIT));
			const label = lines[place];
			if (label === undefined) continue;
			const around = [
				...lines.slice(place + 1),
				...cells.slice(column + 1).flatMap(linesOf),
				...linesOf(head[row + 1]?.[column]),
			];
			const name = [
				label.slice(REPORTING_UNIT.length),
				around.find((line) => nameIn(line) !== '' && !OTHER_LABEL.test(fold(line))) ?? '',
			]
				.map(nameIn)
				.find((text) => text !== '');
			if (name !== undefined) return { name, row };
		}
	return null;
}

/** The texts of each row, its cells joined. */
export function headLines(head: Grid): string[] {
	return head.map((cells) => {
		const texts = cells
			.map((cell) => withoutListMark(cellText(cell)))
			.filter((text) => text !== '');
		return texts.filter((text, i) => text !== texts[i - 1]).join(' ');
	});
}
