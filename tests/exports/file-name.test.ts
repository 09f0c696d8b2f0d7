import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/lib/exports/file-name';
import { numberCell } from '../../src/lib/figures/frame';
import { exportedOf, frameOf, MIXED, PUBLISHED } from '../support/exported-of';

const one = frameOf([['Huyện Hương Sơn', numberCell('1', 1, 0, PUBLISHED)]]);

describe('the name of a file', () => {
	it('says topic, units, period, edition, version, and that illustrative figures are in it', () => {
		expect(fileName(exportedOf())).toBe(
			'xep-hang-minh-hoa-2019_2-huyen_2024_tat-ca_ban-037dfee71ab4_minh-hoa',
		);
		expect(fileName(exportedOf(MIXED, { language: 'en', edition: 'published' }))).toBe(
			'ranking-minh-hoa-2019_2-districts_2024_published_version-037dfee71ab4_illustrative',
		);
	});

	it('has the criterion of a ranking page, one district by name, and no mark where none is due', () => {
		const href = 'https://thuoc-do.vn/en/xep-hang/par-2019/2024/LV1/';
		expect(fileName(exportedOf(one, { href, edition: 'published' }))).toBe(
			'xep-hang-par-2019-lv1_huyen-huong-son_2024_cong-bo_ban-037dfee71ab4',
		);
	});

	it('takes the district from the address where rows are no units, and leaves out what is not known', () => {
		const table = { ...one.table, rows: one.table.rows.map((row) => ({ ...row, slug: null })) };
		const { period: _, ...frame } = one;
		const named = (href: string) =>
			fileName(exportedOf({ ...frame, table }, { name: 'new', href }));
		expect(named('https://x.vn/huyen/vu-quang/')).toBe('new_vu-quang_tat-ca_ban-037dfee71ab4');
		expect(named('https://x.vn/ho-so/')).toBe('new_tat-ca_ban-037dfee71ab4');
		expect(named('https://x.vn/huyen/50%/?q=%')).toBe('new_50_tat-ca_ban-037dfee71ab4');
	});

	it.each([
		['dung-han', 'so-sanh-dung-han-tren-ho-so-da-giai-quyet', 'comparison-on-time-of-'],
		['dich-vu-payment', 'so-sanh-thanh-toan-truc-tuyen', 'comparison-'],
		['dich-vu-co-dung', 'so-sanh-thu-tuc-truc-tuyen-co-nguoi-dung', 'comparison-'],
		['cho-dat-dai', 'so-sanh-thoi-gian-cho-dat-dai', 'comparison-waiting-'],
		['par-2019-tong', 'so-sanh-par-2019-tong', 'comparison-par-2019-tong'],
		['constructor', 'so-sanh-constructor', 'comparison-constructor'],
	])('tells a compared measure in the language of the page: %s', (measure, vi, en) => {
		const given = { name: `compare-${measure}`, href: 'https://thuoc-do.vn/so-sanh/' };
		expect(fileName(exportedOf(one, given)).split('_')[0]).toBe(vi);
		expect(fileName(exportedOf(one, { ...given, language: 'en' }))).toContain(en);
	});

	it('keeps a span of rounds readable', () => {
		expect(fileName(exportedOf({ ...one, period: '2021-Q1/2024-H2' }))).toContain(
			'_2021-q1--2024-h2_',
		);
	});

	it.each(['../../etc/passwd', 'a b\\c:d*e?"<>|', 'Đức Thọ\u0000\n', '=1+1', 'x'.repeat(500), '…'])(
		'is plain ASCII without spaces, whatever a unit is called: %j',
		(header) => {
			const frame = frameOf([[header, numberCell('1', 1, 0, PUBLISHED)]]);
			const name = fileName(exportedOf(frame));
			expect(name).toMatch(/^[a-z0-9][a-z0-9_-]*$/);
			expect(name.length).toBeLessThan(200);
		},
	);
});
