/** Runs work once the page has loaded and nothing else is to be done; work that fails is let go. */
export function whenQuiet(work: () => unknown, { afterMs }: { afterMs: number }): void {
	const whenIdle = () =>
		typeof requestIdleCallback === 'function' ? requestIdleCallback(work) : setTimeout(work);
	const wait = () => setTimeout(whenIdle, afterMs);
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { once: true });
}
