/** Pages whose card is drawn from their first chart. */
export const OWN_CARDS = ['ho-so', 'dich-vu-cong', 'so-sanh'] as const;

/**
 * The name of the card that a page is shared with: its own for the home page, rounds and their criteria,
 * districts, dossiers, online services and districts side by side, one for all others. An annex has that of
 * its round.
 * @param segments the page's path without its view: [] is the home page
 */
export function cardName(segments: readonly string[]): string {
	const [section, ...rest] = segments;
	if (section === undefined) return 'tong-quan';
	if (section === 'huyen' && rest.length === 1) return `huyen-${rest[0]}`;
	if (section === 'xep-hang' && rest.length >= 2)
		return ['xep-hang', ...rest.filter((part) => part !== 'phu-luc')].join('-');
	if (OWN_CARDS.some((own) => own === section) && rest.length === 0) return section;
	return 'chung';
}
