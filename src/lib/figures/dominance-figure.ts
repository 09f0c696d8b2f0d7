import { dominance, type Dominance } from '../domain/composite/dominance';
import type { Grid } from '../domain/composite/score-table';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { compareNames, formatList } from '../text/format';
import { orderWords, type OrderWords } from '../text/order-words';
import { missingCell, numberCell, sourceNotes, type Frame, type SourceIndex } from './frame';
import { declinedFor, declinedFrame, type WeighedOrder, type WeighedUnit } from './weighed-order';

export type DominanceMark = {
	code: string;
	/** With its rank. */
	label: string;
	/** Its layer, 0 where nobody is surely above, and its line from the top. */
	layer: number;
	line: number;
	/** Codes of all that it dominates and of all that dominate it, near and far. */
	below: string[];
	above: string[];
	provenance: Provenance;
	sentence: string;
};

/** A line of the diagram, from the unit above to the one below. */
export type DominanceEdge = { from: DominanceMark; to: DominanceMark };

export type DominanceFigure = Frame & {
	/** Units that some line touches, from the top; none where the diagram is not drawn. */
	marks: DominanceMark[];
	edges: DominanceEdge[];
	layers: number;
	/** What can be overturned, and how to read the diagram. */
	lead: string;
	/** What the count and the diagram leave out, sentence by sentence. */
	notes: string[];
	hint: string;
	/** Why nothing can be said; null where it can. */
	declined: string | null;
};

/** More units than this are counted and listed, not drawn. */
const MOST_DRAWN = 40;

/** For each row all rows below it, near and far. */
function reachOf(edges: Dominance['edges'], rows: number): Set<number>[] {
	const next = Array.from({ length: rows }, (): number[] => []);
	for (const [above, below] of edges) next[above]?.push(below);
	const reach: (Set<number> | undefined)[] = [];
	const find = (row: number): Set<number> => {
		const known = reach[row];
		if (known) return known;
		const own = new Set<number>();
		for (const below of next[row] ?? []) {
			own.add(below);
			for (const far of find(below)) own.add(far);
		}
		reach[row] = own;
		return own;
	};
	return next.map((_, row) => find(row));
}

