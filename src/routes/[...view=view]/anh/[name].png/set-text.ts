import { escapeXml } from '$lib/domain/xml';
import type { Advance } from './font-metrics';

/** A font that text may be set in, and the weight it is asked for by. */
export type Face = { weight: number; advanceOf: Advance };

type Run = { text: string; weight: number; x: number };

/** A letter that no font has takes as much room as this and is not drawn. */
const UNKNOWN = 0.5;

/** Text cut where the font changes or a word ends, each part with its place behind the beginning. */
function runsOf(
	text: string,
	size: number,
	faces: readonly Face[],
): { runs: Run[]; width: number } {
	const runs: Run[] = [];
	let width = 0;
	let isJoined = false;
	for (const letter of text) {
		const face = faces.find(({ advanceOf }) => advanceOf(letter) !== null);
		const last = runs.at(-1);
		if (!face || letter === ' ') isJoined = false;
		else if (isJoined && last?.weight === face.weight) last.text += letter;
		else {
			runs.push({ text: letter, weight: face.weight, x: width });
			isJoined = true;
		}
		width += (face?.advanceOf(letter) ?? UNKNOWN) * size;
	}
	return { runs, width };
}

const NAMED = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plain = (xml: string) =>
	xml.replaceAll(/&(?:amp|lt|gt|quot);/g, (name) => NAMED[name as keyof typeof NAMED]);

const SHARE_BEFORE: Readonly<Record<string, number>> = { end: 1, middle: 0.5 };

/**
 * A card in which every part of a text names its font and its place. resvg looks for missing letters in
 * other fonts by itself, and loses whole texts when it does.
 * @param svg as `makeCard` writes it: texts have x first, a font-size, and no elements inside
 */
export function setText(svg: string, faces: readonly Face[]): string {
	return svg
		.normalize('NFC')
		.replaceAll(/<text x="([^"]+)"([^>]*)>([^<]*)<\/text>/g, (_, x, rest, content) => {
			const size = Number(String(rest).match(/font-size="([^"]+)"/)?.[1] ?? 16);
			const anchor = String(rest).match(/ text-anchor="([^"]+)"/);
			const { runs, width } = runsOf(plain(String(content)), size, faces);
			const start = Number(x) - width * (SHARE_BEFORE[anchor?.[1] ?? ''] ?? 0);
			const look = String(rest).replace(anchor?.[0] ?? ' ', anchor ? '' : ' ');
			const parts = runs.map(
				(run) =>
					`<tspan x="${(start + run.x).toFixed(2)}" font-weight="${run.weight}">${escapeXml(run.text)}</tspan>`,
			);
			return `<text${look}>${parts.join('')}</text>`;
		});
}
