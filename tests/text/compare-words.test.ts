import { expect, it } from 'vitest';
import { compareWords } from '../../src/lib/text/compare-words';

it('a rank that stays with other weights is said to stay', () => {
	const { range } = compareWords('vi');
	expect(range(2, 1, 4)).toBe('hạng có thể 1–4');
	expect(range(1, 1, 1)).toBe('vẫn hạng 1 khi đổi trọng số');
	expect(range(2, 1, 1)).toBe('hạng chỉ có thể là 1');
	expect(compareWords('en').range(1, 1, 1)).toBe('still rank 1 with other weights');
});
