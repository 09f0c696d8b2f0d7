/**
 * Weights as shares of their sum.
 * @param weights at least 0, on any scale
 * @returns the same weights, adding up to 1; nothing where none is given
 * @throws {RangeError} for a weight that is negative or no number, and a sum that is 0 or not finite
 */
export function normaliseWeights(weights: readonly number[]): number[] {
	if (weights.length === 0) return [];
	const bad = weights.find((weight) => !(weight >= 0));
	if (bad !== undefined) throw new RangeError(`a weight cannot be ${bad}`);
	const sum = weights.reduce((total, weight) => total + weight, 0);
	if (sum === 0 || sum === Infinity) throw new RangeError(`weights cannot add up to ${sum}`);
	return weights.map((weight) => weight / sum);
}

/**
 * The weights of an official scheme: each criterion counts for its maximum points.
 * @param maxPoints at least 0, in points
 * @returns shares, adding up to 1
 * @throws {RangeError} as `normaliseWeights` does
 */
export const officialWeights = (maxPoints: readonly number[]): number[] =>
	normaliseWeights(maxPoints);

/** The same weight for each of n criteria, adding up to 1. */
export const equalWeights = (n: number): number[] => Array.from({ length: n }, () => 1 / n);

/**
 * Rank-order centroid weights, for when only the order of importance is known: the middle of all weights that
 * respect the order, (1/n) Σ 1/j over j from the place to n (METHOD 5.2). Criteria that share a position get
 * the mean of the weights of the places they take up.
 * @param order each criterion's position, the smallest being the most important; only their order counts,
 * so 1-2-2-4 and 1-2-2-3 are the same
 * @returns one share a criterion, in the order given, adding up to 1
 */
export function rankOrderCentroid(order: readonly number[]): number[] {
	const n = order.length;
	const ofPlace: number[] = [];
	for (let place = n, sum = 0; place >= 1; place--) {
		sum += 1 / place;
		ofPlace.unshift(sum / n);
	}
	return order.map((own) => {
		const before = order.filter((other) => other < own).length;
		const shared = ofPlace.slice(before, before + order.filter((other) => other === own).length);
		return shared.reduce((sum, weight) => sum + weight, 0) / shared.length;
	});
}

/**
 * Moves one weight and lets the other unlocked ones make room, keeping their proportions; where they are all
 * 0, they share what is left equally. Locked weights stay, so the moved one goes no further than they allow.
 * A drag that should give proportions back on its way home starts each step from the weights it began with.
 * @param weights shares, at least 0, adding up to 1
 * @param locked which weights stay as they are; a locked one cannot be moved, nor can one that all others
 * being locked leave no room
 * @param to the share wished for; beyond what is possible it is held there
 * @returns new shares, adding up to 1 to rounding
 */
export function moveWeight(
	weights: readonly number[],
	locked: readonly boolean[],
	index: number,
	to: number,
): number[] {
	const isFree = weights.map((_, i) => i !== index && locked[i] !== true);
	const count = isFree.filter(Boolean).length;
	if (count === 0 || locked[index] === true || Number.isNaN(to)) return [...weights];

	const sumWhere = (test: (i: number) => boolean) =>
		weights.reduce((sum, weight, i) => (test(i) ? sum + weight : sum), 0);
	const room = Math.max(0, 1 - sumWhere((i) => i !== index && isFree[i] !== true));
	const moved = Math.min(room, Math.max(0, to));
	const free = sumWhere((i) => isFree[i] === true);
	return weights.map((weight, i) => {
		if (i === index) return moved;
		if (!isFree[i]) return weight;
		return free > 0 ? (weight / free) * (room - moved) : (room - moved) / count;
	});
}

/** A node of a tree of criteria: its weight counts among the children of its parent only. */
export type WeightNode = {
	code: string;
	/** The code of its parent; null at the top. */
	parent: string | null;
	/** At least 0, on any scale. */
	weight: number;
};

/** What siblings get of the share of their parent. */
function sharesBelow(siblings: readonly WeightNode[], share: number): [string, number][] {
	if (siblings.every(({ weight }) => weight === 0)) return siblings.map(({ code }) => [code, 0]);
	const shares = normaliseWeights(siblings.map(({ weight }) => weight));
	return siblings.map(({ code }, i) => [code, share * (shares[i] ?? 0)]);
}

/**
 * Effective weights: each node's share of the whole, the product of its share among its siblings and those of
 * its ancestors among theirs (COINr get_eff_weights). The nodes at the top add up to 1 and children to the
 * share of their parent, but for a group whose weights are all 0: it and all below it have 0.
 * @returns by code, 0 to 1
 * @throws {RangeError} for a code given twice, a node that no chain of parents joins to the top, and weights
 * that are negative or not finite
 */
export function effectiveWeights(nodes: readonly WeightNode[]): Map<string, number> {
	const children = new Map<string | null, WeightNode[]>();
	for (const node of nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);

	const shares = new Map<string, number>(sharesBelow(children.get(null) ?? [], 1));
	// The loop comes to the shares that it sets itself, level after level.
	for (const [code, share] of shares)
		for (const [child, below] of sharesBelow(children.get(code) ?? [], share))
			if (!shares.has(child)) shares.set(child, below);

	const codes = new Set(nodes.map(({ code }) => code));
	if (codes.size < nodes.length) throw new RangeError('a code of the tree is given twice');
	const stray = nodes.find(({ code }) => !shares.has(code));
	if (stray) throw new RangeError(`no chain of parents joins ${stray.code} to the top`);
	return shares;
}
