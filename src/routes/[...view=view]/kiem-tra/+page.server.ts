import { loadAuditPage } from '$lib/state/audit-page.server';
import { viewOf } from '$lib/state/links';

export const load = ({ params }) => loadAuditPage(viewOf(params));
