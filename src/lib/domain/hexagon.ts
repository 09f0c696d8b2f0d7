/**
 * One cell of a grid of pointy-top hexagons in "odd-r" offset coordinates. Both are whole numbers;
 * `column` grows eastwards, `row` grows southwards, and odd rows lie half a hexagon to the east.
 */
export type Tile = { column: number; row: number };

type Point = { lat: number; lon: number };
type Vector = { x: number; y: number };

/**
 * The centre of a tile, in circumradii (the distance from centre to corner is 1).
 * `x` grows eastwards and `y` southwards; tile (0, 0) is at the origin.
 */
export function hexagonCentre({ column, row }: Tile): Vector {
	return { x: (Math.sqrt(3) * doubledColumn({ column, row })) / 2, y: 1.5 * row };
}

/**
 * The six corners of a tile as SVG points [x, y], in circumradii, clockwise on screen from the
 * northern one. `inset`, from 0 (tiles touch) up to but not including 1, is how far every corner
 * moves towards the centre, in circumradii.
 */
export function hexagonOutline(tile: Tile, inset = 0): [number, number][] {
	const { x, y } = hexagonCentre(tile);
	const radius = 1 - inset;
	return Array.from({ length: 6 }, (_, corner) => {
		const angle = (corner * Math.PI) / 3;
		return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
	});
}

/** Whether two tiles share an edge. A tile is not adjacent to itself. */
export function areAdjacent(a: Tile, b: Tile): boolean {
	const across = Math.abs(doubledColumn(a) - doubledColumn(b));
	const down = Math.abs(a.row - b.row);
	return (down === 0 && across === 2) || (down === 1 && across === 1);
}

/**
 * How many of the pairs of neighbouring units lie on adjacent tiles: from 0 to `pairs.length`.
 * Throws when a unit has no tile.
 */
export function keptNeighbours(tiles: Map<string, Tile>, pairs: [string, string][]): number {
	return pairs.filter(([a, b]) => areAdjacent(entry(tiles, a), entry(tiles, b))).length;
}

/**
 * How well the tiles keep the real compass directions: the mean of the cosine between the real
 * direction from one unit to the other and the direction between their tiles, in [-1, 1], where 1
 * is perfect. Points are in degrees; longitude is scaled by the cosine of the pair's mean latitude.
 * The mean is over ALL pairs of different units, neighbours or not, unless `pairs` names fewer.
 * Two units at one place count as 0. Throws without a pair, or when a unit has no tile or point.
 */
export function directionAgreement(
	tiles: Map<string, Tile>,
	points: Map<string, Point>,
	pairs: [string, string][] = allPairs([...tiles.keys()]),
): number {
	if (pairs.length === 0) throw new Error('direction agreement needs at least one pair');
	const cosines = pairs.map(([a, b]) =>
		cosine(
			realDirection(entry(points, a), entry(points, b)),
			gridDirection(entry(tiles, a), entry(tiles, b)),
		),
	);
	return cosines.reduce((sum, value) => sum + value, 0) / cosines.length;
}

/** The column in half hexagons, in which both kinds of row share one horizontal scale. */
function doubledColumn({ column, row }: Tile): number {
	return 2 * column + (row & 1);
}

function realDirection(from: Point, to: Point): Vector {
	const meanLatitude = (((from.lat + to.lat) / 2) * Math.PI) / 180;
	return { x: (to.lon - from.lon) * Math.cos(meanLatitude), y: from.lat - to.lat };
}

function gridDirection(from: Tile, to: Tile): Vector {
	const start = hexagonCentre(from);
	const end = hexagonCentre(to);
	return { x: end.x - start.x, y: end.y - start.y };
}

function cosine(a: Vector, b: Vector): number {
	const lengths = Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y);
	return lengths === 0 ? 0 : (a.x * b.x + a.y * b.y) / lengths;
}

function allPairs(codes: string[]): [string, string][] {
	return codes.flatMap((a, index) => codes.slice(index + 1).map((b): [string, string] => [a, b]));
}

function entry<Value>(map: Map<string, Value>, code: string): Value {
	const value = map.get(code);
	if (value === undefined) throw new Error(`nothing known about unit ${code}`);
	return value;
}
