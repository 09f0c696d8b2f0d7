import { isViewPath, type View } from '../../domain/address';
import type { Provenance } from '../../domain/provenance';

type Asked = {
	/** The value of data-chart. */
	chart: string;
	/** The page's address below the site's own folder, with its state: "/en/xep-hang/…/?ky=2021". */
	address: string;
	view: View;
	provenances: readonly Provenance[];
	extension: 'svg' | 'png';
};

const LONGEST = 120;

/** Lower-case letters, digits and hyphens only. */
const slug = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '');

/** The path without what it says of language and edition. */
function topicOf(path: string): string {
	const segments = path.split('/').filter((segment) => segment !== '');
	const first = segments.findIndex((_, i) => !isViewPath(segments.slice(0, i + 1).join('/')));
	return first < 0 ? 'tong-quan' : segments.slice(first).join('-');
}

/**
 * The name of a chart's picture: topic with its period and what was chosen, chart, edition, and
 * `minh-hoa` where illustrative figures are in it.
 * @example "thuoc-do-xep-hang-minh-hoa-2019-2024-league-tat-ca-minh-hoa.svg"
 */
export function pictureName({ chart, address, view, provenances, extension }: Asked): string {
	const [path = '', search = ''] = address.split('#')[0]?.split('?') ?? [];
	const ending = [
		chart,
		view.edition === 'all' ? 'tat-ca' : 'cong-bo',
		...(view.language === 'en' ? ['en'] : []),
		...(provenances.includes('sample') ? ['minh-hoa'] : []),
	];
	const topic = slug(`thuoc-do ${topicOf(path)} ${search}`).slice(0, LONGEST);
	return `${[topic, ...ending].map(slug).join('-')}.${extension}`;
}
