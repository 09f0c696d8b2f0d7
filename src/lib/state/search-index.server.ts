import { group } from 'd3';
import type { View } from '../domain/address';
import type { SearchEntry, SearchKind } from '../domain/search-entry';
import { buildEngine } from '../engine/build.server';
import { communeList } from '../queries/commune-list/commune-list';
import { fieldList } from '../queries/field-list/field-list';
import { reportUnits } from '../queries/report-units/report-units';
import { formatDay } from '../text/format';
import { glossary } from '../text/glossary';
import { glossaryTerms, termAnchor } from '../text/glossary-terms';
import { weightsWords } from '../text/weights-words';
import { wordsOf } from '../text/words';
import { links as linksFrom } from './links';
import {
	answer,
	chainOf,
	placedRounds,
	rankedCriteria,
	site,
	TOTAL,
	type Site,
} from './site.server';

/** A section of a page: its id there and its heading. */
export type Section = { id: string; title: string };

/** A name in two languages: the one shown, the other also found. */
type Named = { name_vi: string; name_en: string };

/** Paths without a base path: a site for any path learns its own only when it is opened. */
const links = (view: View) => linksFrom(view, '');

/**
 * Everything that can be searched for in one view, with paths that have no base path; `sections` are
 * those of the page of method.
 */
export async function searchIndex(view: View, sections: Section[]): Promise<SearchEntry[]> {
	const loaded = await site();
	const namer = (named: Named) =>
		view.language === 'vi' ? [named.name_vi, named.name_en] : [named.name_en, named.name_vi];
	const entry = (
		kind: SearchKind,
		[title = '', ...also]: string[],
		path: string,
		note = '',
	): SearchEntry => ({ kind, title, note, path, also: [...new Set(also)].join(' ') });
	return [
		...(await unitEntries(view, loaded, entry, namer)),
		...(await indexEntries(view, loaded, entry, namer)),
		...(await pageEntries(view, sections, entry, namer)),
		...[...loaded.sources.values()].map(({ source_id, title, publisher, published_on }) => ({
			...entry(
				'source',
				[title, publisher],
				links(view).source(source_id),
				[publisher, published_on ? formatDay(published_on, view.language) : '']
					.filter((part) => part !== '')
					.join(', '),
			),
			...vietnamese(view),
		})),
	];
}

type Entry = (kind: SearchKind, words: string[], path: string, note?: string) => SearchEntry;
type Namer = (named: Named) => string[];

/** Names that have no English stand as they are. */
const vietnamese = (view: View): Pick<SearchEntry, 'isVietnamese'> =>
	view.language === 'vi' ? {} : { isVietnamese: true };

/** The districts by their latest shape, and the communes that lay in them or hold their land. */
async function unitEntries(view: View, { units }: Site, entry: Entry, namer: Namer) {
	const to = links(view);
	const known = new Map((await answer(reportUnits, {})).map((unit) => [unit.code, unit]));
	const districts = new Map(units.map((unit) => [unit.code, unit]));
	const communes = group(
		await answer(communeList, {}),
		({ unit_code, name_vi }) => `${unit_code} ${name_vi}`,
	);
	return [
		...[...districts.values()].map((unit) =>
			entry(
				'district',
				[
					...namer(unit),
					unit.short_name_vi,
					unit.code,
					unit.slug.replaceAll('-', ''),
					...(known.get(unit.code)?.aliases.split('|') ?? []),
				],
				to.district(unit.slug),
			),
		),
		...[...communes.values()].flatMap((same) => {
			const [first] = same;
			const district = first && districts.get(first.unit_code);
			if (!first || !district) return [];
			return [
				{
					...entry(
						'commune',
						[first.name_vi, ...same.map(({ code }) => code)],
						to.district(district.slug),
						namer(district)[0],
					),
					...vietnamese(view),
				},
			];
		}),
	];
}

