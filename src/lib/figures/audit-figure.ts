import { group } from 'd3';
import type { Language } from '../domain/language';
import type { Audit } from '../queries/audit-list/audit-list';
import { auditWords } from '../text/audit-words';
import { formatShort } from '../text/format';
import { sourceNote, type SourceIndex, type SourceNote } from './frame';

export type AuditSide = { label: string; value: number; text: string };

/** One check, with everything a reader needs to do it again. */
export type AuditRow = {
	code: string;
	title: string;
	left: AuditSide;
	right: AuditSide;
	/** Left less right. */
	residual: number;
	/** "side one is 24 dossiers less". */
	residualText: string;
	holds: boolean;
	sources: SourceNote[];
};

export type AuditGroup = {
	subject: string;
	/** With how many do not match. */
	title: string;
	/** What this kind of check is; null where its rows say enough. */
	note: string | null;
	mismatches: AuditRow[];
	matches: AuditRow[];
};

/** In the order of the page; a subject that no audit has is left out, but for reports. */
const SUBJECTS = ['dossiers', 'online', 'procedures', 'ddci', 'territory', 'report'];

/** Checks as rows, in the order given; nothing is repaired. */
export function makeAuditRows(
	audits: readonly Audit[],
	language: Language,
	sources: SourceIndex,
): AuditRow[] {
	const words = auditWords(language);
	const pick = (vi: string, en: string) => (language === 'vi' ? vi : en);
	return audits.map((audit) => {
		const unit = pick(audit.unit_of_measure, audit.unit_of_measure_en);
		const isPercent = unit === '%';
		const most = Math.max(Math.abs(audit.left_value), Math.abs(audit.right_value)) < 1000 ? 2 : 0;
		const number = (value: number) => formatShort(value, language, most);
		const measured = (value: number) =>
			isPercent ? `${number(value)}%` : `${number(value)} ${unit}`;
		const amount = `${number(Math.abs(audit.residual))} ${isPercent ? words.points : unit}`;
		const residualText =
			audit.residual === 0
				? words.equal
				: audit.holds
					? words.rounding(amount)
					: audit.residual < 0
						? words.less(amount)
						: words.more(amount);
		return {
			code: audit.code,
			title: pick(audit.title_vi, audit.title_en),
			left: {
				label: pick(audit.left_vi, audit.left_en),
				value: audit.left_value,
				text: measured(audit.left_value),
			},
			right: {
				label: pick(audit.right_vi, audit.right_en),
				value: audit.right_value,
				text: measured(audit.right_value),
			},
			residual: audit.residual,
			residualText,
			holds: audit.holds,
			sources: [...new Set([audit.source_id, audit.other_source_id])].map((id) =>
				sourceNote(id, sources, language),
			),
		};
	});
}

/** Checks by subject, what does not match first; imported reports have a group even when there are none. */
export function makeAuditGroups(
	audits: readonly Audit[],
	language: Language,
	sources: SourceIndex,
): AuditGroup[] {
	const words = auditWords(language);
	const bySubject = group(audits, ({ subject }) => subject);
	const others = [...bySubject.keys()].filter((subject) => !SUBJECTS.includes(subject));
	return [...SUBJECTS, ...others]
		.filter((subject) => bySubject.has(subject) || subject === 'report')
		.map((subject) => {
			const rows = makeAuditRows(bySubject.get(subject) ?? [], language, sources);
			const mismatches = rows.filter(({ holds }) => !holds);
			const name = words.subjects[subject] ?? subject;
			return {
				subject,
				title: rows.length === 0 ? name : words.group(name, mismatches.length, rows.length),
				note: rows.length === 0 ? words.noReports : (words.notes[subject] ?? null),
				mismatches,
				matches: rows.filter(({ holds }) => holds),
			};
		});
}
