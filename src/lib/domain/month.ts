/** Months counted as year × 12 + month − 1, as the tables of dossiers count them. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

/** "2024-03" for the number of a month. */
export function monthText(number: number): string {
	const month = (number % 12) + 1;
	return `${Math.floor(number / 12)}-${String(month).padStart(2, '0')}`;
}

/** The number of a month written "2024-03"; null for anything else. */
export function readMonth(text: string): number | null {
	const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
	return match ? monthNumber(Number(match[1]), Number(match[2])) : null;
}
