import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CARD, makeCard } from '../../src/lib/exports/card/card';
import { profileMarks, rankingMarks } from '../../src/lib/exports/card/card-marks';
import {
	adoptionMarks,
	compareMarks,
	sharesMarks,
	timelineMarks,
} from '../../src/lib/exports/card/section-marks';
import { makeAdoptionFigure } from '../../src/lib/figures/adoption-figure';
import { makeCompareMeasureFigure } from '../../src/lib/figures/compare-measure-figure';
import { makeProfileFigure } from '../../src/lib/figures/profile-figure';
import { makeSharesFigure } from '../../src/lib/figures/shares-figure';
import { standingsOf } from '../../src/lib/figures/standings';
import { makeTimelineFigure } from '../../src/lib/figures/timeline-figure';
import { advancesOf } from '../../src/routes/[...view=view]/anh/[name].png/font-metrics';
import { rasterise } from '../../src/routes/[...view=view]/anh/[name].png/rasterise';
import { setText } from '../../src/routes/[...view=view]/anh/[name].png/set-text';
import { unpackWoff, withWeight } from '../../src/routes/[...view=view]/anh/[name].png/woff';
import { compareMeasure, compareUnits, compareValue, valuesBy } from '../support/compare-measures';
import { criterion } from '../support/criterion';
import { districtScore, printedRank, printedScore } from '../support/district-score';
import { dossierMonth } from '../support/dossier-month';
import { rankingOf } from '../support/ranking-of';
import { serviceUnits, serviceYear } from '../support/service-quarter';
import { sourceIndex } from '../support/source-index';

const FONTS = 'node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro';
const fontFile = async (script: string) =>
	new Uint8Array(await readFile(`${FONTS}-${script}-600-normal.woff`));

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => m[1]);
const count = (svg: string, part: RegExp) => [...svg.matchAll(part)].length;

describe('the marks of a ranking card', () => {
	const marks = rankingMarks(
		rankingOf([
			districtScore('Can Lộc', '2021', { score: 88 }),
			districtScore('Hương Sơn', '2021', { ...printedScore(90.7, 1), ...printedRank(1, 13) }),
			districtScore('Vũ Quang', '2021'),
		]),
	);

	it('hatch what is illustrative, fill what is published and draw nothing for what is missing', () => {
		expect(count(marks, /<rect [^>]*fill="#ffffff"[^>]*\/><path [^>]*class="hatch"/g)).toBe(1);
		expect(count(marks, /<rect [^>]*fill="#0b5c7a"/g)).toBe(1);
		expect(count(marks, /<rect /g)).toBe(2);
	});

	it('say each score as printed and a missing one in words', () => {
		expect(textsOf(marks)).toEqual(expect.arrayContaining(['90,7', 'chưa có số liệu', 'Vũ Quang']));
		expect(textsOf(marks)).not.toContain('0,00');
	});
});

it('a district card rings the illustrative mark and has none for a missing area', () => {
	const area = (code: string, score: number | null) => ({
		criterion: criterion(code, 20),
		standings: standingsOf([districtScore('Can Lộc', '2021', { score })], {
			isRanked: true,
			better: 'high',
		}),
	});
	const figure = makeProfileFigure({
		...{ unitCode: '443', unitName: 'Can Lộc', criteria: [area('a', 15), area('b', null)] },
		...{ edition: 'all', language: 'vi', sources: sourceIndex },
	});
	const marks = profileMarks(figure);
	expect(count(marks, /<circle [^>]*fill="#ffffff"/g)).toBe(1);
	expect(count(marks, /<circle /g)).toBe(1);
	expect(textsOf(marks)).toEqual(expect.arrayContaining(['70%', '100%', 'chưa có số liệu / 20']));
});

describe('the cards of pages of charts', () => {
	const shared = { language: 'vi', sources: sourceIndex } as const;
	const SURFACE = 'fill="#ffffff"';

	it('draw a bar a month that is told, hollow where illustrative', () => {
		const counts = { received_online: 5, received_direct_post: 5 };
		const rows = [
			dossierMonth('439', 2024, 1, counts),
			dossierMonth('439', 2024, 2, { ...counts, provenance: 'published' }),
		];
		const months = { firstMonth: 2024 * 12, lastMonth: 2024 * 12 + 2 };
		const figure = makeTimelineFigure({
			...{ rows, units: [], channels: [], ...months, chosen: months, ...shared },
			sourceIds: ['sample-generator'],
		});
		const marks = timelineMarks(figure);
		expect(count(marks, /<rect /g)).toBe(2);
		expect(count(marks, new RegExp(`<rect [^>]*${SURFACE}`, 'g'))).toBe(1);
		expect(textsOf(marks)).toEqual(expect.arrayContaining(['2024', '0']));
	});

	it('draw a line a unit, dashed where illustrative, and name the chosen one only', () => {
		const figure = makeAdoptionFigure({
			rows: ['439', '440'].flatMap((code, i) =>
				serviceYear(code, 2024, {
					...{ received_online: 30, received_direct_post: 70 },
					provenance: i === 0 ? 'sample' : 'published',
				}),
			),
			...{ variant: 'A', units: serviceUnits, chosen: ['439'], edition: 'all', ...shared },
			sourceIds: ['sample-generator', 'newspaper'],
		});
		const marks = adoptionMarks(figure);
		const dashed = figure.lines.filter(({ provenance }) => provenance === 'sample').length;
		expect(dashed).toBeLessThan(figure.lines.length);
		expect(count(marks, /<path [^>]*stroke-dasharray/g)).toBe(dashed);
		expect(count(marks, /<path /g)).toBe(figure.lines.length);
		expect(textsOf(marks).filter((text) => /Hương Sơn|Đức Thọ/.test(text ?? ''))).toEqual([
			'Hương Sơn 30,0%',
		]);
	});

	it('put two units side by side, and a dash where one has nothing', () => {
		const figure = makeCompareMeasureFigure({
			...{ measure: compareMeasure(), period: '2024', askedPeriod: '2024', units: compareUnits },
			valueIn: valuesBy({ '439': compareValue(91, { provenance: 'sample' }) }),
			...{ chosen: ['439', '440'], reference: 'median', edition: 'all', ...shared },
		});
		const marks = compareMarks([figure], ['Tổng điểm']);
		expect(count(marks, /<circle /g)).toBe(1);
		expect(count(marks, new RegExp(`<circle [^>]*${SURFACE}`, 'g'))).toBe(1);
		expect(textsOf(marks)).toEqual(['Hương Sơn', 'Đức Thọ', 'Tổng điểm', '91,00', '–']);
	});

	it('draw no bar for a whole that is not known', () => {
		const division = (code: string, counts: (number | null)[]) => ({
			...{ code, name: code, slug: null, counts, provenance: 'published' as const },
			sourceId: 'newspaper',
		});
		const figure = makeSharesFigure({
			divisions: [division('a', [3, 1]), division('b', [null, 1])],
			...{ parts: ['x', 'y'], tones: ['strong', 'light'], mode: 'count' },
			...{ title: '', units: '', ...shared },
		});
		const marks = sharesMarks(figure);
		expect(count(marks, /<rect /g)).toBe(2);
		expect(textsOf(marks)).toEqual(expect.arrayContaining(['a', '4', 'b', 'x | y']));
	});
});

