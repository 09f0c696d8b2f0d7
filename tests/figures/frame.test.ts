import { describe, expect, it } from 'vitest';
import {
	cautionsIn,
	distinctProvenances,
	missingCell,
	sourceNote,
	sourceNotes,
} from '../../src/lib/figures/frame';
import { sourceIndex } from '../support/source-index';

describe('provenances', () => {
	it('come once each in a fixed order, and missing values have none', () => {
		expect(distinctProvenances(['sample', null, 'published', 'sample', 'derived'])).toEqual([
			'published',
			'derived',
			'sample',
		]);
		expect(distinctProvenances(['sample', null])).toEqual(['sample']);
		expect(distinctProvenances([null, null])).toEqual([]);
	});
});

describe('sources', () => {
	it('come once each in order of first use, and missing values have none', () => {
		const ids = ['portal', null, 'newspaper', 'portal', 'newspaper', null];
		expect(sourceNotes(ids, sourceIndex, 'vi').map(({ id }) => id)).toEqual([
			'portal',
			'newspaper',
		]);
		expect(sourceNotes([null], sourceIndex, 'vi')).toEqual([]);
	});

	it('say title, publisher, address and date', () => {
		expect(sourceNote('newspaper', sourceIndex, 'vi')).toEqual({
			id: 'newspaper',
			title: 'Tiêu đề newspaper',
			publisher: 'Nhà xuất bản newspaper',
			url: 'https://example.vn/newspaper',
			date: '03/05/2024',
			mismatches: 0,
		});
		expect(sourceNote('portal', sourceIndex, 'vi').date).toBe('1/2022');
		expect(sourceNote('sample-generator', sourceIndex, 'vi')).toMatchObject({
			title: 'Số minh hoạ',
			url: null,
			date: null,
		});
	});

	it('keep a title as printed in English, except that of the illustrative figures', () => {
		expect(sourceNote('newspaper', sourceIndex, 'en').title).toBe('Tiêu đề newspaper');
		expect(sourceNote('sample-generator', sourceIndex, 'en').title).toMatch(/^Illustrative/);
	});

	it('that nobody knows are refused by name', () => {
		expect(() => sourceNote('nobody', sourceIndex, 'vi')).toThrow('"nobody"');
		expect(() => sourceNotes(['portal', 'nobody'], sourceIndex, 'vi')).toThrow('"nobody"');
	});
});

it('cautions come once each in the language asked for', () => {
	const rows = [
		{ caution_vi: 'Tạm', caution_en: 'Provisional' },
		{ caution_vi: null, caution_en: null },
		{ caution_vi: 'Làm tròn', caution_en: 'Rounded' },
		{ caution_vi: 'Tạm', caution_en: 'Provisional' },
	];
	expect(cautionsIn(rows, 'vi')).toEqual(['Tạm', 'Làm tròn']);
	expect(cautionsIn(rows, 'en')).toEqual(['Provisional', 'Rounded']);
});

it('a missing cell says so in words, in each language and edition, and is never 0', () => {
	const texts = (['vi', 'en'] as const).flatMap((language) =>
		(['all', 'published'] as const).map((edition) => {
			const cell = missingCell(language, edition);
			expect(cell).toMatchObject({ provenance: null, sourceId: null });
			return cell.text;
		}),
	);
	expect(texts).toEqual([
		'chưa có số liệu',
		'chưa có số liệu công bố',
		'no figure',
		'no published figure',
	]);
});
