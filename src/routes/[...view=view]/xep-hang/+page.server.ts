import { group } from 'd3';
import { viewOf } from '$lib/state/links';
import { chainOf, placedRounds, site } from '$lib/state/site.server';

/** Every index with the rounds that have a ranking page. */
export async function load({ params }) {
	const { language, edition } = viewOf(params);
	const loaded = await site();
	const districtSchemes = loaded.schemes.filter(({ level }) => level === 'district');
	const indices = [...group(districtSchemes, ({ index_code }) => index_code)];
	return {
		indices: await Promise.all(
			indices.map(async ([code, schemes]) => ({
				code,
				name: (language === 'vi' ? schemes[0]?.index_name_vi : schemes[0]?.index_name_en) ?? code,
				schemes: chainOf(loaded, code, edition).map((scheme) => ({
					code: scheme.code,
					name: language === 'vi' ? scheme.name_vi : scheme.name_en,
					note: language === 'vi' ? scheme.note_vi : scheme.note_en,
					isSample: scheme.provenance === 'sample',
				})),
				rounds: await placedRounds(code, edition),
			})),
		),
	};
}
