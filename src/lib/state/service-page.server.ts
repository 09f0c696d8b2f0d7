import type { View } from '../domain/address';
import { packRows } from '../domain/packed-rows';
import { makeFactGroups } from '../figures/fact-figure';
import { makePrintedProceduresFigure } from '../figures/offered-figure';
import { isOnlineRate, makeDenominatorLesson, makePrintedRates } from '../figures/printed-rates';
import { auditList } from '../queries/audit-list/audit-list';
import { flowSources } from '../queries/flow-sources/flow-sources';
import { procedureList } from '../queries/procedure-list/procedure-list';
import { publishedFigureList } from '../queries/published-figure-list/published-figure-list';
import { qualityList } from '../queries/quality-list/quality-list';
import { serviceQuarters } from '../queries/service-quarters/service-quarters';
import { compareNames } from '../text/format';
import { onceAView } from './once-a-view';
import { answer, site } from './site.server';

/** The district whose own article prints how many procedures it answers for. */
const HUONG_SON = '439';
const SUBJECTS = ['online_services', 'procedures'];
const AUDIT_SUBJECT = 'online';

/** What the page of online services carries: all its rows, packed, and what is published. */
export const loadServicePage = onceAView(async ({ language, edition }: View) => {
	const { units, sources } = await site();
	const districts = units
		.filter((unit, i) => units.findIndex(({ code }) => code === unit.code) === i)
		.map(({ code, short_name_vi, slug }) => ({ code, name: short_name_vi, slug }))
		.sort((a, b) => compareNames(a.name, b.name));
	const quarters = await answer(serviceQuarters, { edition });
	const procedures = await answer(procedureList, { edition });
	const quality = await answer(qualityList, { edition });
	const sourceIds = (await answer(flowSources, { edition }))
		.filter(({ is_flow }) => is_flow)
		.map(({ source_id }) => source_id);
	const used = new Set([...sourceIds, ...[...procedures, ...quality].map((row) => row.source_id)]);
	const figures = await answer(publishedFigureList, {});
	const audits = (await answer(auditList, {})).filter(({ subject }) => subject === AUDIT_SUBJECT);
	return {
		districts,
		quarters: packRows(quarters),
		procedures: packRows(procedures),
		quality: packRows(quality),
		/** Of the quarters. */
		sourceIds,
		sources: [...used].map((id) => sources.get(id)).filter((source) => source !== undefined),
		lesson: makeDenominatorLesson(figures, language, sources),
		unmatched: audits.filter(({ holds }) => !holds).length,
		printedProcedures: makePrintedProceduresFigure({
			figures,
			unitCode: HUONG_SON,
			language,
			sources,
		}),
		rates: makePrintedRates(figures, language, sources),
		facts: makeFactGroups(
			figures.filter((figure) => SUBJECTS.includes(figure.subject) && !isOnlineRate(figure)),
			language,
			sources,
		),
		isIllustrative: edition === 'all',
	};
});
