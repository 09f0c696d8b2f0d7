import type { Rule } from '../domain/problem';

/** A file that cannot be read as a whole: the rule it breaks. */
export class FileProblem extends Error {
	override name = 'FileProblem';

	constructor(
		readonly rule: Rule,
		readonly value: string | null = null,
	) {
		super(rule.en);
	}
}

const MAX_MEGABYTES = 20;
export const MAX_FILE_BYTES = MAX_MEGABYTES * 1024 * 1024;
export const MAX_ROWS = 5_000;
export const MAX_COLUMNS = 100;

/** A sheet larger than any report. */
export const TOO_LARGE_SHEET: Rule = {
	vi: `trang tính có hơn ${MAX_ROWS} dòng hoặc ${MAX_COLUMNS} cột; hãy xoá các dòng, cột thừa rồi lưu lại`,
	en: `the sheet has more than ${MAX_ROWS} rows or ${MAX_COLUMNS} columns; delete what is not part of the table and save again`,
};

/** A file larger than any report. */
export const TOO_LARGE_FILE: Rule = {
	vi: `tệp lớn hơn ${MAX_MEGABYTES} MB; báo cáo II.06a chỉ vài chục KB, hãy kiểm tra lại tệp`,
	en: `the file is larger than ${MAX_MEGABYTES} MB; a report II.06a has some tens of KB, check the file`,
};
