import type { Progress } from '../engine/browser';
import { dossierMonths } from '../queries/dossier-months/dossier-months';
import { dossierParts } from '../queries/dossier-parts/dossier-parts';
import { codeFlows, enterReports, type EnteredRow } from '../queries/entered-report/entered-report';
import { ask } from '../queries/question';
import { siteEngine } from './site-engine';

export { dropEngine } from './site-engine';

type Asked<Known extends { examples: readonly unknown[] }> = Known['examples'][number];

/**
 * The engine with the tables of dossiers and what the page asks of them: in a file of its own, so that the
 * page comes without it until a reader chooses.
 * @throws {EngineFailure} when an engine or its tables do not arrive
 */
export async function openDossiers(options: {
	dataUrl: string;
	onProgress: (progress: Progress) => void;
	signal: AbortSignal;
}) {
	const engine = await siteEngine({
		...options,
		tables: ['dossier_flows', 'units', 'fields'],
		onLoad: codeFlows,
	});
	return {
		months: (asked: Asked<typeof dossierMonths>) => ask(engine, dossierMonths, asked),
		parts: (asked: Asked<typeof dossierParts>) => ask(engine, dossierParts, asked),
		/** Puts all the rows of the reader's reports in the place of what the tables tell. */
		enter: (rows: readonly EnteredRow[]) => enterReports(engine, rows),
	};
}

export type DossierEngine = Awaited<ReturnType<typeof openDossiers>>;
