import { describe, expect, it } from 'vitest';
import { fragmentOfQuery, queryOfFragment } from '../../src/lib/domain/console-fragment';
import { seededRandom } from '../../src/lib/domain/composite/random';

describe('the query in an address', () => {
	it('comes back as it was, whatever it holds', () => {
		const random = seededRandom(7);
		const signs = [...'aZ09 \n\t\'"%#&=+;<>()ăđỹ😀\u2028\\'];
		for (let i = 0; i < 300; i++) {
			const length = 1 + Math.floor(random.uniform() * 60);
			const rest = Array.from(
				{ length },
				() => signs[Math.floor(random.uniform() * signs.length)] ?? '',
			);
			const sql = `q${rest.join('')}`;
			const fragment = fragmentOfQuery(sql);
			expect(fragment).toMatch(/^#sql=[\w\-.!~*'()%]*$/);
			expect(queryOfFragment(fragment)).toEqual({ sql });
			expect(queryOfFragment(new URL(fragment, 'http://localhost/du-lieu/').hash)).toEqual({ sql });
		}
	});

	it('takes the longest statement in the longest letters', () => {
		const sql = 'ỹ'.repeat(10_000);
		expect(queryOfFragment(fragmentOfQuery(sql))).toEqual({ sql });
	});

	it('ignores what is too long, empty or broken, and leaves other fragments alone', () => {
		for (const fragment of [
			'#sql=',
			'#sql=%20%0A',
			'#sql=%',
			'#sql=%E1%BB',
			'#sql=select%001',
			`#sql=${'a'.repeat(10_001)}`,
			`#sql=${'%41'.repeat(60_000)}`,
		])
			expect(queryOfFragment(fragment), fragment.slice(0, 30)).toBe('ignored');
		for (const fragment of ['', '#', '#nguon-x', '#cau-hoi-coverage', '#SQL=select 1'])
			expect(queryOfFragment(fragment)).toBeNull();
	});
});
