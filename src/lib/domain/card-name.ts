/** Pages with a card of their own, by their path without its view; '' is the home page. */
export const PAGES_WITH_CARDS = [
	...['', 'xep-hang', 'huyen', 'so-sanh', 'ho-so', 'dich-vu-cong', 'tinh'],
	...['trong-so', 'trong-so/do-chac', 'trong-so/tieu-chi', 'trong-so/vi-sao'],
	...['kiem-tra', 'du-lieu', 'phuong-phap'],
] as const;

/** The card of a place without one of its own: light pages, the page of an address that is not there. */
export const COMMON_CARD = 'chung';

/**
 * The name of the card that a page is shared with: its own for every page, round, criterion of a round and
 * district. An annex has that of its round.
 * @param segments the page's path without its view: [] is the home page
 */
export function cardName(segments: readonly string[]): string {
	const path = segments.join('/');
	const [section, ...rest] = segments;
	if (path === '') return 'tong-quan';
	if (PAGES_WITH_CARDS.some((page) => page === path)) return segments.join('-');
	if (section === 'huyen' && rest.length === 1) return `huyen-${rest[0]}`;
	if (section === 'xep-hang' && rest.length >= 2)
		return ['xep-hang', ...rest.filter((part) => part !== 'phu-luc')].join('-');
	return COMMON_CARD;
}
