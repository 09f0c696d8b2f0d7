import { describe, expect, it } from 'vitest';
import { otherPin, pinnedAddress, shortVersion } from '../../src/lib/domain/data-pin';

const PRESENT = '037dfee71ab41ad1';

describe('otherPin', () => {
	it.each([
		['?ban=aaaaaaaaaaaa', 'aaaaaaaaaaaa'],
		['?tu=2020&ban=037dfee71ab5&den=2021', '037dfee71ab5'],
		['?ban=037dfee71ab4', null],
		['', null],
		['?ban=', null],
		['?ban=037dfee71ab41ad1', null],
		['?ban=AAAAAAAAAAAA', null],
		['?ban=aaaaaaaaaaaa%0A', null],
		['?ban=%3Cscript%3Ealert(1)', null],
		[`?ban=${'a'.repeat(100_000)}`, null],
	])('%s', (search, pinned) => {
		expect(otherPin(new URLSearchParams(search), PRESENT)).toBe(pinned);
	});
});

it('what an address is pinned with is what is read back', () => {
	const address = pinnedAddress('https://x.vn/?a=1&ban=old#b', PRESENT);
	expect(address).toBe('https://x.vn/?a=1&ban=037dfee71ab4#b');
	const { searchParams } = new URL(address);
	expect(otherPin(searchParams, PRESENT)).toBeNull();
	expect(otherPin(searchParams, 'f'.repeat(16))).toBe(shortVersion(PRESENT));
});
