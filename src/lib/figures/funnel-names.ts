import { cross, least, range, sum } from 'd3';
import type { FunnelMark } from './funnel-figure';

/** The width of a letter and the height of a line in plot widths and heights, on a phone. */
export const LETTER = 0.0245;
export const LINE = 0.042;
/** How far names stand from their marks, and how far they may be moved, in steps and aside. */
const OFFSET = 0.025;
const STEP = LINE / 2;
const MOST_STEPS = 20;
const ASIDE = [0, 0.06, 0.12];
/** A name may stand a little above the plot. */
const TOP = -0.02;
const ANCHORS = [
	{ anchor: 'start', side: 1, before: 0 },
	{ anchor: 'end', side: -1, before: 1 },
	{ anchor: 'middle', side: 1, before: 0.5 },
	{ anchor: 'middle', side: -1, before: 0.5 },
] as const;
/** How bad it is to leave out a name, where a name that a leader strikes through counts 1. */
const UNNAMED = 6;
/** Half the width of a mark. */
const MARK = 0.02;
/** How often all names are set again, each among the others. */
const ROUNDS = 3;

/** A stretch of text, `y` in its middle. */
export type NameBox = { left: number; right: number; y: number };
type Place = { x: number; y: number };
type Name = { label: NonNullable<FunnelMark['label']>; box: NameBox; distance: number };
/** A mark with the places for its name, the nearest first. */
type Named = { mark: FunnelMark; own: NameBox; places: Name[] };

const overlap = (a: NameBox, b: NameBox) =>
	a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < LINE;

/** Does the straight line between two places run through a text? */
function strikes(from: Place, to: Place, { left, right, y }: NameBox): boolean {
	if (Math.max(from.x, to.x) <= left || Math.min(from.x, to.x) >= right) return false;
	if (from.y === to.y) return Math.abs(from.y - y) < LINE / 2;
	// Where along the line, from 0 to 1, it passes the upper and the lower edge of the text.
	const within = (edge: number) => Math.max(0, Math.min(1, (edge - from.y) / (to.y - from.y)));
	const [start, end] = [within(y - LINE / 2), within(y + LINE / 2)];
	if (start === end) return false;
	const [a, b] = [from.x + start * (to.x - from.x), from.x + end * (to.x - from.x)];
	return Math.min(a, b) < right && Math.max(a, b) > left;
}

const boxOfMark = ({ x, y }: Place): NameBox => ({ left: x - MARK, right: x + MARK, y });

/** Places for a name; one inside the limits is named beside its mark or not at all. */
function placesOf({ name, x, y, zone }: FunnelMark): Name[] {
	const width = name.length * LETTER;
	const isFar = zone === 'outside';
	return cross(range(isFar ? MOST_STEPS : 1), isFar ? ASIDE : [0])
		.flatMap(([step, aside]) =>
			ANCHORS.flatMap(({ anchor, side, before }) =>
				[1, -1].flatMap((way) => {
					const at = { x: x + side * (OFFSET + aside), y: y + way * step * STEP };
					const left = at.x - before * width;
					const box = { left, right: left + width, y: at.y };
					return left < 0 || box.right > 1.01 || at.y < TOP || at.y > 0.99
						? []
						: [
								{
									label: { ...at, anchor, hasLeader: step > 1 || aside > 0 },
									box,
									distance: Math.abs(at.x - x) + Math.abs(at.y - y),
								},
							];
				}),
			),
		)
		.sort((a, b) => a.distance - b.distance);
}

/** Names set one after the other, in an order of their marks, and how bad their places are together. */
function placedInOrder(ordered: readonly Named[], kept: readonly NameBox[]) {
	const names = new Map<FunnelMark, Name>();
	const costs = new Map<FunnelMark, number>();
	const placeAnew = ({ mark, own, places }: Named) => {
		names.delete(mark);
		const foreign = ordered.flatMap((other) => (other.mark === mark ? [] : [other.own]));
		const isFar = mark.zone === 'outside';
		if (!isFar && foreign.some((other) => overlap(own, other))) return;
		const others = [...names];
		const taken = [...kept, ...foreign, ...others.map(([, { box }]) => box)];
		// A leader begins among the marks that lie where its own does.
		const inTheWay = taken.filter(
			(other) => Math.abs(other.left - own.left) + Math.abs(other.y - own.y) > MARK / 2,
		);
		const leaders = others.filter(([, { label }]) => label.hasLeader);
		let best: Name | undefined;
		let cost = isFar ? UNNAMED : 1;
		for (const place of places) {
			const { label, box, distance } = place;
			if (distance >= cost) break;
			if (overlap(box, own) || taken.some((other) => overlap(box, other))) continue;
			const struck =
				leaders.filter(([other, name]) => strikes(other, name.label, box)).length +
				(label.hasLeader ? inTheWay.filter((other) => strikes(mark, label, other)).length : 0);
			if (distance + struck < cost) {
				best = place;
				cost = distance + struck;
			}
		}
		costs.set(mark, cost);
		if (best) names.set(mark, best);
	};
	for (let round = 0; round < ROUNDS; round += 1) {
		const before = new Map(names);
		ordered.forEach(placeAnew);
		if (ordered.every(({ mark }) => names.get(mark) === before.get(mark))) break;
	}
	return { names, cost: sum(costs.values()) };
}

/**
 * Sets names beside their marks, as near as they can be clear of other names, of marks, of `kept` texts
 * and of the leaders to other names. A name without room is left out.
 */
export function placeNames(marks: readonly FunnelMark[], kept: readonly NameBox[]): FunnelMark[] {
	const named = marks.map((mark) => ({ mark, own: boxOfMark(mark), places: placesOf(mark) }));
	const isFar = ({ mark }: Named) => Number(mark.zone === 'outside');
	const orders = [
		(a: Place, b: Place) => a.y - b.y,
		(a: Place, b: Place) => b.y - a.y,
		(a: Place, b: Place) => a.x - b.x,
		(a: Place, b: Place) => b.x - a.x,
	].map((order) => [...named].sort((a, b) => isFar(b) - isFar(a) || order(a.mark, b.mark)));
	const best = least(
		orders.map((ordered) => placedInOrder(ordered, kept)),
		({ cost }) => cost,
	);
	return marks.map((mark) => ({ ...mark, label: best?.names.get(mark)?.label ?? null }));
}