describe('a card', () => {
	const card = (given: Partial<Parameters<typeof makeCard>[0]> = {}) =>
		makeCard({
			...{ title: 'Hương Sơn <1>', marks: '', provenances: ['sample'], publishers: ['A', 'A'] },
			...{ language: 'vi', ...given },
		});

	it('says that figures are illustrative where they are, and only there', () => {
		expect(card()).toContain('Có số liệu minh hoạ');
		expect(textsOf(card())).toContain('số liệu minh hoạ; A');
		expect(card({ provenances: ['published'] })).not.toContain('minh hoạ');
		expect(card({ language: 'en' })).toContain('Contains illustrative figures');
	});

	it('sets a long title smaller, cuts it after three lines and says so', () => {
		const linesOf = (words: number) =>
			textsOf(card({ title: 'chữ '.repeat(words) })).filter((text) => text?.startsWith('chữ'));
		expect(card({ title: 'chữ '.repeat(16) })).toContain('font-size="42"');
		expect(linesOf(16)).toHaveLength(2);
		expect(card({ title: 'chữ '.repeat(45) })).not.toContain('font-size="42"');
		expect(linesOf(45)).toHaveLength(3);
		expect(linesOf(45).join(' ')).not.toContain('…');
		expect(linesOf(100)).toHaveLength(3);
		expect(linesOf(100)[2]).toMatch(/ …$/);
	});

	it('is a PNG of 1200 by 630 with Vietnamese letters in it', async () => {
		const png = Buffer.from(await rasterise(card({ title: 'Đức Thọ, Huyện Kỳ Anh' })));
		expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
		const without = await rasterise(card({ title: 'c Th, Huyn K Anh' }));
		expect(png.length).toBeGreaterThan(without.length);
	});
});

describe('fonts', () => {
	it('are unpacked to plain ones that know their letters', async () => {
		const latin = advancesOf(unpackWoff(await fontFile('latin')));
		const vietnamese = advancesOf(unpackWoff(await fontFile('vietnamese')));
		expect(latin('đ')).toBeNull();
		expect(vietnamese('đ')).toBeGreaterThan(0.4);
		expect(vietnamese('a')).toBeNull();
		const [i, m] = [latin('i') ?? 0, latin('m') ?? 0];
		expect(i).toBeGreaterThan(0.2);
		expect(m).toBeGreaterThan(2.5 * i);
		expect(latin('😀')).toBeNull();
	});

	it('take another weight in two bytes', async () => {
		const plain = unpackWoff(await fontFile('latin'));
		const bold = withWeight(plain, 700);
		expect(bold).toHaveLength(plain.length);
		expect(bold.filter((byte, i) => byte !== plain[i]).length).toBeLessThanOrEqual(2);
	});

	it('are refused where they are none', () => {
		expect(() => unpackWoff(new Uint8Array(100))).toThrow('no WOFF font');
		expect(() => unpackWoff(new Uint8Array(3))).toThrow('no WOFF font');
	});
});

describe('text set part by part', () => {
	const one = (letters: string) => (letter: string) => (letters.includes(letter) ? 1 : null);
	const faces = [
		{ weight: 600, advanceOf: one('Huyn ') },
		{ weight: 700, advanceOf: one('ệ') },
	];
	const partsOf = (svg: string) =>
		[...svg.matchAll(/<tspan x="([^"]+)" font-weight="(\d+)">([^<]*)</g)].map((m) => m.slice(1));

	it('changes the font where a letter needs it and keeps each part in its place', () => {
		expect(partsOf(setText('<text x="5" y="1" font-size="10">Huyện uy</text>', faces))).toEqual([
			['5.00', '600', 'Huy'],
			['35.00', '700', 'ệ'],
			['45.00', '600', 'n'],
			['65.00', '600', 'uy'],
		]);
	});

	it('ends or centres text where its anchor says', () => {
		const at = (anchor: string) =>
			partsOf(setText(`<text x="100" font-size="10" text-anchor="${anchor}">uy</text>`, faces));
		expect(at('end')).toEqual([['80.00', '600', 'uy']]);
		expect(at('middle')).toEqual([['90.00', '600', 'uy']]);
	});
});
