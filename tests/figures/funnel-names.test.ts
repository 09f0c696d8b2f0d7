import { describe, expect, it } from 'vitest';
import type { FunnelMark } from '../../src/lib/figures/funnel-figure';
import { placeNames, type NameBox } from '../../src/lib/figures/funnel-names';

const LETTER = 0.0245;
const HALF_LINE = 0.021;

const markAt = (
	name: string,
	x: number,
	y: number,
	zone: FunnelMark['zone'] = 'outside',
): FunnelMark => ({
	...{ code: name, name, slug: null, x, y, rate: 0.9, zone, label: null },
	...{ provenance: 'sample', sentence: name },
});

/** The thirteen districts as the months 2018–2025 set them, with the words of the common rate. */
const DISTRICTS = [
	markAt('Can Lộc', 0.825, 0.07),
	markAt('Nghi Xuân', 0.908, 0.078),
	markAt('Hương Khê', 0.574, 0.086),
	markAt('Hương Sơn', 0.839, 0.102),
	markAt('Thạch Hà', 0.792, 0.109),
	markAt('Đức Thọ', 0.572, 0.151),
	markAt('TX Kỳ Anh', 0.716, 0.171),
	markAt('Hồng Lĩnh', 0.144, 0.216, 'inside'),
	markAt('Cẩm Xuyên', 0.943, 0.315),
	markAt('Huyện Kỳ Anh', 0.423, 0.318),
	markAt('TP Hà Tĩnh', 0.49, 0.434),
	markAt('Lộc Hà', 0.446, 0.684),
	markAt('Vũ Quang', 0.174, 0.897),
];
const KEPT: NameBox[] = [{ left: 1 - 17 * LETTER, right: 1, y: 0.263 }];

const boxOf = ({ name, label }: FunnelMark): NameBox | null => {
	if (!label) return null;
	const width = name.length * LETTER;
	const before = { start: 0, middle: 0.5, end: 1 }[label.anchor];
	return { left: label.x - before * width, right: label.x + (1 - before) * width, y: label.y };
};

/** Is some of 200 places along the line from a mark to its name within a text? */
const strikes = ({ x, y, label }: FunnelMark, box: NameBox) =>
	label?.hasLeader === true &&
	Array.from({ length: 200 }, (_, i) => i / 199).some((t) => {
		const [px, py] = [x + t * (label.x - x), y + t * (label.y - y)];
		return px > box.left && px < box.right && Math.abs(py - box.y) < HALF_LINE - 0.001;
	});

describe('names of thirteen units', () => {
	const placed = placeNames(DISTRICTS, KEPT);

	it('are all there, that of a unit inside the limits among them, in the order given', () => {
		expect(placed.map(({ name }) => name)).toEqual(DISTRICTS.map(({ name }) => name));
		expect(placed.filter(({ label }) => label === null)).toEqual([]);
	});

	it('are struck through by no leader, and neither are the words of the common rate', () => {
		for (const mark of placed)
			for (const other of placed) {
				const box = boxOf(other);
				if (box && other !== mark)
					expect(strikes(mark, box), `${mark.name} over ${other.name}`).toBe(false);
			}
		for (const mark of placed) expect(strikes(mark, KEPT[0]!), mark.name).toBe(false);
	});

	it('do not overlap one another', () => {
		const boxes = [...placed.map(boxOf), ...KEPT].filter((box) => box !== null);
		for (const [i, a] of boxes.entries())
			for (const b of boxes.slice(i + 1))
				if (a.left < b.right && b.left < a.right)
					expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(2 * HALF_LINE - 1e-9);
	});

	it('stand beside their marks without a leader where nothing is near', () => {
		const lone = placed.find(({ name }) => name === 'Vũ Quang');
		expect(lone?.label).toMatchObject({ y: 0.897, hasLeader: false });
	});
});

it('a unit inside the limits whose mark another hides is not named', () => {
	const [a, b] = placeNames(
		[markAt('Lộc Hà', 0.5, 0.5, 'inside'), markAt('Đức Thọ', 0.505, 0.5, 'inside')],
		[],
	);
	expect([a?.label, b?.label]).toEqual([null, null]);
});

it('a name longer than the plot is left out', () => {
	expect(placeNames([markAt('x'.repeat(60), 0.5, 0.5)], [])[0]?.label).toBeNull();
});
