import { describe, expect, it } from 'vitest';
import { makeAuditGroups, makeAuditRows } from '../../src/lib/figures/audit-figure';
import type { Audit } from '../../src/lib/queries/audit-list/audit-list';
import { sourceIndex } from '../support/source-index';

const audit = (given: Partial<Audit>): Audit => ({
	code: 'parts-and-total',
	subject: 'dossiers',
	unit_code: '439',
	unit_name_vi: 'Huyện Hương Sơn',
	unit_name_en: 'Hương Sơn district',
	title_vi: 'Các phần và tổng',
	title_en: 'Parts and total',
	left_vi: 'cộng lại',
	left_en: 'added up',
	left_value: 19876,
	right_vi: 'bản in',
	right_en: 'as printed',
	right_value: 19900,
	residual: -24,
	holds: false,
	unit_of_measure: 'hồ sơ',
	unit_of_measure_en: 'dossiers',
	source_id: 'newspaper',
	other_source_id: 'portal',
	...given,
});
const rowOf = (given: Partial<Audit>, language: 'vi' | 'en' = 'vi') =>
	makeAuditRows([audit(given)], language, sourceIndex)[0]!;
const groupsOf = (audits: readonly Audit[]) => makeAuditGroups(audits, 'vi', sourceIndex);

describe('a check', () => {
	it('shows both sides and says the residual in words, in each language', () => {
		expect(rowOf({})).toMatchObject({
			title: 'Các phần và tổng',
			left: { label: 'cộng lại', value: 19876, text: '19.876 hồ sơ' },
			right: { label: 'bản in', value: 19900, text: '19.900 hồ sơ' },
			residual: -24,
			residualText: 'vế một ít hơn 24 hồ sơ',
		});
		expect(rowOf({}, 'en')).toMatchObject({
			title: 'Parts and total',
			left: { label: 'added up', text: '19,876 dossiers' },
			residualText: 'side one is lower by 24 dossiers',
		});
		expect(rowOf({ left_value: 12.5, right_value: 10, residual: 2.5 }).residualText).toBe(
			'vế một nhiều hơn 2,5 hồ sơ',
		);
	});

	it('is in percentage points where the sides are per cent', () => {
		const given = {
			left_value: 5.2434,
			right_value: 29.1,
			residual: -23.8566,
			unit_of_measure: '%',
			unit_of_measure_en: '%',
		};
		expect(rowOf(given).left.text).toBe('5,24%');
		expect(rowOf(given).residualText).toBe('vế một ít hơn 23,86 điểm phần trăm');
		expect(rowOf(given, 'en').residualText).toBe('side one is lower by 23.86 percentage points');
	});

	it('tells equal sides from sides that differ within rounding', () => {
		expect(rowOf({ holds: true, residual: 0 }).residualText).toBe('bằng nhau');
		expect(
			rowOf({ left_value: 80.29, right_value: 80.26, holds: true, residual: 0.03 }).residualText,
		).toBe('chênh 0,03 hồ sơ, trong mức làm tròn khi in');
	});

	it('names each source once', () => {
		expect(rowOf({}).sources.map(({ id }) => id)).toEqual(['newspaper', 'portal']);
		expect(rowOf({ other_source_id: 'newspaper' }).sources.map(({ id }) => id)).toEqual([
			'newspaper',
		]);
	});
});

describe('checks by subject', () => {
	it('count what does not match and put it first', () => {
		const [dossiers, report] = groupsOf([
			audit({ code: 'a', holds: true, residual: 0 }),
			audit({ code: 'b' }),
			audit({ code: 'c', holds: true, residual: 0 }),
		]);
		expect(dossiers).toMatchObject({ subject: 'dossiers', title: 'Hồ sơ: 1 trong 3 không khớp' });
		expect(dossiers?.mismatches.map(({ code }) => code)).toEqual(['b']);
		expect(dossiers?.matches.map(({ code }) => code)).toEqual(['a', 'c']);
		expect(report).toMatchObject({ subject: 'report', note: 'Chưa có báo cáo nào được nhập.' });
	});

	it('say when all match, and lose no subject, known or not', () => {
		const groups = groupsOf([
			audit({ code: 'a', subject: 'mới', holds: true, residual: 0 }),
			audit({ code: 'b', subject: 'report' }),
			audit({ code: 'c', subject: 'ddci' }),
		]);
		expect(groups.map(({ subject }) => subject)).toEqual(['ddci', 'report', 'mới']);
		expect(groups.at(-1)?.title).toBe('mới: khớp');
	});
});
