import { shortVersion } from '../domain/data-pin';
import { fold } from '../domain/fold';
import type { Language } from '../domain/language';
import { exportWords } from '../text/export-words';
import { comparedMeasure } from './compared-measure';
import type { ExportedFigure } from './exported-figure';

/** Longest part of a name: a hostile unit name must not make a file that no system can keep. */
const LONGEST_PART = 60;

/** Words as they may stand in the name of a file: small letters, digits and hyphens of ASCII. */
const asName = (text: string): string =>
	fold(text)
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST_PART)
		.replace(/^-+|-+$/g, '');

/** What a chart is about; its own name where nothing says. */
function topicOf(chart: string, language: Language): string {
	const { topics } = exportWords(language);
	const measure = comparedMeasure(chart, language);
	return measure ? `${topics['compare-table']} ${measure.topic}` : (topics[chart] ?? chart);
}

/** The scheme and the criterion of a ranking page, and the district of a district page. */
function placeIn(address: string): { ranking: string; district: string | null } {
	const { pathname } = new URL(address);
	const [, scheme = '', criterion = ''] =
		/\/xep-hang\/([^/]+)\/[^/]+(?:\/([^/]+))?\/?$/.exec(pathname) ?? [];
	const [, district = null] = /\/huyen\/([^/]+)\/?$/.exec(pathname) ?? [];
	return { ranking: `${scheme} ${criterion}`, district };
}

/**
 * The name of a file without its ending: topic, units, period, edition, version of the data, and a mark
 * where illustrative figures are in it.
 * @example xep-hang_13-huyen_2024_tat-ca_ban-037dfee71ab4_minh-hoa
 */
export function fileName({
	name,
	language,
	edition,
	dataVersion,
	address,
	isSample,
	frame,
}: ExportedFigure): string {
	const words = exportWords(language);
	const { ranking, district } = placeIn(address);
	const units = frame.table.rows.filter(({ slug }) => slug !== null);
	const [only] = units;
	const unitPart = units.length > 1 ? words.units(units.length) : (only?.header ?? district ?? '');
	return [
		`${topicOf(name, language)} ${ranking}`,
		unitPart,
		(frame.period ?? '').replace('/', '--'),
		words.editions[edition],
		`${words.version} ${shortVersion(dataVersion)}`,
		...(isSample ? [words.isSample] : []),
	]
		.map((part) => (/^\d{4}[\w-]*$/.test(part) ? part.toLowerCase() : asName(part)))
		.filter((part) => part !== '')
		.join('_');
}
