import type { Language } from '../domain/language';
import { compareWords } from '../text/compare-words';

const CHART = 'compare-';
const WAITING = 'cho-';
const SERVICES = 'dich-vu-';

/** What kind of measure a chart of the comparison shows, for the tables behind it. */
export type MeasureSubject = 'dossiers' | 'waiting' | 'services' | 'procedures' | 'scores';

/** The words of a list for a name that came from an address; null for one that is not in it. */
const wordIn = <Word>(list: Readonly<Record<string, Word>>, name: string): Word | null =>
	Object.hasOwn(list, name) ? (list[name] ?? null) : null;

/**
 * What a chart of one compared measure is about.
 * @param chart the value of data-chart, "compare-" and the measure without dots
 * @returns null for the table of all measures and for every other chart; a measure of no other kind is one of
 * scores, told by the codes of scheme and criterion
 */
export function comparedMeasure(
	chart: string,
	language: Language,
): { subject: MeasureSubject; topic: string } | null {
	if (!chart.startsWith(CHART) || chart === `${CHART}table`) return null;
	const measure = chart.slice(CHART.length);
	const words = compareWords(language);
	const dossiers = wordIn(words.dossierMeasures, measure);
	if (dossiers) return { subject: 'dossiers', topic: dossiers.name };
	if (measure.startsWith(WAITING)) {
		const field = measure.slice(WAITING.length);
		return { subject: 'waiting', topic: `${words.sections.waiting} ${field}` };
	}
	if (!measure.startsWith(SERVICES)) return { subject: 'scores', topic: measure };
	const code = measure.slice(SERVICES.length);
	const procedures = wordIn({ 'cung-cap': words.offered, 'co-dung': words.used }, code);
	if (procedures) return { subject: 'procedures', topic: procedures.name };
	return { subject: 'services', topic: wordIn(words.shareNames, code) ?? code };
}
