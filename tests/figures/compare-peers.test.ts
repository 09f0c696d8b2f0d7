import { describe, expect, it } from 'vitest';
import { makePeerSuggestions, type PeerBasis } from '../../src/lib/figures/compare-peers';
import { compareUnits } from '../support/compare-measures';

const unit = (code: string, sizes: (number | null)[], profile: (number | null)[], row: number) => ({
	code,
	kind: 'rural_district' as const,
	tile: { column: 0, row },
	sizes,
	profile,
});
const basis: PeerBasis = {
	units: [
		unit('439', [20, 1000], [0.5, 0.5, 0.5], 0),
		unit('440', [30, 1500], [0.6, 0.5, 0.5], 1),
		unit('441', [null, null], [null, null, null], 5),
	],
	sizes: ['communes', 'dossiers'],
	dossiersPeriod: '2024',
	areDossiersSample: true,
	profile: { period: '2024', criteria: 3, isSample: true },
};
const suggest = (given: Partial<PeerBasis> = {}, chosen = ['439']) =>
	makePeerSuggestions({
		code: '439',
		chosen,
		basis: { ...basis, ...given },
		units: compareUnits,
		language: 'vi',
	});

describe('suggested peers in words', () => {
	it('give each reason, and say where it rests on illustrative figures', () => {
		expect(suggest()).toEqual([
			{
				code: '440',
				name: 'Đức Thọ',
				reasons: [
					'cỡ gần nhau, chênh 1,50 lần (số xã, số hồ sơ tiếp nhận 2024), theo số liệu minh hoạ',
					'ô liền kề trên bản đồ, cùng là huyện',
					'cơ cấu điểm 3 tiêu chí gần nhau, lệch khoảng 5,8 điểm phần trăm (2024), theo số liệu minh hoạ',
				],
			},
		]);
	});

	it('published figures are not called illustrative', () => {
		const reasons = suggest({
			sizes: ['communes'],
			profile: { period: '2021', criteria: 3, isSample: false },
		}).flatMap((peer) => peer.reasons);
		expect(reasons.join()).not.toContain('minh hoạ');
	});

	it('leave out who is already chosen, and whom nothing is known of', () => {
		expect(suggest({}, ['439', '440'])).toEqual([]);
	});
});
