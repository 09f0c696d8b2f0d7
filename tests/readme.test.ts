import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Targets of the links and pictures of a Markdown text. */
const linksOf = (markdown: string): string[] =>
	[...markdown.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)].map(
		([, inline, reference]) => inline ?? reference ?? '',
	);

describe.each(['README.md', 'data/README.md', 'deploy/README.md', 'docs/keyboard.md'])(
	'%s',
	(file) => {
		it('links to files that are there', async () => {
			const markdown = await readFile(file, 'utf8');
			const local = linksOf(markdown).filter((link) => !/^(https?:|#)/.test(link));
			const missing: string[] = [];
			for (const link of local) {
				const path = join(dirname(file), decodeURIComponent(link.replace(/#.*$/, '')));
				await access(path).catch(() => missing.push(link));
			}
			expect(missing).toEqual([]);
		});

		it('uses no name of a link that it does not have', async () => {
			const markdown = await readFile(file, 'utf8');
			const used = [...markdown.matchAll(/\]\[([^\]]+)\]/g)].map(([, name]) => name ?? '');
			const known = new Set([...markdown.matchAll(/^\[([^\]]+)\]: /gm)].map(([, name]) => name));
			expect(used.filter((name) => !known.has(name))).toEqual([]);
		});
	},
);
