import { getContext, setContext } from 'svelte';
import type { SourceNote } from '../figures/frame';
import type { Provenance } from '../domain/provenance';
import type { Trace, Untraced } from '../domain/trace';

/** One number on a page that a reader asks about. */
export type NumberAsked = {
	/** What it is of: the row and the column it stands in. */
	row: string;
	column: string;
	/** What is measured and in which unit. */
	units: string;
	/** As shown. */
	text: string;
	/** In full precision, in the unit of the text: a share is told in per cent; null where the text is no number. */
	full: { value: number; isPercent: boolean } | null;
	provenance: Provenance | null;
	source: SourceNote | null;
	sourceId: string | null;
	/** When it is of, as 2024 or 2021-Q1, with a slash between the first and the last of several; null where that is not said. */
	period: string | null;
	/** It may arrive later, with the code that finds it. */
	trace: Promise<Trace | Untraced> | Trace | Untraced;
};

/** Where numbers are asked about; `isReady` once scripts run. */
export type NumberDesk = { readonly isReady: boolean; ask: (asked: NumberAsked) => void };

const KEY = 'number-desk';

export const setNumberDesk = (desk: NumberDesk): NumberDesk => setContext(KEY, desk);

/** The desk of the page; none outside the site, in tests of a single control. */
export const numberDesk = (): NumberDesk | undefined => getContext<NumberDesk | undefined>(KEY);
