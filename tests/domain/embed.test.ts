import { describe, expect, it } from 'vitest';
import { cardName } from '../../src/lib/domain/card-name';
import { everything, writeDossierChoice } from '../../src/lib/domain/dossier-choice';
import {
	CHART_KEY,
	DOSSIER_EMBEDS,
	EMBED_KINDS,
	EMBED_STATE,
	EMBED_SWITCHES,
	embedOf,
	embedSearch,
	embedSnippet,
	pageOfEmbed,
	SERVICE_EMBEDS,
} from '../../src/lib/domain/embed';
import { writeServiceChoice } from '../../src/lib/domain/service-address';
import { measureSlug, writeSideBySide } from '../../src/lib/domain/side-by-side';

describe('light pages', () => {
	type Known = [chart: string, segments: string[], address: string];
	const inSection = (chart: string, section: string, address: string): Known => [
		chart,
		[section],
		address,
	];
	const known: Known[] = [
		['league', [], 'xep-hang'],
		['league', ['xep-hang', 'minh-hoa-2019', '2024'], 'xep-hang/minh-hoa-2019/2024'],
		[
			'league',
			['xep-hang', 'minh-hoa-2019', '2024', 'thu-tuc'],
			'xep-hang/minh-hoa-2019/2024/thu-tuc',
		],
		['tile-map', ['xep-hang', 'minh-hoa-2019', '2024'], 'ban-do/minh-hoa-2019/2024'],
		['bump', [], 'thu-hang'],
		['profile', ['huyen', 'huong-son'], 'huyen/huong-son'],
		...Object.entries(DOSSIER_EMBEDS).map(([name, chart]) =>
			inSection(chart, 'ho-so', `ho-so/${name}`),
		),
		...Object.entries(SERVICE_EMBEDS).map(([name, chart]) =>
			inSection(chart, 'dich-vu-cong', `dich-vu-cong/${name}`),
		),
		[`compare-${measureSlug('minh-hoa-2019.tong')}`, ['so-sanh'], 'so-sanh/minh-hoa-2019-tong'],
	];

	it('are listed here kind by kind', () => {
		const kinds = new Set(known.map(([chart, segments]) => embedOf(chart, segments)?.kind));
		expect([...kinds].sort()).toEqual([...EMBED_KINDS].sort());
	});

	it('have an address that leads back to the page they are taken from', () => {
		for (const [chart, segments, address] of known) {
			const embed = embedOf(chart, segments);
			expect(embed && [embed.kind, ...embed.place].join('/')).toBe(address);
			expect(embed && pageOfEmbed(embed)).toEqual(segments);
		}
	});

	it('are not promised for charts that have none', () => {
		expect(embedOf('timeline', [])).toBeNull();
		expect(embedOf('channels', ['ho-so'])).toBeNull();
		expect(embedOf('channels', ['dich-vu-cong'])).toBeNull();
		expect(embedOf('timeline', ['ho-so', 'x'])).toBeNull();
		expect(embedOf('compare-table', ['so-sanh'])).toBeNull();
		expect(embedOf('compare-', ['so-sanh'])).toBeNull();
		for (const name of ['constructor', '__proto__', 'toString', ''])
			for (const section of [...EMBED_KINDS, 'constructor'])
				expect(embedOf(name, [section])).toBeNull();
		expect(embedOf('bump', ['huyen', 'huong-son'])).toBeNull();
		expect(embedOf('tile-map', ['xep-hang', 'minh-hoa-2019', '2024', 'thu-tuc'])).toBeNull();
		expect(embedOf('league', ['xep-hang'])).toBeNull();
	});
});

