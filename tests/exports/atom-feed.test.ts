import { describe, expect, it } from 'vitest';
import { atomFeed, type Feed } from '../../src/lib/exports/atom-feed';

const feed: Feed = {
	id: 'tag:thuoc-do.example,2026:thay-doi:vi',
	language: 'vi',
	title: 'Thay đổi',
	author: 'Thước đo',
	selfHref: 'https://host.example/thay-doi.atom',
	pageHref: 'https://host.example/du-lieu/#thay-doi',
	entries: [
		{
			id: 'tag:thuoc-do.example,2026:ban:b',
			title: 'Phiên bản b',
			date: '2026-02-01',
			href: 'https://host.example/du-lieu/#ban-b',
			lines: ['sửa 1 dòng', 'Hương Sơn: 433 → 440'],
		},
		{
			id: 'tag:thuoc-do.example,2026:ban:a',
			title: 'Phiên bản a',
			date: '2026-01-01',
			href: 'https://host.example/du-lieu/#ban-a',
			lines: ['đầu tiên'],
		},
	],
};

describe('atomFeed', () => {
	it('has what RFC 4287 asks of a feed and of each entry, once', () => {
		const xml = atomFeed(feed);
		expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed ')).toBe(true);
		const [head = '', ...entries] = xml.split('<entry>');
		for (const part of [head, ...entries])
			for (const name of ['id', 'title', 'updated'])
				expect(part.match(new RegExp(`<${name}>[^<]+</${name}>`, 'g')), name).toHaveLength(1);
		expect(entries).toHaveLength(2);
		expect(head).toContain('<author><name>Thước đo</name></author>');
		expect(head).toContain('rel="self"');
		expect(head).toContain('<updated>2026-02-01T00:00:00+07:00</updated>');
		expect(entries[0]).toContain('<content type="text">sửa 1 dòng\nHương Sơn: 433 → 440</content>');
	});

	it('stays well formed whatever texts hold', () => {
		const hostile = ']]></content></entry>&<script>"\u0000\u0008\u001f';
		const [first, second] = feed.entries;
		const xml = atomFeed({
			...feed,
			title: hostile,
			entries: [{ ...first!, title: hostile, href: '/?a=1&b="', lines: [hostile] }, second!],
		});
		expect(xml.match(/<entry>/g)).toHaveLength(2);
		expect(xml).not.toContain('<script');
		expect(xml).toContain('href="/?a=1&amp;b=&quot;"');
		expect([...xml].some((character) => character < ' ' && character !== '\n')).toBe(false);
		expect(xml.replaceAll(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
	});
});
