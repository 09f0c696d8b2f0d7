import {
	autocompletion,
	closeBrackets,
	closeBracketsKeymap,
	completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';

/** Colours come from the page: custom properties reach into the shadow root. */
const theme = EditorView.theme({
	'&': {
		color: 'var(--ink)',
		backgroundColor: 'var(--surface)',
		border: '1px solid var(--rule-strong)',
		borderRadius: '0.25rem',
		fontSize: '0.875rem',
	},
	'&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '1px' },
	'.cm-scroller': { minHeight: '9rem', maxHeight: '24rem', overflow: 'auto' },
	'.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
		{ backgroundColor: 'var(--ramp-2)' },
	'.cm-gutters': {
		color: 'var(--ink-muted)',
		backgroundColor: 'var(--surface-raised)',
		border: 'none',
	},
	'.cm-tooltip': {
		color: 'var(--ink)',
		backgroundColor: 'var(--surface-raised)',
		border: '1px solid var(--rule-strong)',
	},
	'.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		color: 'var(--accent-ink)',
		backgroundColor: 'var(--accent)',
	},
});

/**
 * An editor for SQL with completion of names. It lives in a shadow root, so that its styles
 * are adopted sheets: the policy of the site allows no style element. Tab leaves it, and so does Escape.
 */
export function openEditor({
	host,
	text,
	label,
	schema,
	onchange,
	onrun,
	onleave,
}: {
	host: HTMLElement;
	text: string;
	/** What it is called for a screen reader. */
	label: string;
	/** Columns by table. */
	schema: Record<string, string[]>;
	onchange: (text: string) => void;
	onrun: () => void;
	onleave: () => void;
}): EditorView {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const act = (work: () => void) => () => {
		work();
		return true;
	};
	return new EditorView({
		parent: root,
		root,
		state: EditorState.create({
			doc: text,
			extensions: [
				lineNumbers(),
				history(),
				drawSelection(),
				closeBrackets(),
				autocompletion({ icons: false }),
				sql({ dialect: PostgreSQL, schema }),
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ 'aria-label': label }),
				EditorView.updateListener.of((update) => {
					if (update.docChanged) onchange(update.state.doc.toString());
				}),
				keymap.of([
					{ key: 'Mod-Enter', run: act(onrun) },
					...completionKeymap,
					...closeBracketsKeymap,
					{ key: 'Escape', run: act(onleave) },
					...defaultKeymap,
					...historyKeymap,
				]),
				theme,
			],
		}),
	});
}