/** The indices of districts with the round a reader meets first, their criteria, and the fields. */
async function indexEntries(view: View, loaded: Site, entry: Entry, namer: Namer) {
	const to = links(view);
	const own = loaded.schemes.filter(({ level }) => level === 'district');
	const parts = await Promise.all(
		[...group(own, ({ index_code }) => index_code).keys()].map(async (index) => {
			const rounds = await placedRounds(index, view.edition);
			return chainOf(loaded, index, view.edition).flatMap((scheme) => {
				const last = rounds.findLast((round) => round.scheme === scheme.code)?.period;
				if (last === undefined) return [];
				const [name = '', otherName = ''] = namer(scheme);
				const indexName = [scheme.index_name_vi, scheme.index_name_en];
				const hasPage = new Set(
					loaded.rounds
						.filter((round) => round.scheme_code === scheme.code && round.period === last)
						.map((round) => round.criterion_code),
				);
				const areas = new Set(
					rankedCriteria(loaded, scheme.code).flatMap(({ code }) =>
						hasPage.has(code) && code !== TOTAL ? [code] : [],
					),
				);
				return [
					entry(
						'index',
						[name, otherName, ...indexName, scheme.code],
						to.ranking(scheme.code, last),
					),
					...loaded.criteria
						.filter((node) => node.scheme_code === scheme.code && node.code !== TOTAL)
						.flatMap((node) => {
							const page = [node.code, node.parent_code].find(
								(code) => code !== null && areas.has(code),
							);
							return page == null
								? []
								: [entry('criterion', namer(node), to.ranking(scheme.code, last, page), name)];
						}),
				];
			});
		}),
	);
	const fields = (await answer(fieldList, {})).map((field) =>
		entry(
			'field',
			[...namer(field), ...(field.aliases?.split('|') ?? [])],
			view.edition === 'all' ? to.dossiersOfField(field.code) : to.dossiers,
			wordsOf(view.language).menu.dossiers,
		),
	);
	return [...parts.flat(), ...fields];
}

/** The pages with their sections, the words of the glossary and the tables. */
async function pageEntries(view: View, sections: Section[], entry: Entry, namer: Namer) {
	const to = links(view);
	const [words, other] =
		view.language === 'vi' ? [wordsOf('vi'), wordsOf('en')] : [wordsOf('en'), wordsOf('vi')];
	const { menu } = words;
	const page = (name: keyof typeof menu, path: string) =>
		entry('page', [menu[name], other.menu[name]], path);
	const own = weightsWords(view.language);
	const { manifest } = await buildEngine();
	const terms = glossaryTerms(view.language === 'vi' ? 'en' : 'vi');
	const section = (title: string, path: string, note: string) =>
		entry('section', [title], path, note);
	return [
		page('home', to.home),
		page('ranking', to.rankings),
		page('weights', to.weights),
		page('compare', to.compare),
		page('districts', to.districts),
		page('dossiers', to.dossiers),
		page('services', to.services),
		page('audits', to.audits),
		page('province', to.province),
		page('data', to.data),
		page('method', to.method),
		section(own.tabs.certainty, to.certainty, menu.weights),
		section(own.tabs.criteria, to.criteria, menu.weights),
		section(own.tabs.reasons, to.reasons, menu.weights),
		section(words.coverageTitle, `${to.data}#do-phu`, menu.data),
		section(words.questionsTitle, `${to.data}#cau-hoi`, menu.data),
		section(words.sourcesTitle, `${to.data}#nguon`, menu.data),
		...sections.map(({ id, title }) => section(title, to.methodPart(id), menu.method)),
		...glossary(view.language).map(({ id, term, meaning }) =>
			entry('term', [term, terms[id].term], to.methodPart(termAnchor(id)), meaning),
		),
		...manifest.tables.map(({ name, description }) =>
			entry(
				'table',
				[...namer({ name_vi: description.vi, name_en: description.en }), name],
				`${to.data}#bang-${name}`,
				name,
			),
		),
	];
}
