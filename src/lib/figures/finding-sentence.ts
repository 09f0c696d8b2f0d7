import type { Finding, FindingView, RateCount } from '../domain/findings/kinds';
import type { Language } from '../domain/language';
import type { Provenance } from '../domain/provenance';
import { formatList, formatNumber, formatPercent, formatPeriod, formatRank } from '../text/format';
import { findingWords } from '../text/finding-words';

/** A finding as a reader reads it, with the view that shows it and the question behind it. */
export type FindingSentence = {
	kind: Finding['kind'];
	text: string;
	view: FindingView;
	/** The name of the query. */
	question: string;
	provenance: Provenance;
};

/** Some findings with the words around them. */
export type FindingSection = {
	title: string;
	intro: string;
	seeView: string;
	seeQuery: string;
	sentences: FindingSentence[];
};

/** Findings with their heading, in a language. */
export function makeFindingSection(
	sentences: FindingSentence[],
	language: Language,
): FindingSection {
	const { title, intro, seeView, seeQuery } = findingWords(language);
	return { title, intro, seeView, seeQuery, sentences };
}

type Named = {
	/** What is ranked, for findings about ranks and areas. */
	subject: string;
	unitName: (code: string) => string;
	areaName: (code: string) => string;
	language: Language;
};

const RATES: readonly Finding['kind'][] = [
	'rate-above',
	'rate-below',
	'rates-within-chance',
	'rate-difference',
	'rates-alike',
	'unit-rate-zone',
];

function claimText(finding: Finding, { unitName, areaName, language }: Named): string {
	const words = findingWords(language);
	const names = (codes: readonly string[]) => formatList(codes.map(unitName), language);
	const percent = (share: number) => formatPercent(share, language, 1);
	const number = (value: number) => formatNumber(value, language);
	const when = (period: string) => formatPeriod(period, language);
	const rateOf = ({ unit, successes, trials }: RateCount) =>
		words.rate(unitName(unit), percent(successes / trials), number(trials));
	const rates = (list: readonly RateCount[]) => formatList(list.map(rateOf), language);
	switch (finding.kind) {
		case 'leader':
			return finding.isPublished
				? words.leaderPublished(unitName(finding.unit), finding.of)
				: words.leader(unitName(finding.unit));
		case 'leading-group': {
			const { units, of, isPublished } = finding;
			if (isPublished) return words.leadersPublished(names(units), of);
			const [only] = units;
			return units.length === 1 && only
				? words.leadingOne(unitName(only))
				: words.leadingGroup(units.length, of, names(units));
		}
		case 'firm-pairs':
			return words.firmPairs(number(finding.firm), number(finding.pairs));
		case 'movers':
			return finding.moves
				.map(({ unit, from, to }) => words.move(unitName(unit), from, to, when(finding.from)))
				.join('; ');
		case 'no-firm-move':
			return words.noMove(when(finding.from), finding.compared);
		case 'not-comparable':
			return words.notComparable[finding.why](when(finding.from));
		case 'unranked':
			return (finding.why === 'scheme' ? words.unranked : words.incomplete)(
				finding.known,
				finding.of,
			);
		case 'rate-above':
			return words.rateAbove(rates(finding.units), percent(finding.target));
		case 'rate-below':
			return words.rateBelow(rates(finding.units), percent(finding.target));
		case 'rates-within-chance':
			return words.ratesWithin(percent(finding.target), finding.of);
		case 'rate-difference':
			return words.rateDifference(rates(finding.highest), rates(finding.lowest));
		case 'rates-alike':
			return words.ratesAlike;
		case 'unit-range': {
			const { rank, of, tied, range } = finding;
			const text = formatRank(rank, of);
			return [
				range ? words.unitRange(text, range.low, range.high) : words.unitRank(text),
				...(tied > 0 ? [words.tied(tied)] : []),
			].join(', ');
		}
		case 'unit-band':
			return words.unitBand(names(finding.others));
		case 'unit-strongest':
		case 'unit-weakest': {
			const say = finding.kind === 'unit-strongest' ? words.unitStrongest : words.unitWeakest;
			return say(areaName(finding.area), percent(finding.share), percent(finding.median));
		}
		case 'unit-rate-zone': {
			const { count, zone, side, target } = finding;
			const limit = percent(zone === 'outside' ? 0.998 : 0.95);
			return words.unitRate[zone === 'inside' || side === null ? 'inside' : side](
				percent(count.successes / count.trials),
				number(count.trials),
				percent(target),
				limit,
			);
		}
	}
}

/** Findings as sentences, in their order; illustrative ones say so first. */
export const makeFindingSentences = (
	findings: readonly Finding[],
	named: Named,
): FindingSentence[] =>
	findings.map((finding) => {
		const words = findingWords(named.language);
		const about = words.about(
			RATES.includes(finding.kind) ? words.onTime : named.subject,
			formatPeriod(finding.period, named.language),
			finding.isIllustrative,
		);
		const text = `${about}: ${claimText(finding, named)}.`;
		return {
			kind: finding.kind,
			text: text.charAt(0).toUpperCase() + text.slice(1),
			view: finding.view,
			question: finding.question,
			provenance: finding.provenance,
		};
	});
