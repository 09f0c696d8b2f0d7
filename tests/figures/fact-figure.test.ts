import { describe, expect, it } from 'vitest';
import { makeFactGroups } from '../../src/lib/figures/fact-figure';
import type { PublishedFigure } from '../../src/lib/queries/published-figure-list/published-figure-list';
import { sourceIndex } from '../support/source-index';

const figure = (given: Partial<PublishedFigure>): PublishedFigure => ({
	unit_code: '439',
	indicator: 'dossiers-on-time',
	name_vi: 'Hồ sơ đúng hạn',
	name_en: 'Dossiers on time',
	subject: 'dossiers',
	period_vi: 'năm 2021',
	period_en: 'in 2021',
	first_day: '2021-01-01',
	value: null,
	value_text: 'tốt',
	unit_of_measure: 'hồ sơ',
	unit_of_measure_en: 'dossiers',
	provenance: 'published',
	source_id: 'newspaper',
	caution_vi: null,
	caution_en: null,
	unit_name: 'Hương Sơn',
	unit_name_en: 'Hương Sơn district',
	...given,
});

const factOf = (given: Partial<PublishedFigure>, language: 'vi' | 'en' = 'vi') =>
	makeFactGroups([figure(given)], language, sourceIndex)[0]!.facts[0]!;

describe('facts', () => {
	it.each([
		['38.80', 38.8, '38,80', '38.80'],
		['38.8', 38.8, '38,8', '38.8'],
		['19900', 19900, '19.900', '19,900'],
		['100', 100, '100', '100'],
		['100.00', 100, '100,00', '100.00'],
		['-3.50', -3.5, '−3,50', '−3.50'],
		['0.4321', 0.4321, '0,4321', '0.4321'],
	])('%s keeps its printed decimals', (value_text, value, inVietnamese, inEnglish) => {
		expect(factOf({ value_text, value }).valueText).toBe(inVietnamese);
		expect(factOf({ value_text, value }, 'en').valueText).toBe(inEnglish);
		expect(factOf({ value_text, value }).value).toBe(value);
	});

	it('keep a published word as it is', () => {
		expect(factOf({ value_text: 'Tốt 1.5', value: null })).toMatchObject({
			valueText: 'Tốt 1.5',
			value: null,
		});
	});

	it('say a rank with its denominator instead of a unit', () => {
		expect(factOf({ value_text: '2', value: 2, unit_of_measure: 'hạng/13' })).toMatchObject({
			valueText: '2/13',
			unitOfMeasure: '',
		});
		for (const unit_of_measure of ['bậc', 'điểm/10', 'hạng/13 xã'])
			expect(factOf({ value_text: '2', value: 2, unit_of_measure })).toMatchObject({
				valueText: '2',
				unitOfMeasure: unit_of_measure,
			});
	});

	it.each([
		['%', '99.84', '99,84%', '', '99.84%', ''],
		['hạng', '2', 'hạng 2', '', 'rank 2', ''],
		['hạng (tạm thời)', '1', 'hạng 1', '(tạm thời)', 'rank 1', '(provisional)'],
		['lần khảo sát', '3', 'lần thứ 3', '', '3rd survey', ''],
		['lần khảo sát', '11', 'lần thứ 11', '', '11th survey', ''],
	])('%s %s is no amount of a unit', (unit_of_measure, value_text, vi, unitVi, en, unitEn) => {
		const given = { unit_of_measure, value_text, value: Number(value_text) };
		expect(factOf(given)).toMatchObject({ valueText: vi, unitOfMeasure: unitVi });
		expect(factOf(given, 'en')).toMatchObject({ valueText: en, unitOfMeasure: unitEn });
	});

	it('name their unit in the language asked for', () => {
		const nameIn = (language: 'vi' | 'en') =>
			makeFactGroups([figure({})], language, sourceIndex)[0]?.unitName;
		expect([nameIn('vi'), nameIn('en')]).toEqual(['Hương Sơn', 'Hương Sơn district']);
	});

	it('have a sign where they are a change', () => {
		const change = (value: number) =>
			factOf({ indicator: 'par_rank_change', value_text: `${value}`, value }).valueText;
		expect([change(8), change(0), change(-4)]).toEqual(['+8', '0', '−4']);
	});

	it('speak the language asked for', () => {
		const given = { value_text: '1', value: 1, caution_vi: 'Tạm', caution_en: 'Provisional' };
		expect(factOf(given)).toMatchObject({
			name: 'Hồ sơ đúng hạn',
			period: 'năm 2021',
			unitOfMeasure: 'hồ sơ',
			caution: 'Tạm',
		});
		expect(factOf(given, 'en')).toMatchObject({
			name: 'Dossiers on time',
			period: 'in 2021',
			unitOfMeasure: 'dossiers',
			caution: 'Provisional',
		});
	});

	it('carry their provenance and their source with its date', () => {
		const fact = factOf({ provenance: 'derived' });
		expect(fact.provenance).toBe('derived');
		expect(fact.source).toMatchObject({ id: 'newspaper', date: '03/05/2024' });
		expect(() => factOf({ source_id: 'nobody' })).toThrow('"nobody"');
	});

	it('are grouped by unit and subject, in the order given', () => {
		const groups = makeFactGroups(
			[
				figure({ indicator: 'a' }),
				figure({ indicator: 'b', subject: 'survey' }),
				figure({ indicator: 'c' }),
				figure({ indicator: 'd', unit_code: '440', unit_name: 'Đức Thọ' }),
				figure({ indicator: 'e', subject: 'no-such-subject' }),
			],
			'vi',
			sourceIndex,
		);
		expect(
			groups.map(({ unitName, subject, facts }) => [
				unitName,
				subject,
				facts.map(({ indicator }) => indicator).join(),
			]),
		).toEqual([
			['Hương Sơn', 'Hồ sơ', 'a,c'],
			['Hương Sơn', 'Khảo sát', 'b'],
			['Đức Thọ', 'Hồ sơ', 'd'],
			['Hương Sơn', 'Khác', 'e'],
		]);
		expect(makeFactGroups([], 'vi', sourceIndex)).toEqual([]);
	});
});
