import type {
	DataChanges,
	RowChange,
	SnapshotCell,
	SourceChange,
	VersionLog,
} from '../domain/data-changes';
import { shortVersion } from '../domain/data-pin';
import type { Language } from '../domain/language';
import { formatDay, formatNumber, formatPeriod, formatShort } from '../text/format';
import { versionWords } from '../text/version-words';

/** A row that differs, for readers. */
export type ChangeLine = {
	kind: RowChange['kind'];
	kindText: string;
	/** Unit, what is measured, period. */
	subject: string;
	/** Null where the row names no source. */
	sourceId: string | null;
	/** Every value that differs, with what it is called; a missing value says so. */
	values: { label: string; before: string; after: string }[];
};

/** One version of the data with what it changed. */
export type VersionFigure = {
	/** Its first digits, as addresses write it; null for what is not released. */
	version: string | null;
	/** ISO day; null for what is not released. */
	date: string | null;
	title: string;
	summary: string;
	lines: ChangeLine[];
	/** A sentence for each table and source that differs. */
	sources: string[];
};

/** What tables and columns are called, as the manifest has it. */
export type Names = {
	table: (name: string) => string;
	column: (table: string, column: string) => string;
};

type Texts = { language: Language; names: Names };

function cellText(cell: SnapshotCell, language: Language): string {
	if (cell === null) return versionWords(language).missing;
	if (typeof cell === 'number') return formatShort(cell, language, 6);
	const decimals = /^-?\d+(?:\.(\d+))?$/.exec(String(cell));
	return decimals ? formatNumber(Number(cell), language, decimals[1]?.length ?? 0) : String(cell);
}

function periodText(about: RowChange['about'], language: Language): string {
	const text = (name: string) => (about[name] == null ? null : String(about[name]));
	const [first, last] = [text('first_day'), text('last_day')];
	const period = text('period');
	return (
		text(`period_${language}`) ??
		(period && /^\d{4}/.test(period) ? formatPeriod(period, language) : period) ??
		(first && last ? `${formatDay(first, language)} – ${formatDay(last, language)}` : null) ??
		(text('as_of') ? formatDay(text('as_of') ?? '', language) : '')
	);
}

function changeLine(
	{ table, kind, about, values }: RowChange,
	{ language, names }: Texts,
): ChangeLine {
	const measure = about[`measure_${language}`];
	const source = about.source_id ?? values.find(({ column }) => column === 'source_id')?.after;
	const subject = [
		about.unit_name ?? about.unit_code,
		about[`what_${language}`] ?? names.table(table),
		periodText(about, language),
	];
	return {
		kind,
		kindText: versionWords(language).kinds[kind],
		subject: subject.filter((part) => part != null && part !== '').join(', '),
		sourceId: typeof source === 'string' ? source : null,
		values: values.map(({ column, before, after }) => ({
			label:
				column === 'value_text' && typeof measure === 'string'
					? measure
					: names.column(table, column),
			before: cellText(before, language),
			after: cellText(after, language),
		})),
	};
}

function sourceText(
	{ table, source, isSample, before, after }: SourceChange,
	{ language, names }: Texts,
): string {
	const words = versionWords(language);
	const number = (rows: number) => formatNumber(rows, language);
	const rows = () => {
		if (before === null) return words.newRows(number(after ?? 0));
		if (after === null) return words.goneRows(number(before));
		return before === after
			? words.sameRows(number(after))
			: words.rowsChanged(number(before), number(after));
	};
	const whose = isSample ? words.sample : (source ?? words.noSource);
	return `${names.table(table)} (${whose}): ${rows()}`;
}

function summaryOf(changes: DataChanges | null, language: Language): string {
	const words = versionWords(language);
	if (!changes) return words.first;
	const count = (kind: RowChange['kind']) =>
		changes.rows.filter((change) => change.kind === kind).length;
	const parts = (['added', 'removed', 'changed'] as const)
		.map((kind) => ({ kind, n: count(kind) }))
		.filter(({ n }) => n > 0)
		.map(({ kind, n }) => words[kind](n));
	if (parts.length > 0) return parts.join('; ');
	return changes.sources.length > 0 ? words.onlyTables(changes.sources.length) : words.nothing;
}

/** Every version of the data with its changes, last first, what is not released yet before all. */
export function changesFigure(log: VersionLog, texts: Texts): VersionFigure[] {
	const { language } = texts;
	const words = versionWords(language);
	const figure = (changes: DataChanges | null) => ({
		summary: summaryOf(changes, language),
		lines: (changes?.rows ?? []).map((row) => changeLine(row, texts)),
		sources: (changes?.sources ?? []).map((source) => sourceText(source, texts)),
	});
	const unreleased = log.unreleased
		? [{ version: null, date: null, title: words.unreleased, ...figure(log.unreleased) }]
		: [];
	return [
		...unreleased,
		...log.releases.map(({ version, date, changes }) => {
			const digits = shortVersion(version);
			const title = words.versionOf(digits, formatDay(date, language));
			return { version: digits, date, title, ...figure(changes) };
		}),
	];
}
