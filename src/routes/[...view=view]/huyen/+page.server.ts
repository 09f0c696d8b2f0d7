import { communeList, type Commune } from '$lib/queries/commune-list/commune-list';
import { answer, endsOf, site } from '$lib/state/site.server';
import { compareNames } from '$lib/text/format';

/** Every district, with the communes that lay in it and, apart from them, those that hold its land now. */
export async function load() {
	const loaded = await site();
	const communes = await answer(communeList, {});
	const ends = endsOf(loaded);
	const namesIn = (unitCode: string, period: Commune['period']) => [
		...new Set(
			communes
				.filter((commune) => commune.unit_code === unitCode && commune.period === period)
				.map(({ name_vi }) => name_vi)
				.sort(compareNames),
		),
	];
	const units = new Map(loaded.units.map((unit) => [unit.code, unit]));
	return {
		units: [...units.values()]
			.map((unit) => ({
				code: unit.code,
				name: unit.name_vi,
				shortName: unit.short_name_vi,
				slug: unit.slug,
				endsOn: ends.get(unit.code) ?? null,
				communes: namesIn(unit.code, '2020-2024'),
				successors: namesIn(unit.code, '2025'),
			}))
			.sort((a, b) => compareNames(a.name, b.name)),
	};
}
