/** What search engines are told of the data, in the words of the page. */
export type DatasetAbout = {
	name: string;
	description: string;
	creator: string;
	language: string;
	version: string;
	/** ISO day of the last release; null before the first. */
	modified: string | null;
	/** First and last year with figures. */
	years: readonly [number, number];
	place: string;
	/** Of the page; an address may be relative to it. */
	url: string;
	files: readonly {
		url: string;
		encodingFormat: string;
		sha256: string;
		bytes: number;
		description: string;
	}[];
	variables: readonly { name: string; description: string }[];
};

/** The licence of the repository, under which the compiled tables are given. */
const LICENCE = 'https://opensource.org/license/mit';

/**
 * The description of the data as schema.org has it, for a script element of type application/ld+json:
 * nothing in it can end that element or begin another.
 */
export function datasetJson(about: DatasetAbout): string {
	const dataset = {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: about.name,
		description: about.description,
		url: about.url,
		license: LICENCE,
		isAccessibleForFree: true,
		inLanguage: about.language,
		version: about.version,
		...(about.modified && { dateModified: about.modified }),
		creator: { '@type': 'Organization', name: about.creator },
		temporalCoverage: about.years.join('/'),
		spatialCoverage: { '@type': 'Place', name: about.place, identifier: 'VN-23' },
		variableMeasured: about.variables.map((variable) => ({
			'@type': 'PropertyValue',
			...variable,
		})),
		distribution: about.files.map(({ url, bytes, ...file }) => ({
			'@type': 'DataDownload',
			contentUrl: url,
			contentSize: `${bytes} B`,
			...file,
		})),
	};
	return JSON.stringify(dataset).replaceAll(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
