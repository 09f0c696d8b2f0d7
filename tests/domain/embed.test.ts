import { describe, expect, it } from 'vitest';
import { cardName } from '../../src/lib/domain/card-name';
import { embedOf, embedSnippet, pageOfEmbed } from '../../src/lib/domain/embed';

describe('light pages', () => {
	const known: [string, string[], string][] = [
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
	];

	it('have an address that leads back to the page they are taken from', () => {
		for (const [chart, segments, address] of known) {
			const embed = embedOf(chart, segments);
			expect(embed && [embed.kind, ...embed.place].join('/')).toBe(address);
			expect(embed && pageOfEmbed(embed)).toEqual(segments);
		}
	});

	it('are not promised for charts that have none', () => {
		expect(embedOf('timeline', ['ho-so'])).toBeNull();
		expect(embedOf('bump', ['huyen', 'huong-son'])).toBeNull();
		expect(embedOf('tile-map', ['xep-hang', 'minh-hoa-2019', '2024', 'thu-tuc'])).toBeNull();
		expect(embedOf('league', ['xep-hang'])).toBeNull();
	});
});

describe('the lines a reader copies', () => {
	const asked = { href: 'https://a.vn/nhung/huyen/x/?a="&b', title: 'Hạng <1> "đầu"', height: 640 };

	it('are one frame that no title can break out of', () => {
		expect(embedSnippet(asked, false)).toBe(
			'<iframe src="https://a.vn/nhung/huyen/x/?a=&quot;&amp;b" title="Hạng &lt;1> &quot;đầu&quot;" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
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
	it('belong to the home page, rounds and districts; other pages share one', () => {
		expect(cardName([])).toBe('tong-quan');
		expect(cardName(['huyen', 'huong-son'])).toBe('huyen-huong-son');
		expect(cardName(['xep-hang', 'a', '2024', 'thu-tuc'])).toBe('xep-hang-a-2024');
		expect(cardName(['huyen'])).toBe('chung');
		expect(cardName(['ho-so'])).toBe('chung');
	});
});
