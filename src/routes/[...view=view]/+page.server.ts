import { provinceFindings } from '$lib/state/findings.server';
import { viewOf } from '$lib/state/links';
import { rankingCharts } from '$lib/state/ranking-page.server';
import { MAIN_INDEX, startRound, TOTAL } from '$lib/state/site.server';

export async function load({ params }) {
	const view = viewOf(params);
	const start = await startRound(MAIN_INDEX, view.edition);
	const charts = await rankingCharts({ ...start, criterion: TOTAL }, view);
	return { ...charts, start, findings: await provinceFindings(view) };
}
