import { communeList } from '$lib/queries/commune-list/commune-list';
import { answer, endsOf, site } from '$lib/state/site.server';
import { compareNames } from '$lib/text/format';

/** Every district, with the names of its communes for the search. */
export async function load() {
	const loaded = await site();
	const communes = await answer(communeList, {});
	const ends = endsOf(loaded);
	const units = new Map(loaded.units.map((unit) => [unit.code, unit]));
	return {
		units: [...units.values()]
			.map((unit) => ({
				code: unit.code,
				name: unit.name_vi,
				shortName: unit.short_name_vi,
				slug: unit.slug,
				endsOn: ends.get(unit.code) ?? null,
				communes: [
					...new Set(communes.filter((c) => c.unit_code === unit.code).map((c) => c.name_vi)),
				],
			}))
			.sort((a, b) => compareNames(a.shortName, b.shortName)),
	};
}
