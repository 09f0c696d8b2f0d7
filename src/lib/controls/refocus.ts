import { tick } from 'svelte';

/**
 * Where the control that was pressed is gone with its press, the focus goes to the first of these that is
 * there, else to the content of the page, and not back to its beginning.
 */
export async function refocus(root: ParentNode | undefined, ...selectors: string[]): Promise<void> {
	await tick();
	if (document.activeElement !== document.body) return;
	const candidates = selectors.map((selector) => root?.querySelector<HTMLElement>(selector));
	(candidates.find(Boolean) ?? document.querySelector<HTMLElement>('main'))?.focus();
}
