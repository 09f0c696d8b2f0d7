import { loadDossierPage } from '$lib/state/dossier-page.server';
import { viewOf } from '$lib/state/links';

/** The unfiltered view, whole before any script runs. */
export const load = ({ params }) => loadDossierPage(viewOf(params));
