import type { CountName, Counts } from './counts';

/** What equals what on every row of the form. */
const IDENTITIES = [
	{
		identity: '(3)=(4)+(5)+(6)',
		whole: 'received_total',
		parts: ['received_online', 'received_direct_post', 'carried_over'],
	},
	{
		identity: '(7)=(8)+(9)+(10)',
		whole: 'resolved_total',
		parts: ['resolved_early', 'resolved_on_time', 'resolved_late'],
	},
	{ identity: '(11)=(12)+(13)', whole: 'open_total', parts: ['open_in_time', 'open_late'] },
	{ identity: '(3)=(7)+(11)', whole: 'received_total', parts: ['resolved_total', 'open_total'] },
] as const satisfies { identity: string; whole: CountName; parts: CountName[] }[];

export type Identity = (typeof IDENTITIES)[number]['identity'];

/** Both sides of an identity; null where a count is missing, and then it cannot be checked. */
export type IdentityResult = {
	identity: Identity;
	left: number | null;
	right: number | null;
	/** Left less right: 0 where the identity holds. */
	residual: number | null;
};

/** Adds what is there; null as soon as one of the numbers is missing. */
export function sumOrNull(numbers: readonly (number | null)[]): number | null {
	return numbers.reduce((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}

/**
 * Checks the four identities of one row and repairs nothing.
 * @param mergesEarly the layout has early and on time in one column, so that early is no part
 */
export function checkIdentities(counts: Counts, mergesEarly: boolean): IdentityResult[] {
	return IDENTITIES.map(({ identity, whole, parts }) => {
		const left = counts[whole];
		const right = sumOrNull(
			parts
				.filter((part) => !(mergesEarly && part === 'resolved_early'))
				.map((part) => counts[part]),
		);
		return {
			identity,
			left,
			right,
			residual: left === null || right === null ? null : left - right,
		};
	});
}
