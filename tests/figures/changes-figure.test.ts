import { describe, expect, it } from 'vitest';
import type { DataChanges, RowChange } from '../../src/lib/domain/data-changes';
import { changesFigure } from '../../src/lib/figures/changes-figure';

const row = (given: Partial<RowChange>): RowChange => ({
	table: 'published_figures',
	kind: 'changed',
	about: {
		unit_code: '439',
		unit_name: 'Hương Sơn',
		indicator: 'on_time',
		period: '2021',
		source_id: 'newspaper',
		what_vi: 'Tỷ lệ đúng hạn',
		what_en: 'On-time rate',
		period_vi: 'năm 2021',
		period_en: '2021',
		measure_vi: '%',
		measure_en: '%',
	},
	values: [{ column: 'value_text', before: '38.80', after: '39' }],
	...given,
});
const changes = (given: Partial<DataChanges>): DataChanges => ({ sources: [], rows: [], ...given });
const figures = (given: DataChanges | null, language: 'vi' | 'en' = 'vi') =>
	changesFigure(
		{
			version: '037dfee71ab41ad1',
			releases: [{ version: '037dfee71ab41ad1', date: '2026-11-27', changes: given }],
			unreleased: null,
		},
		{
			language,
			names: { table: (name) => `[${name}]`, column: (_table, column) => `<${column}>` },
		},
	);

describe('changesFigure', () => {
	it('tells a corrected value with unit, period, both values as printed, and source', () => {
		const [vi] = figures(changes({ rows: [row({})] }));
		expect(vi).toMatchObject({
			version: '037dfee71ab4',
			title: 'Phiên bản 037dfee71ab4, 27/11/2026',
			summary: 'sửa 1 dòng',
			lines: [
				{
					kindText: 'sửa',
					subject: 'Hương Sơn, Tỷ lệ đúng hạn, năm 2021',
					sourceId: 'newspaper',
					values: [{ label: '%', before: '38,80', after: '39' }],
				},
			],
		});
		const [en] = figures(changes({ rows: [row({})] }), 'en');
		expect(en?.lines[0]?.subject).toBe('Hương Sơn, On-time rate, 2021');
		expect(en?.lines[0]?.values[0]?.before).toBe('38.80');
	});

	it('says of a missing value that it is missing, of a word that word, and of zero 0', () => {
		const values = [
			{ column: 'score', before: null, after: 0 },
			{ column: 'note', before: 'Tốt', after: null },
			{ column: 'score', before: 93.19, after: 1234.5 },
		];
		expect(figures(changes({ rows: [row({ values })] }))[0]?.lines[0]?.values).toEqual([
			{ label: '<score>', before: 'chưa có số liệu', after: '0' },
			{ label: '<note>', before: 'Tốt', after: 'chưa có số liệu' },
			{ label: '<score>', before: '93,19', after: '1.234,5' },
		]);
	});

	it('names rows of other tables by what they have', () => {
		const subject = (about: RowChange['about'], values: RowChange['values'] = []) =>
			figures(changes({ rows: [row({ table: 'dossier_flows', about, values })] }))[0]?.lines[0];
		expect(
			subject({ unit_code: 'x', first_day: '2023-06-15', last_day: '2023-09-14' })?.subject,
		).toBe('x, [dossier_flows], 15/06/2023 – 14/09/2023');
		expect(subject({ unit_name: 'A', period: '2025-H1' })?.subject).toBe(
			'A, [dossier_flows], 6 tháng đầu năm 2025',
		);
		expect(subject({ unit_name: 'A', as_of: null, period: 'undated' })?.subject).toBe(
			'A, [dossier_flows], undated',
		);
		expect(
			subject({ unit_name: 'A' }, [{ column: 'source_id', before: 'p', after: 'q' }])?.sourceId,
		).toBe('q');
	});

	it('sums up: counts by kind; only groups; nothing; the first version', () => {
		const all = changes({
			rows: [row({ kind: 'added' }), row({ kind: 'added' }), row({ kind: 'removed' })],
		});
		expect(figures(all)[0]?.summary).toBe('thêm 2 dòng; bớt 1 dòng');
		expect(figures(all, 'en')[0]?.summary).toBe('2 rows added; 1 row removed');
		const source = {
			table: 'dossier_flows',
			source: 'sample-generator',
			isSample: true,
			before: 16000,
			after: 16296,
		};
		const [sample] = figures(changes({ sources: [source] }));
		expect(sample?.summary).toBe('đổi trong 1 nhóm dòng, không giá trị công bố nào đổi');
		expect(sample?.sources).toEqual([
			'[dossier_flows] (số liệu minh hoạ): từ 16.000 thành 16.296 dòng',
		]);
		const sources = [
			{ ...source, isSample: false, source: null, before: 3, after: 3 },
			{ ...source, isSample: false, source: 'a', before: null, after: 1 },
			{ ...source, isSample: false, source: 'b', before: 2, after: null },
		];
		expect(figures(changes({ sources }), 'en')[0]?.sources).toEqual([
			'[dossier_flows] (not by source): 3 rows, other content',
			'[dossier_flows] (a): 1 new row',
			'[dossier_flows] (b): gone (2 rows before)',
		]);
		expect(figures(changes({}))[0]?.summary).toBe('không có gì đổi');
		expect(figures(null)[0]?.summary).toBe('phiên bản đầu tiên được ghi lại');
	});

	it('puts what is not released before all, without a version', () => {
		const [unreleased, first] = changesFigure(
			{
				version: 'b'.repeat(16),
				releases: [{ version: 'a'.repeat(16), date: '2026-11-27', changes: null }],
				unreleased: changes({ rows: [row({})] }),
			},
			{ language: 'en', names: { table: String, column: String } },
		);
		expect(unreleased).toMatchObject({ version: null, date: null, summary: '1 row corrected' });
		expect(first?.version).toBe('aaaaaaaaaaaa');
	});
});
