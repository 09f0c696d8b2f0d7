import { group } from 'd3';
import type { View } from '../domain/address';
import { roundKind } from '../domain/round';
import { formatDay } from '../text/format';
import { rankingCharts } from './ranking-page.server';
import {
	hasRound,
	nameIn,
	placedRounds,
	rankedCriteria,
	site,
	standingsFor,
	startRound,
} from './site.server';

/** Everything a ranking page shows; null for a scheme, round or criterion that there is not. */
export async function rankingPage(
	asked: { scheme: string; period: string; criterion: string },
	view: View,
) {
	const { language, edition } = view;
	const { criterion } = asked;
	const loaded = await site();
	const scheme = loaded.schemes.find(({ code }) => code === asked.scheme);
	const roundsOfScheme = loaded.rounds.filter((round) => round.scheme_code === asked.scheme);
	if (!scheme || !hasRound(loaded, asked)) return null;

	const nameOf = nameIn(language);
	const criteria = rankedCriteria(loaded, scheme.code).filter(({ code }) =>
		hasRound(loaded, { ...asked, criterion: code }),
	);
	const rounds = await placedRounds(scheme.index_code, edition);
	const districtSchemes = loaded.schemes.filter(({ level }) => level === 'district');
	const indices = await Promise.all(
		[...group(districtSchemes, ({ index_code }) => index_code)].map(async ([code, [first]]) => ({
			code,
			name: (language === 'vi' ? first?.index_name_vi : first?.index_name_en) ?? code,
			start: await startRound(code, edition),
		})),
	);
	const standings = await standingsFor(scheme.code, criterion, edition);
	const years = [
		...new Set(
			roundsOfScheme.map(({ period }) => period).filter((period) => roundKind(period) === 'year'),
		),
	].sort();
	return {
		...(await rankingCharts({ scheme: scheme.code, criterion, period: asked.period }, view)),
		scheme: {
			code: scheme.code,
			indexCode: scheme.index_code,
			name: nameOf(scheme),
			decidedOn: scheme.decided_on === null ? null : formatDay(scheme.decided_on, language),
			note: language === 'vi' ? scheme.note_vi : scheme.note_en,
			sourceId: scheme.source_id,
		},
		criterion,
		period: asked.period,
		choices: {
			indices,
			criteria: criteria.map((other) => ({
				code: other.code,
				name: nameOf(other),
			})),
			rounds: rounds.map((round) => ({
				scheme: round.scheme,
				period: round.period,
				isSample: loaded.schemes.find(({ code }) => code === round.scheme)?.provenance === 'sample',
				keepsCriterion: hasRound(loaded, { ...round, criterion }),
			})),
		},
		comparison: {
			years,
			units: [...new Map(standings.map((row) => [row.unit_code, row.unit_name]))].map(
				([unitCode, name]) => ({ unitCode, name }),
			),
		},
	};
}
