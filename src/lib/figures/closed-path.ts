const SCALE = 1000;

/** 0.015 as .015: a page carries thousands of them. */
const short = (thousandths: number) => `${thousandths / SCALE}`.replace(/^(-?)0\./, '$1.');

/** A closed SVG path through points, to a thousandth, each told by its way from the one before; empty for none. */
export function closedPath(points: readonly (readonly [number, number])[]): string {
	let [x, y] = [0, 0];
	const steps = points.map(([toX, toY], i) => {
		const [dx, dy] = [Math.round(toX * SCALE) - x, Math.round(toY * SCALE) - y];
		[x, y] = [x + dx, y + dy];
		return `${i === 0 ? 'm' : i === 1 ? 'l' : ' '}${short(dx)},${short(dy)}`;
	});
	return steps.length === 0 ? '' : `${steps.join('')}z`;
}
