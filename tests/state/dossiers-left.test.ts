import { beforeEach, expect, it, vi } from 'vitest';
import { everything } from '../../src/lib/domain/dossier-choice';
import { dropEngine } from '../../src/lib/state/dossier-engine';
import { Dossiers } from '../../src/lib/state/dossiers.svelte';
import { enteredRow } from '../support/entered-report';

vi.mock('../../src/lib/state/dossier-engine', () => ({
	dropEngine: vi.fn(() => Promise.resolve()),
	openDossiers: vi.fn(),
}));
beforeEach(() => vi.clearAllMocks());

const all = everything({ firstMonth: 24216, lastMonth: 24305, units: [], fields: [] });
const opened = () => new Dossiers('/data/', 'all', { months: [], parts: [] }, all);

it('lets go of an engine with a reader’s reports in it when the page is left', async () => {
	const dossiers = opened();
	dossiers.enter([enteredRow]);
	dossiers.leave();
	await vi.waitFor(() => expect(dropEngine).toHaveBeenCalledTimes(1));
});

it('keeps an engine that has seen none', async () => {
	opened().leave();
	await new Promise((done) => setTimeout(done, 20));
	expect(dropEngine).not.toHaveBeenCalled();
});
