import { getContext, setContext, untrack } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import {
	readWeightsChoice,
	writeWeightsChoice,
	type WeightsChoice,
	type WeightsRange,
} from '../domain/composite/setting-address';

/** The address follows when the reader pauses: charts come first, and the history stays short. */
const WRITE_AFTER_MS = 250;
const KEY = 'chosen-setting';

/** What a reader has chosen on the pages about weights: one choice, one address, four pages. */
export class ChosenSetting {
	choice = $state.raw<WeightsChoice>() as WeightsChoice;
	/** False until scripts run. */
	isReady = $state(false);
	/** The query part of the address, for links to the other pages. */
	readonly search = $derived.by(() => writeWeightsChoice(this.choice, this.range));
	#writing: ReturnType<typeof setTimeout> | undefined;

	/** To be made while a component is: it follows the address from then on. */
	constructor(readonly range: WeightsRange) {
		this.choice = range.start;
		afterNavigate(({ to, type }) => {
			if (!to || type === 'goto') return;
			untrack(() => {
				clearTimeout(this.#writing);
				this.isReady = true;
				this.choice = readWeightsChoice(to.url.searchParams, this.range);
			});
		});
	}

	/** Shows a choice at once and writes it into the address. */
	change(part: Partial<WeightsChoice>): void {
		this.choice = { ...this.choice, ...part };
		clearTimeout(this.#writing);
		this.#writing = setTimeout(() => {
			void goto(`${page.url.pathname}${this.search}`, { noScroll: true, keepFocus: true });
		}, WRITE_AFTER_MS);
	}
}

export const shareSetting = (setting: ChosenSetting): ChosenSetting => setContext(KEY, setting);

/** The setting of the pages about weights, for a page among them. */
export const chosenSetting = (): ChosenSetting => getContext<ChosenSetting>(KEY);
