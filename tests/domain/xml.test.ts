import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/lib/domain/xml';

describe('text in XML', () => {
	it('ends neither an element nor an attribute', () => {
		expect(escapeXml('</text><script>"&\u0000\u001b')).toBe(
			'&lt;/text&gt;&lt;script&gt;&quot;&amp;',
		);
		expect(escapeXml('&lt;')).toBe('&amp;lt;');
	});

	it('holds nothing that XML cannot write, and loses nothing else', () => {
		expect(escapeXml('a\u0007b\u0085c\uD800d\uDC00e\uFFFEf\uFFFF')).toBe('abcdef');
		expect(escapeXml('Đức Thọ\t1\n2\r3 😀 \u00A0')).toBe('Đức Thọ\t1\n2\r3 😀 \u00A0');
	});
});
