/** What XML has no way to write: control characters but tab and line ends, halves of characters, two that are none. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** Text that is safe between tags and in quoted attributes of XML and HTML; characters XML forbids are left out. */
export const escapeXml = (text: string): string =>
	text
		.replaceAll(FORBIDDEN, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
