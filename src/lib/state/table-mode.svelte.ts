import { untrack } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { readTableMode, tableModeSearch, type TableMode } from './table-mode-address';

/** Whether a league table shows places or bands, as the address says; made while a component is. */
export class ShownTable {
	mode = $state<TableMode>('places');

	constructor() {
		afterNavigate(({ to, type }) => {
			if (to && type !== 'goto') untrack(() => (this.mode = readTableMode(to.url.searchParams)));
		});
	}

	/** Shows it at once and writes it into the address, leaving the rest of that as it is. */
	show(mode: TableMode): void {
		this.mode = mode;
		void goto(`${page.url.pathname}${tableModeSearch(page.url.searchParams, mode)}`, {
			noScroll: true,
			keepFocus: true,
		});
	}
}