describe('what of an address goes with a chart', () => {
	const keysOf = (search: string) => [...new URLSearchParams(search).keys()];

	it('is all that its page writes into its address, and in the same words', () => {
		const range = { firstMonth: 24216, lastMonth: 24305, units: ['1', '2'], fields: ['a', 'b'] };
		const dossiers = writeDossierChoice(
			{
				...everything(range),
				...{ firstMonth: 24217, lastMonth: 24300, units: ['1'], fields: ['b'] },
				...{ levels: ['district'], channels: ['post'], form: '766', mode: 'count' },
				...{ isAdjusted: true, waiting: { unit: '2', field: 'b' } },
			},
			range,
		);
		const services = writeServiceChoice(
			{ variant: 'B', measure: 'payment', span: null, units: ['1'], period: '2023' },
			{
				...{ units: ['1', '2'], rounds: ['2023', '2024'], startRound: '2024' },
				periods: {
					A: [],
					B: [],
					C: [],
					payment: [],
					digitised: [],
					'e-result': [],
					procedures: [],
				},
			},
		);
		const start = { units: ['1', '2'], measures: ['a'], period: '2024', periods: {} };
		const compared = writeSideBySide(
			{
				...{ ...start, units: ['2', '1'], period: '2022', reference: 'first' },
				...{ measures: ['a', 'b.c'], periods: { a: '2023' } },
			},
			{ units: [], measures: [], periods: [], start: { ...start, reference: 'median' } },
		);
		expect(keysOf(dossiers)).toEqual([...EMBED_STATE['ho-so']]);
		expect(embedSearch('ho-so', new URLSearchParams(dossiers))).toBe(dossiers);
		expect(embedSearch('dich-vu-cong', new URLSearchParams(services))).toBe(services);
		expect(compared).toBe('?huyen=2,1&chi-so=a~2023,b.c&ky=2022&so-voi=dau-tien');
		expect(embedSearch('so-sanh', new URLSearchParams(compared))).toBe(compared);
	});

	it('is nothing where a chart has one state only', () => {
		const search = new URLSearchParams('?huyen=439&tu=2019&xem=nhom');
		for (const kind of ['ban-do', 'thu-hang', 'huyen'] as const)
			expect(embedSearch(kind, search)).toBe('');
	});

	it('of a ranking is what its table shows', () => {
		const search = new URLSearchParams('?huyen=439&tu=2019&xem=nhom');
		expect(embedSearch('xep-hang', search)).toBe('?xem=nhom');
		expect(embedSearch('xep-hang', new URLSearchParams('?huyen=439'))).toBe('');
	});

	it('is each known part once and nothing else, whatever an address says', () => {
		let seed = 7;
		const draw = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
		const pieces = [
			...['huyen', 'tu', 'chi-so', CHART_KEY, 'ban', '__proto__', 'constructor', '=', '&', '?'],
			...['#', '%', '%00', '"><script>', "'", '439,440', '2024', '\\', '//a.b', 'ế', '\u202e', ' '],
		];
		for (let i = 0; i < 300; i++) {
			const text = Array.from({ length: draw(14) }, () => pieces[draw(pieces.length)]).join('');
			for (const kind of EMBED_KINDS) {
				const search = embedSearch(kind, new URLSearchParams(text));
				const told = new URLSearchParams(search);
				const keys = [...told.keys()];
				const known: readonly string[] =
					Object.entries({ ...EMBED_STATE, ...EMBED_SWITCHES }).find(
						([own]) => own === kind,
					)?.[1] ?? [];
				expect(keys.filter((key) => !known.includes(key))).toEqual([]);
				expect(new Set(keys).size).toBe(keys.length);
				for (const [key, value] of told) expect(value).toBe(new URLSearchParams(text).get(key));
				expect(search).toMatch(/^(\?[\w%,~*.+&=-]+)?$/);
				expect(embedSearch(kind, told)).toBe(search);
			}
		}
	});
});

describe('the lines a reader copies', () => {
	const asked = { href: 'https://a.vn/nhung/huyen/x/?a="&b', title: 'Hạng <1> "đầu"', height: 640 };

	it('are one frame that no title can break out of', () => {
		expect(embedSnippet(asked, false)).toBe(
			'<iframe src="https://a.vn/nhung/huyen/x/?a=&quot;&amp;b" title="Hạng &lt;1&gt; &quot;đầu&quot;" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
		);
	});

	it('take a height from the frame itself only, within bounds', () => {
		const script = /<script>([^]*)<\/script>/.exec(embedSnippet(asked, true))?.[1] ?? '';
		const frame = { contentWindow: {}, height: '640' as string | number };
		let hear: (event: unknown) => void = () => undefined;
		const listen = (_: string, heard: (event: unknown) => void) => (hear = heard);
		new Function('addEventListener', 'document', script)(listen, {
			querySelectorAll: () => [frame],
		});
		const tell = (source: unknown, data: unknown) => {
			hear({ source, data });
			return frame.height;
		};
		expect(tell({}, { thuocDoHeight: 900 })).toBe('640');
		expect(tell(frame.contentWindow, null)).toBe('640');
		expect(tell(frame.contentWindow, { thuocDoHeight: '900' })).toBe('640');
		expect(tell(frame.contentWindow, { thuocDoHeight: 712 })).toBe(712);
		expect(tell(frame.contentWindow, { thuocDoHeight: 1e9 })).toBe(5000);
	});
});

describe('cards', () => {
	it('belong to every page, round and district; light pages and what is not there share one', () => {
		expect(cardName([])).toBe('tong-quan');
		expect(cardName(['huyen', 'huong-son'])).toBe('huyen-huong-son');
		expect(cardName(['xep-hang', 'a', '2024', 'thu-tuc'])).toBe('xep-hang-a-2024-thu-tuc');
		expect(cardName(['xep-hang', 'a', '2024', 'phu-luc'])).toBe('xep-hang-a-2024');
		for (const own of ['huyen', 'xep-hang', 'so-sanh', 'du-lieu', 'tinh'])
			expect(cardName([own])).toBe(own);
		expect(cardName(['trong-so', 'tieu-chi'])).toBe('trong-so-tieu-chi');
		expect(cardName(['404'])).toBe('chung');
		expect(cardName(['nhung', 'ho-so', 'pheu'])).toBe('chung');
		expect(cardName(['ho-so', 'x'])).toBe('chung');
	});
});
