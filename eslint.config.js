import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** @typedef {{ from: string[]; types?: string[]; packages: string[] }} Layer */

/**
 * Who may import whom. `from` are folders of src/lib; `types` may be imported as types only;
 * `packages` are the npm packages and SvelteKit modules a layer may use.
 */
const LAYERS = /** @satisfies {Record<string, Layer>} */ ({
	domain: { from: [], packages: [] },
	text: { from: ['domain'], packages: [] },
	engine: {
		from: [],
		packages: ['@duckdb/*', 'apache-arrow', 'parquet-wasm', '@noble/*', 'valibot', 'node:'],
	},
	reports: { from: ['domain'], packages: ['read-excel-file', 'fflate', 'd3'] },
	queries: { from: ['domain'], types: ['engine'], packages: ['valibot'] },
	exports: {
		from: ['domain', 'text'],
		types: ['figures'],
		packages: ['write-excel-file', 'apache-arrow', 'parquet-wasm'],
	},
	figures: { from: ['domain', 'text'], types: ['queries'], packages: ['d3'] },
	charts: { from: [], types: ['figures'], packages: ['d3', 'svelte'] },
	controls: {
		from: ['domain', 'text', 'exports'],
		types: ['figures'],
		packages: ['svelte', 'minisearch'],
	},
	state: {
		from: ['domain', 'text', 'engine', 'reports', 'queries', 'figures'],
		packages: ['d3', 'svelte', '$app'],
	},
});

const PACKAGES = [
	'@duckdb',
	'@noble',
	'apache-arrow',
	'd3',
	'fflate',
	'minisearch',
	'node:',
	'parquet-wasm',
	'read-excel-file',
	'svelte',
	'valibot',
	'write-excel-file',
	'\\$app',
];

/**
 * The rules of one layer, for imports by alias and by relative path alike.
 * @param {[string, Layer]} entry
 * @returns {import('eslint').Linter.Config}
 */
function layerRules([layer, { from, types = [], packages }]) {
	const others = Object.keys(LAYERS).filter((other) => other !== layer && !from.includes(other));
	const place = (/** @type {string} */ name) => `(^\\$lib/|^(\\.\\./)+)${name}(/|$)`;
	const allowed = packages.map((name) => name.replace('/*', '').replace('$', '\\$'));
	const foreign = PACKAGES.filter((name) => !allowed.includes(name));
	return {
		files: [`src/lib/${layer}/**/*.{ts,svelte}`],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						...others.map((other) => ({
							regex: place(other),
							allowTypeImports: types.includes(other),
							message: `${layer} may not import from ${other}; see LAYERS in eslint.config.js`,
						})),
						...foreign.map((name) => ({
							regex: `^${name}(/|$)`.replace('node:(/|$)', 'node:'),
							message: `${layer} may not use ${name}; see LAYERS in eslint.config.js`,
						})),
						{ regex: '(^|/)routes(/|$)', message: 'only routes import from routes' },
					],
				},
			],
		},
	};
}

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', '.cache/', 'static/', 'node_modules/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
			],
			// Every address is made by state/links.ts, which adds the base path.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
	},
	{
		// Indices that a loop has just proved; everywhere else a missing value is handled.
		files: ['tests/**/*.ts', 'data/sources/layout/*.ts'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
	},
	...Object.entries(LAYERS).map(layerRules),
);
