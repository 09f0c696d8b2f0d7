import type { View } from '../domain/address';
import { SERVICE_EMBEDS } from '../domain/embed';
import { unpackRows } from '../domain/packed-rows';
import {
	readServiceChoice,
	writeServiceChoice,
	type ServiceRange,
} from '../domain/service-address';
import { makeAdoptionFigure } from '../figures/adoption-figure';
import { makeDumbbellFigure, periodsByShare } from '../figures/dumbbell-figure';
import { startRound } from '../figures/points-figure';
import type { ProcedureCount } from '../queries/procedure-list/procedure-list';
import type { ServiceQuarter } from '../queries/service-quarters/service-quarters';
import type { loadServicePage } from './service-page.server';

/** What the page of online services carries that its light pages need. */
export type ServiceEmbedData = Pick<
	Awaited<ReturnType<typeof loadServicePage>>,
	'districts' | 'quarters' | 'procedures' | 'sourceIds' | 'sources'
> & {
	/** Of the estimated 766 points, in order of time: an address may name one. */
	rounds: string[];
};

/**
 * The charts of online services in any state of the page, as a function of their name in the address of
 * light pages and the query part of an address; null for a name that none has. `search` is the page's own
 * query that shows the same, beginning with "?".
 */
export function serviceEmbeds(data: ServiceEmbedData, { language, edition }: View) {
	const { districts: units, sourceIds, rounds } = data;
	const quarters = unpackRows<ServiceQuarter>(data.quarters);
	const procedures = unpackRows<ProcedureCount>(data.procedures);
	const sources = new Map(data.sources.map((source) => [source.source_id, source]));
	const range: ServiceRange = {
		units: units.map(({ code }) => code),
		rounds,
		startRound: startRound(rounds),
		periods: periodsByShare({ quarters, procedures }, units),
	};
	return (place: string, asked: URLSearchParams) => {
		const choice = readServiceChoice(asked, range);
		const shared = { chosen: choice.units, units, edition, language, sources, sourceIds };
		const search = writeServiceChoice(choice, range);
		const chart = Object.entries(SERVICE_EMBEDS).find(([name]) => name === place)?.[1];
		if (chart === 'adoption') {
			const { variant } = choice;
			return { chart, figure: makeAdoptionFigure({ rows: quarters, variant, ...shared }), search };
		}
		if (chart === 'dumbbell') {
			const rows = { quarters, procedures };
			return { chart, figure: makeDumbbellFigure({ rows, choice, ...shared }), search };
		}
		return null;
	};
}
