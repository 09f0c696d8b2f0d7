const FIELDS = 'input, select, textarea, [contenteditable]:not([contenteditable="false"]), dialog';

/**
 * Whether a key is meant for the field or dialog it was pressed in, so that it is no shortcut. Fields
 * inside shadow roots count: outside of them the target of an event is their host only.
 */
export const isTyping = (event: Event): boolean =>
	event.composedPath().some((node) => node instanceof Element && node.matches(FIELDS));
