import { describe, expect, it } from 'vitest';
import { datasetJson, type DatasetAbout } from '../../src/lib/exports/dataset-json';

const about: DatasetAbout = {
	name: 'Dữ liệu',
	description: 'Mọi bảng',
	creator: 'Thước đo',
	language: 'vi',
	version: '037dfee71ab41ad1',
	modified: '2026-11-27',
	years: [2016, 2025],
	place: 'Hà Tĩnh, Việt Nam',
	url: 'https://host.example/du-lieu/',
	files: [
		{
			url: 'https://host.example/data/units.csv',
			encodingFormat: 'text/csv',
			sha256: 'ab'.repeat(32),
			bytes: 44985,
			description: 'Đơn vị',
		},
	],
	variables: [{ name: 'index_scores.score', description: 'Điểm' }],
};

describe('datasetJson', () => {
	it('says what schema.org asks of a data set', () => {
		expect(JSON.parse(datasetJson(about))).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Dataset',
			name: 'Dữ liệu',
			license: expect.stringMatching(/^https:/),
			creator: { '@type': 'Organization', name: 'Thước đo' },
			temporalCoverage: '2016/2025',
			spatialCoverage: { '@type': 'Place', name: 'Hà Tĩnh, Việt Nam' },
			distribution: [
				{
					'@type': 'DataDownload',
					contentUrl: 'https://host.example/data/units.csv',
					encodingFormat: 'text/csv',
					sha256: 'ab'.repeat(32),
				},
			],
			variableMeasured: [{ '@type': 'PropertyValue', name: 'index_scores.score' }],
		});
	});

	it('cannot be left by hostile text, which arrives as it was', () => {
		const hostile = `</script><script>alert(1)</script><!--&amp;"\\\u2028`;
		const json = datasetJson({ ...about, name: hostile });
		expect(json).not.toMatch(/[<>&\u2028]/);
		expect(JSON.parse(json).name).toBe(hostile);
	});

	it('leaves out the day of a release that was not', () => {
		expect(datasetJson({ ...about, modified: null })).not.toContain('dateModified');
	});
});
