import type { Language } from '../domain/language';

const vi = {
	title: 'Thay đổi giữa các phiên bản số liệu',
	intro:
		'Mỗi lần công bố, các bảng được ghi lại; dưới đây là những gì khác lần trước, từng giá trị một. Số liệu minh hoạ chỉ được đếm.',
	feed: 'Theo dõi thay đổi (Atom)',
	log: 'Toàn bộ, dạng JSON',
	feedTitle: 'Thước đo: thay đổi của số liệu',
	unreleased: 'Chưa công bố thành phiên bản',
	versionOf: (version: string, date: string) => `Phiên bản ${version}, ${date}`,
	first: 'phiên bản đầu tiên được ghi lại',
	nothing: 'không có gì đổi',
	added: (n: number) => `thêm ${n} dòng`,
	removed: (n: number) => `bớt ${n} dòng`,
	changed: (n: number) => `sửa ${n} dòng`,
	onlyTables: (n: number) => `đổi trong ${n} nhóm dòng, không giá trị công bố nào đổi`,
	kinds: { added: 'thêm', removed: 'bớt', changed: 'sửa' },
	missing: 'chưa có số liệu',
	sample: 'số liệu minh hoạ',
	noSource: 'không theo nguồn',
	rowsChanged: (before: string, after: string) => `từ ${before} thành ${after} dòng`,
	sameRows: (n: string) => `${n} dòng, nội dung đổi`,
	newRows: (n: string) => `${n} dòng mới`,
	goneRows: (n: string) => `không còn (trước đó ${n} dòng)`,
	bySource: 'Theo bảng và nguồn',
	rest: (n: string) => `và ${n} dòng nữa, trong`,
	pin: (pinned: string, present: string) =>
		`Số liệu đã đổi từ khi địa chỉ này được ghi (phiên bản ${pinned}; nay là ${present}).`,
	pinLink: 'Xem thay đổi',
};

const rowsOf = (n: string) => (n === '1' ? '1 row' : `${n} rows`);

export type VersionWords = typeof vi;

const en: VersionWords = {
	title: 'What changed between versions of the data',
	intro:
		'With every release the tables are recorded; here is what differs from the one before, value by value. Illustrative figures are only counted.',
	feed: 'Follow the changes (Atom)',
	log: 'All of it, as JSON',
	feedTitle: 'Thước đo: changes of the data',
	unreleased: 'Not released as a version yet',
	versionOf: (version, date) => `Version ${version}, ${date}`,
	first: 'the first version on record',
	nothing: 'nothing changed',
	added: (n) => (n === 1 ? '1 row added' : `${n} rows added`),
	removed: (n) => (n === 1 ? '1 row removed' : `${n} rows removed`),
	changed: (n) => (n === 1 ? '1 row corrected' : `${n} rows corrected`),
	onlyTables: (n) =>
		`changes in ${n === 1 ? 'one group' : `${n} groups`} of rows, of no published value`,
	kinds: { added: 'added', removed: 'removed', changed: 'corrected' },
	missing: 'no data',
	sample: 'illustrative figures',
	noSource: 'not by source',
	rowsChanged: (before, after) => `from ${before} to ${after} rows`,
	sameRows: (n) => `${rowsOf(n)}, other content`,
	newRows: (n) => `${n} new ${n === '1' ? 'row' : 'rows'}`,
	goneRows: (n) => `gone (${rowsOf(n)} before)`,
	bySource: 'By table and source',
	rest: (n) => `and ${n} more, in`,
	pin: (pinned, present) =>
		`The data have changed since this address was made (version ${pinned}; now ${present}).`,
	pinLink: 'See what changed',
};

/** The words of a language about versions of the data. */
export const versionWords = (language: Language): VersionWords => (language === 'vi' ? vi : en);
