import type { View } from '../domain/address';
import {
	everything,
	readDossierChoice,
	writeDossierChoice,
	type DossierChoice,
} from '../domain/dossier-choice';
import { DOSSIER_EMBEDS } from '../domain/embed';
import { monthText } from '../domain/month';
import { unpackRows } from '../domain/packed-rows';
import { onBalance } from '../domain/stock-balance';
import { makeDossierFigures } from '../figures/dossier-figures';
import type { DossierMonth } from '../queries/dossier-months/dossier-months';
import { dossierWords } from '../text/dossier-words';
import { formatPeriod } from '../text/format';
import type { loadDossierPage } from './dossier-page.server';

/** What the page of dossiers carries that its light pages need. */
export type DossierEmbedData = Pick<
	Awaited<ReturnType<typeof loadDossierPage>>,
	'range' | 'districts' | 'fields' | 'months' | 'sources' | 'sourceIds'
>;

/**
 * The charts of dossiers in any state of the page that months tell of, as a function of their name in the
 * address of light pages and the query part of an address; null for a name that none has. `search` is the
 * page's own query of that state, beginning with "?". Fields and levels take an engine, which is not started
 * here: `isStart` then says that the chart is the one that the page begins with. `scope` says of which months,
 * districts and channels it is, as the choices above the charts of the page do.
 */
export function dossierEmbeds(data: DossierEmbedData, { language }: View) {
	const words = dossierWords(language);
	const { range, districts, fields, sourceIds } = data;
	const months = onBalance(unpackRows<DossierMonth>(data.months));
	const sources = new Map(data.sources.map((source) => [source.source_id, source]));
	let made: { key: string; figures: ReturnType<typeof makeDossierFigures> } | undefined;
	/** All charts of a choice are made at once: those made last are kept for the next chart. */
	function figuresOf(choice: DossierChoice) {
		const key = writeDossierChoice(choice, range);
		if (made?.key === key) return made.figures;
		const names = { units: districts, others: {}, fields };
		const figures = makeDossierFigures({
			...{ months, parts: [], choice, range, names, language, sources, sourceIds },
		});
		made = { key, figures };
		return figures;
	}
	return (place: string, asked: URLSearchParams) => {
		const chart = Object.entries(DOSSIER_EMBEDS).find(([name]) => name === place)?.[1];
		if (chart === undefined || months.length === 0) return null;
		const choice = readDossierChoice(asked, range);
		const isStart = choice.fields.length > 0 || choice.levels.length > 0;
		const shown = isStart ? everything(range) : choice;
		const figures = figuresOf(shown);
		const [first, last] = [shown.firstMonth, shown.lastMonth].map((month) =>
			formatPeriod(monthText(month), language),
		);
		const period = words.periodText(first ?? '', last ?? '');
		const told = { search: writeDossierChoice(choice, range), isStart, scope: period };
		if (chart === 'timeline') {
			const units = districts.filter(({ code }) => shown.units.includes(code));
			const parts = [
				...units.map(({ name }) => name),
				...shown.channels.map((code) => words.channels[code].toLowerCase()),
			];
			const scope = [period, ...parts].join('; ');
			return { chart, figure: figures.timeline, ...told, scope };
		}
		if (chart === 'unit-outcomes') return { chart, figure: figures.unitOutcomes, ...told };
		if (chart === 'rates') return { chart, figure: figures.rates, ...told };
		return { chart, figure: figures.funnel, ...told };
	};
}
