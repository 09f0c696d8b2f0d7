import { readTray } from '../domain/compare-tray';
import { MOST_UNITS } from '../domain/side-by-side';

const KEY = 'thuoc-do-so-sanh';

/** Where a tab keeps things for as long as it lives; null where the browser refuses it. */
function storage(): Storage | null {
	try {
		return window.sessionStorage;
	} catch {
		return null;
	}
}

function stored(): string | null {
	try {
		return storage()?.getItem(KEY) ?? null;
	} catch {
		return null;
	}
}

/**
 * Districts that a reader sets aside on their way through the site. The tab remembers them; where it
 * refuses, they last until the site is left.
 */
class CompareTray {
	/** Codes, at most six, in the order they were added. */
	codes = $state.raw<readonly string[]>([]);
	/** False until what was stored has been read: nothing is shown before. */
	isReady = $state(false);

	/** Takes what the tab remembers, once; codes that are not known are ignored. */
	open(known: readonly string[]): void {
		if (this.isReady) return;
		this.codes = readTray(stored(), known);
		this.isReady = true;
	}

	get isFull(): boolean {
		return this.codes.length >= MOST_UNITS;
	}

	/** Adds a district, or takes it out; a seventh is not added. */
	toggle(code: string): void {
		if (this.codes.includes(code)) this.#keep(this.codes.filter((other) => other !== code));
		else if (!this.isFull) this.#keep([...this.codes, code]);
	}

	clear(): void {
		this.#keep([]);
	}

	#keep(codes: readonly string[]): void {
		this.codes = codes;
		try {
			storage()?.setItem(KEY, JSON.stringify(codes));
		} catch {
			// A tab that may not store anything keeps the tray in memory.
		}
	}
}

/** The tray of this tab. */
export const compareTray = new CompareTray();
