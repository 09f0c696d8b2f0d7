import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CARD, makeCard } from '../../src/lib/exports/card/card';
import { profileMarks, rankingMarks } from '../../src/lib/exports/card/card-marks';
import { makeProfileFigure } from '../../src/lib/figures/profile-figure';
import { standingsOf } from '../../src/lib/figures/standings';
import { advancesOf } from '../../src/routes/[...view=view]/anh/[name].png/font-metrics';
import { rasterise } from '../../src/routes/[...view=view]/anh/[name].png/rasterise';
import { setText } from '../../src/routes/[...view=view]/anh/[name].png/set-text';
import { unpackWoff, withWeight } from '../../src/routes/[...view=view]/anh/[name].png/woff';
import { criterion } from '../support/criterion';
import { districtScore, printedRank, printedScore } from '../support/district-score';
import { rankingOf } from '../support/ranking-of';
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

	it('cuts a long title after two lines and says so', () => {
		const texts = textsOf(card({ title: 'chữ '.repeat(100) }));
		expect(texts.filter((text) => text?.startsWith('chữ'))).toHaveLength(2);
		expect(texts[1]).toMatch(/ …$/);
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