/** Pairs of rows without a missing value that are alike. */
function alikePairs(grid: Grid, layers: Dominance['layers']): number {
	const counts = new Map<string, number>();
	for (const [row, values] of grid.entries()) {
		if (layers[row] === null) continue;
		const key = values.join(' ');
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

type Related = {
	unit: WeighedUnit;
	layer: number | null;
	below: WeighedUnit[];
	above: WeighedUnit[];
};

const byRank = (a: WeighedUnit, b: WeighedUnit) =>
	(a.rank ?? Infinity) - (b.rank ?? Infinity) || compareNames(a.name, b.name);

/** Every unit with those surely below and above it, in the order of the composite, then by layer. */
function relatedUnits({ units }: WeighedOrder, { edges, layers }: Dominance): Related[] {
	const reach = reachOf(edges, units.length);
	const related = units.map((unit, u) => ({
		unit,
		layer: layers[u] ?? null,
		below: units.filter((_, other) => reach[u]?.has(other)).sort(byRank),
		above: units.filter((_, other) => reach[other]?.has(u)).sort(byRank),
	}));
	return related.sort(
		(a, b) =>
			(a.unit.rank ?? Infinity) - (b.unit.rank ?? Infinity) ||
			(a.layer ?? 0) - (b.layer ?? 0) ||
			compareNames(a.unit.name, b.unit.name),
	);
}

type Telling = { order: WeighedOrder; language: Language; words: OrderWords };

const namesOf = (units: readonly WeighedUnit[], language: Language) =>
	formatList(
		units.map(({ name }) => name),
		language,
	);

function sentenceOf({ unit, below, above }: Related, { order, language, words }: Telling): string {
	const own = words.dominance;
	const first =
		below.length > 0 ? own.below(unit.name, namesOf(below, language)) : own.belowNone(unit.name);
	const second = above.length > 0 ? own.above(namesOf(above, language)) : own.aboveNone;
	return `${first}; ${second}${words.sampleNote(order.provenance === 'sample')}`;
}

const isJoined = ({ below, above }: Related) => below.length + above.length > 0;

function marksOf(related: readonly Related[], telling: Telling): DominanceMark[] {
	const codes = (units: readonly WeighedUnit[]) => units.map(({ code }) => code);
	return related.filter(isJoined).map((one, line) => ({
		code: one.unit.code,
		label: `${one.unit.rank ?? ''} ${one.unit.name}`.trim(),
		layer: one.layer ?? 0,
		line,
		below: codes(one.below),
		above: codes(one.above),
		provenance: telling.order.provenance,
		sentence: sentenceOf(one, telling),
	}));
}

function edgesOf(
	{ units }: WeighedOrder,
	edges: Dominance['edges'],
	marks: readonly DominanceMark[],
) {
	const byCode = new Map(marks.map((mark) => [mark.code, mark]));
	return edges.flatMap(([above, below]): DominanceEdge[] => {
		const from = byCode.get(units[above]?.code ?? '');
		const to = byCode.get(units[below]?.code ?? '');
		return from && to ? [{ from, to }] : [];
	});
}

/** What the pairs are that the count does not hold, and who is not in the diagram. */
function tellingsOf(
	related: readonly Related[],
	{ pairs, of, layers }: Dominance,
	{ order, language, words }: Telling,
): { rest: string[]; notes: string[] } {
	const own = words.dominance;
	const lacking = related.filter(({ layer }) => layer === null).map(({ unit }) => unit);
	const whole = related.length - lacking.length;
	const missing = of - (whole * (whole - 1)) / 2;
	const alike = alikePairs(order.grid, layers);
	const rest = of - pairs - missing - alike;
	const alone = related.filter((one) => one.layer !== null && !isJoined(one));
	const names = namesOf(
		alone.map(({ unit }) => unit),
		language,
	);
	const isPlain = missing === 0 && alike === 0;
	const notes = [
		...(alike > 0 ? [own.equal(alike)] : []),
		...(missing > 0 ? [own.missing(namesOf(lacking, language), missing)] : []),
		...(related.length > MOST_DRAWN ? [own.tooMany(MOST_DRAWN)] : []),
		...(alone.length > 0 && related.length <= MOST_DRAWN
			? [isPlain ? own.alone(names) : own.aloneAmong(names)]
			: []),
	];
	return { rest: rest > 0 ? [own.rest(rest)] : [], notes };
}

function rowsOf(related: readonly Related[], { order, language, words }: Telling) {
	const { provenance, sourceId } = order;
	return related.map((one) => {
		const cell = (units: readonly WeighedUnit[]) => {
			const text = words.dominance.count(units.length, namesOf(units, language));
			return one.layer === null
				? missingCell(language, 'all')
				: numberCell(text, units.length, 0, { provenance, sourceId });
		};
		return {
			header: one.unit.name,
			slug: one.unit.slug,
			cells: [cell(one.below), cell(one.above)],
		};
	});
}

/** Which pairs of units no weighting can overturn: how many, and by layers as a Hasse diagram. */
export function makeDominanceFigure({
	order,
	language,
	sources,
}: {
	order: WeighedOrder;
	language: Language;
	sources: SourceIndex;
}): DominanceFigure {
	const words = orderWords(language);
	const own = words.dominance;
	const columns = [own.unit, own.columnBelow, own.columnAbove];
	if (order.criteria.length === 0 || order.units.length < 2) {
		const declined = declinedFor(order, language);
		const frame = declinedFrame(own.declined, columns);
		return { ...frame, marks: [], edges: [], layers: 0, lead: '', notes: [], hint: '', declined };
	}
	const telling = { order, language, words };
	const found = dominance(order.grid);
	const related = relatedUnits(order, found);
	const marks = related.length > MOST_DRAWN ? [] : marksOf(related, telling);
	const title = own.title(found.pairs, found.of);
	const said = (marks.length > 0 ? own.units : own.unitsPlain)(order.criteria.length);
	const isRanked = marks.length > 0 && order.refusal === null;
	const { rest, notes } = tellingsOf(related, found, telling);
	return {
		title: words.sample(title, order.provenance === 'sample'),
		units: `${said}${isRanked ? own.ranks : ''}`,
		provenances: [order.provenance],
		sources: sourceNotes([order.sourceId], sources, language),
		cautions: order.choice.left.length > 0 ? [own.left] : [],
		period: order.choice.period,
		table: {
			columns: columns.map((label) => ({ label, isNumber: false })),
			rows: rowsOf(related, telling),
		},
		marks,
		edges: edgesOf(order, found.edges, marks),
		layers: marks.reduce((most, { layer }) => Math.max(most, layer + 1), 0),
		lead: [...rest, ...(marks.length > 0 ? [own.reading] : [])].join(' '),
		notes,
		hint: own.hint,
		declined: null,
	};
}
