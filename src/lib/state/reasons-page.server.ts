import type { View } from '../domain/address';
import { monthNumber } from '../domain/month';
import { onTimeOf } from '../domain/on-time';
import { roundKind, roundYear } from '../domain/round';
import { countsByUnit } from '../figures/dossier-counts';
import type { CountedYear } from '../figures/dossier-need-figure';
import type { ScorePanel } from '../figures/score-panel';
import { sourceOf } from '../figures/service-rows';
import { dossierMonths } from '../queries/dossier-months/dossier-months';
import { flowSources } from '../queries/flow-sources/flow-sources';
import type { Source } from '../queries/source-list/source-list';
import { answer, site } from './site.server';

/** Dossiers resolved on time in every round of a panel that is a calendar year, and their sources. */
export async function reasonsPage(
	panel: ScorePanel,
	{ edition }: View,
): Promise<{ counted: CountedYear[]; sources: Source[] }> {
	const { sources } = await site();
	const months = await answer(dossierMonths, { edition, fields: '', levels: '' });
	const flows = (await answer(flowSources, { edition })).filter(({ is_flow }) => is_flow);
	const sourceIds = flows.map(({ source_id }) => source_id);
	const counted = panel.rounds
		.filter(({ period }) => roundKind(period) === 'year')
		.map(({ period, units }): CountedYear => {
			const year = roundYear(period);
			const counts = countsByUnit(months, monthNumber(year, 1), monthNumber(year, 12));
			return {
				period,
				units: units.flatMap((unit) => {
					const own = counts.get(unit);
					const rate = own && onTimeOf(own, 'resolved');
					if (!rate) return [];
					const { provenance } = own;
					return [
						{ unit, ...rate, provenance, sourceId: sourceOf(provenance, sourceIds, sources) },
					];
				}),
			};
		});
	return {
		counted,
		sources: sourceIds.map((id) => sources.get(id)).filter((source) => source !== undefined),
	};
}
