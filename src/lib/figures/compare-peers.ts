import type { Language } from '../domain/language';
import { peersOf, type Peer, type PeerUnit } from '../domain/peers';
import { compareWords } from '../text/compare-words';
import { formatNumber, formatShort } from '../text/format';
import { comparePeriod } from './compare-format';
import type { CompareUnit } from './compare-measures';

/** What likeness is judged by, and whether it rests on illustrative figures. */
export type PeerBasis = {
	units: (PeerUnit & { kind: 'city' | 'town' | 'rural_district' })[];
	/** What the sizes are, in their order; the period of dossiers. */
	sizes: ('communes' | 'dossiers')[];
	dossiersPeriod: string;
	areDossiersSample: boolean;
	/** The round of the profiles and how many criteria they have; null where no profile is known. */
	profile: { period: string; criteria: number; isSample: boolean } | null;
};

export type PeerSuggestion = { code: string; name: string; reasons: string[] };

function reasonsOf(peer: Peer, basis: PeerBasis, language: Language): string[] {
	const words = compareWords(language).peers;
	const { likeness } = peer;
	return peer.reasons.flatMap((reason): string[] => {
		if (reason === 'place') {
			const unit = basis.units.find(({ code }) => code === peer.code);
			return unit ? [words.place(words.kinds[unit.kind])] : [];
		}
		if (reason === 'size') {
			const names = basis.sizes.map((size) =>
				size === 'communes'
					? words.communes
					: words.dossiers(comparePeriod(basis.dossiersPeriod, language)),
			);
			const text = words.size(formatNumber(likeness.size ?? 1, language, 2), names.join(', '));
			const isSample = basis.areDossiersSample && basis.sizes.includes('dossiers');
			return [isSample ? words.sample(text) : text];
		}
		if (!basis.profile || likeness.profile === null) return [];
		const { period, criteria, isSample } = basis.profile;
		const text = words.profile(
			formatShort(likeness.profile * 100, language, 1),
			criteria,
			comparePeriod(period, language),
		);
		return [isSample ? words.sample(text) : text];
	});
}

/** The units most like one with their reasons in words, without those already chosen. */
export function makePeerSuggestions({
	code,
	chosen,
	basis,
	units,
	language,
	most = 4,
}: {
	code: string;
	chosen: readonly string[];
	basis: PeerBasis;
	units: readonly CompareUnit[];
	language: Language;
	most?: number;
}): PeerSuggestion[] {
	return peersOf(code, basis.units, basis.units.length)
		.filter((peer) => !chosen.includes(peer.code))
		.slice(0, most)
		.map((peer) => ({
			code: peer.code,
			name: units.find((unit) => unit.code === peer.code)?.name ?? peer.code,
			reasons: reasonsOf(peer, basis, language),
		}));
}
