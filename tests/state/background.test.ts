import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choiceQuestion } from '../../src/lib/figures/choice-question';
import { Background } from '../../src/lib/state/background.svelte';
import { doJob } from '../../src/lib/state/ranking-jobs';
import { anyWeights, fourUnits } from '../support/four-units';

/** What the page says to a worker and what the worker says back, by hand. */
const FakeWorker = vi.hoisted(() => {
	class Fake {
		static all: Fake[] = [];
		onmessage: (event: { data: unknown }) => void = () => undefined;
		onerror: () => void = () => undefined;
		sent: unknown[] = [];
		isEnded = false;
		constructor() {
			Fake.all.push(this);
		}
		postMessage(message: unknown) {
			this.sent.push(message);
		}
		terminate() {
			this.isEnded = true;
		}
	}
	return Fake;
});

vi.mock('../../src/lib/state/ranking.worker?worker', () => ({ default: FakeWorker }));

const panel = fourUnits();
const ask = (seed: number) => choiceQuestion(panel, anyWeights(panel, { seed }));
const first = ask(1);
const answers = [1, 2, 3].map((seed) => doJob('choice', ask(seed)));
const started = () => new Background('choice', first, answers[0]!);
const worker = (place = -1) => FakeWorker.all.at(place)!;

beforeEach(() => {
	FakeWorker.all = [];
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('work beside the page', () => {
	it('is not done for the question that the page came with', () => {
		const background = started();
		background.ask(ask(1));
		vi.runAllTimers();
		expect(FakeWorker.all).toEqual([]);
		expect([background.status, background.answer]).toEqual([{ kind: 'idle' }, answers[0]]);
	});

	it('begins when the hand rests: of many questions only the last is worked on', () => {
		const background = started();
		background.ask(ask(2));
		vi.advanceTimersByTime(50);
		background.ask(ask(3));
		vi.runAllTimers();
		expect(FakeWorker.all).toHaveLength(1);
		expect(worker().sent).toEqual([{ kind: 'choice', asked: ask(3) }]);
		expect(background.status).toEqual({ kind: 'working', share: 0 });
	});

	it('shows the last good answer until a better one comes, and its own question with it', () => {
		const background = started();
		background.ask(ask(2));
		vi.runAllTimers();
		worker().onmessage({ data: { share: 0.5 } });
		expect(background.status).toEqual({ kind: 'working', share: 0.5 });
		expect([background.answer, background.asked]).toEqual([answers[0], first]);
		worker().onmessage({ data: { answer: answers[1] } });
		expect(background.status).toEqual({ kind: 'idle' });
		expect([background.answer, background.asked]).toEqual([answers[1], ask(2)]);
		expect(worker().isEnded).toBe(true);
	});

	it('is ended by a new question, and what it still says is not heard', () => {
		const background = started();
		background.ask(ask(2));
		vi.runAllTimers();
		background.ask(ask(3));
		vi.runAllTimers();
		expect(worker(0).isEnded).toBe(true);
		worker(0).onmessage({ data: { answer: answers[1] } });
		worker(0).onerror();
		expect(background.status).toEqual({ kind: 'working', share: 0 });
		worker(1).onmessage({ data: { answer: answers[2] } });
		expect(background.answer).toEqual(answers[2]);
	});

	it('is ended by going back to the question that the page came with', () => {
		const background = started();
		background.ask(ask(2));
		vi.runAllTimers();
		background.ask(ask(1));
		expect(worker().isEnded).toBe(true);
		expect([background.status, background.answer]).toEqual([{ kind: 'idle' }, answers[0]]);
	});

	it('can be stopped and asked for again; the last answer stays', () => {
		const background = started();
		background.ask(ask(2));
		vi.runAllTimers();
		background.cancel();
		expect([background.status, worker().isEnded]).toEqual([{ kind: 'cancelled' }, true]);
		expect(background.answer).toEqual(answers[0]);
		background.ask(ask(2));
		vi.runAllTimers();
		expect(FakeWorker.all).toHaveLength(2);
		worker().onmessage({ data: { answer: answers[1] } });
		expect(background.answer).toEqual(answers[1]);
	});

	it('that fails says so, and can be asked for again', () => {
		const background = started();
		background.ask(ask(2));
		vi.runAllTimers();
		worker().onerror();
		expect([background.status, background.answer]).toEqual([{ kind: 'failed' }, answers[0]]);
		background.ask(ask(2));
		vi.runAllTimers();
		expect(background.status).toEqual({ kind: 'working', share: 0 });
	});

	it('asked for twice is done once', () => {
		const background = started();
		background.ask(ask(2));
		background.ask(ask(2));
		vi.runAllTimers();
		background.ask(ask(2));
		vi.runAllTimers();
		expect(FakeWorker.all).toHaveLength(1);
	});
});
