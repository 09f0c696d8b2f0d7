import { describe, expect, it } from 'vitest';
import { spokenTexts } from '../support/page-text';

const said = (html: string) => spokenTexts(html).map(({ language, text }) => `${language}:${text}`);

describe('what a page says', () => {
	it('is text and spoken attributes in the language nearest around them', () => {
		expect(
			said(
				'<!doctype html><html lang="en"><body><p title="a&amp;b">One <b lang="vi">hai</b> three<br>four</p>' +
					'<input placeholder="five" lang="vi"/><svg><text>six</text></svg></body></html>',
			),
		).toEqual(['en:a&b', 'en:One', 'vi:hai', 'en:three', 'en:four', 'vi:five', 'en:six']);
	});

	it('is no code, script or comment', () => {
		expect(
			said(
				'<html lang="vi"><script>const no = 1 < 2;</script><!-- no --><code>no</code><pre><b>no</b></pre>có</html>',
			),
		).toEqual(['vi:có']);
	});

	it('forgives what is left open or closed twice', () => {
		expect(said('<html lang="en"><p>one<p lang="vi">hai</p></b>three</html>')).toEqual([
			'en:one',
			'vi:hai',
			'en:three',
		]);
	});
});
