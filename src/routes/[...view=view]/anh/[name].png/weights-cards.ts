import type { View } from '$lib/domain/address';
import { compositeMarks } from '$lib/exports/card/rank-marks';
import { attainmentMarks, certaintyMarks, importanceMarks } from '$lib/exports/card/weights-marks';
import { makeAttainmentFigure } from '$lib/figures/attainment-figure';
import { needsOf } from '$lib/figures/attainment-needs';
import { makeCertaintyFigure } from '$lib/figures/certainty-figure';
import { makeCompositeFigure } from '$lib/figures/composite-figure';
import { makeImportanceFigure } from '$lib/figures/importance-figure';
import { roundOf } from '$lib/figures/score-panel';
import { certaintyPage } from '$lib/state/certainty-page.server';
import { weightsPage } from '$lib/state/weights-page.server';
import { certaintyWords } from '$lib/text/certainty-words';
import type { Drawing } from './page-cards';

type Loaded = NonNullable<Awaited<ReturnType<typeof weightsPage>>>;

/** A card of the criterion scores; null where an edition has none. */
const ofScores =
	(draw: (loaded: Loaded, view: View) => Drawing | null | Promise<Drawing | null>) =>
	async (view: View): Promise<Drawing | null> => {
		const loaded = await weightsPage(view);
		return loaded && draw(loaded, view);
	};

/** Who stands where in the table and by the composite. */
export const compositeCard = ofScores(({ panel, start }, { language }) => {
	const figure = makeCompositeFigure({ panel, choice: start, language });
	return figure.refusal === null ? { figure, marks: compositeMarks(figure) } : null;
});

/** The places that each unit could as well have. */
export const certaintyCard = ofScores(async ({ panel, start }, view) => {
	const certainty = await certaintyPage(view);
	if (!certainty) return null;
	const { answer, chance } = certainty;
	const figure = makeCertaintyFigure({
		...{ panel, chance, ...view },
		round: roundOf(panel, start.period),
		answer: 'refusal' in answer ? null : answer,
	});
	return { figure, marks: certaintyMarks(figure, certaintyWords(view.language)) };
});

/** What each criterion weighs and how closely the composite follows it. */
export const importanceCard = ofScores(({ panel, start }, { language }) => {
	const figure = makeImportanceFigure({ panel, choice: start, language });
	return figure.declined === null ? { figure, marks: importanceMarks(figure) } : null;
});

/** What the first unit could still gain, and what it needs for the first place. */
export const attainmentCard = ofScores(({ panel, start }, { language }) => {
	const needs = needsOf(panel, start);
	const figure = makeAttainmentFigure({ panel, choice: start, needs, language });
	return figure.areas.length > 0 ? { figure, marks: attainmentMarks(figure) } : null;
});
