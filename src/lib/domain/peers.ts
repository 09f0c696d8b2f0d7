import { areAdjacent, type Tile } from './hexagon';

/** A unit as far as likeness is judged; null is not known, and takes no part. */
export type PeerUnit = {
	code: string;
	/** City, town, rural district. */
	kind: string;
	tile: Tile;
	/** Counts of size, one a measure, each above 0: communes, dossiers received. */
	sizes: readonly (number | null)[];
	/** Shares of the greatest points of each criterion, 0 to 1. */
	profile: readonly (number | null)[];
};

/** In what two units are alike, and how much; what is smaller is more alike. */
export type Likeness = {
	/** The greater over the smaller, at least 1, the geometric mean over what both tell; null where nothing. */
	size: number | null;
	isNeighbour: boolean;
	isSameKind: boolean;
	/** Root mean square distance of the profiles, 0 to 1; null where fewer than three criteria are told by both. */
	profile: number | null;
};

/** Below so many criteria that both tell, a distance of profiles says nothing. */
const FEWEST_CRITERIA = 3;

/** The pairs of values at the same place that are both known. */
function bothKnown(
	a: readonly (number | null)[],
	b: readonly (number | null)[],
): (readonly [number, number])[] {
	return a.flatMap((value, i) => {
		const other = b[i] ?? null;
		return value === null || other === null ? [] : [[value, other] as const];
	});
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** How alike two units are; the same whichever is named first. */
export function likeness(a: PeerUnit, b: PeerUnit): Likeness {
	const sizes = bothKnown(a.sizes, b.sizes).filter(([own, other]) => own > 0 && other > 0);
	const shares = bothKnown(a.profile, b.profile);
	return {
		size:
			sizes.length === 0
				? null
				: Math.exp(
						mean(
							sizes.map(([own, other]) => Math.log(Math.max(own, other) / Math.min(own, other))),
						),
					),
		isNeighbour: areAdjacent(a.tile, b.tile),
		isSameKind: a.kind === b.kind,
		profile:
			shares.length < FEWEST_CRITERIA
				? null
				: Math.sqrt(mean(shares.map(([own, other]) => (own - other) ** 2))),
	};
}

/** A unit that is worth setting beside another, and in what it is among the nearest. */
export type Peer = {
	code: string;
	likeness: Likeness;
	/** Place among all others by size and by profile, from 1; null where not known. */
	sizePlace: number | null;
	profilePlace: number | null;
	/** Aspects in which it is near: among the two nearest by size or profile, or a neighbour of the same kind. */
	reasons: ('size' | 'place' | 'profile')[];
};

/** How many of the nearest by size and by profile are suggested. */
const NEAREST = 2;

/** Places of values from 1, the smaller the better; equal values share the better place. */
const placesOf = (values: readonly (number | null)[]): (number | null)[] =>
	values.map((value) =>
		value === null ? null : 1 + values.filter((other) => other !== null && other < value).length,
	);

/**
 * The units most like one, those alike in more aspects first; ties fall by the sum of places, then by code.
 * Which aspects weigh more is not decided here: each is told by itself.
 * @param most how many at most
 * @returns none for a unit that is not there
 */
export function peersOf(code: string, units: readonly PeerUnit[], most = 4): Peer[] {
	const own = units.find((unit) => unit.code === code);
	if (!own) return [];
	const others = units
		.filter((unit) => unit.code !== code)
		.map((unit) => ({ code: unit.code, likeness: likeness(own, unit) }));
	const sizes = placesOf(others.map((other) => other.likeness.size));
	const profiles = placesOf(others.map((other) => other.likeness.profile));
	const worst = others.length + 1;
	const sumOfPlaces = (peer: Peer) => (peer.sizePlace ?? worst) + (peer.profilePlace ?? worst);
	return others
		.map((other, i): Peer => {
			const [sizePlace, profilePlace] = [sizes[i] ?? null, profiles[i] ?? null];
			const { isNeighbour, isSameKind } = other.likeness;
			const reasons: Peer['reasons'] = [
				...(sizePlace !== null && sizePlace <= NEAREST ? (['size'] as const) : []),
				...(isNeighbour && isSameKind ? (['place'] as const) : []),
				...(profilePlace !== null && profilePlace <= NEAREST ? (['profile'] as const) : []),
			];
			return { ...other, sizePlace, profilePlace, reasons };
		})
		.filter(({ reasons }) => reasons.length > 0)
		.sort(
			(a, b) =>
				b.reasons.length - a.reasons.length ||
				sumOfPlaces(a) - sumOfPlaces(b) ||
				a.code.localeCompare(b.code),
		)
		.slice(0, most);
}
