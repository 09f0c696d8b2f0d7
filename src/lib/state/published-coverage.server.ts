import { range } from 'd3';
import type { Language } from '../domain/language';
import { coverage } from '../queries/coverage/coverage';
import { compareNames } from '../text/format';
import { answer, site } from './site.server';

const YEARS = range(2016, 2026);

export type CoverageRow = {
	code: string;
	name: string;
	/** For the page of a district; null is the province. */
	slug: string | null;
	/** How many values are published; null is none. */
	cells: { year: number; figures: number | null }[];
};

/** How many values are published for the province and each district in each year. */
export async function publishedCoverage(
	language: Language,
): Promise<{ years: number[]; rows: CoverageRow[] }> {
	const counts = await answer(coverage, {});
	const { units } = await site();
	const districts = [...new Map(units.map((unit) => [unit.code, unit])).values()].sort((a, b) =>
		compareNames(a.short_name_vi, b.short_name_vi),
	);
	const rowFor = (code: string, name: string, slug: string | null): CoverageRow => ({
		code,
		name,
		slug,
		cells: YEARS.map((year) => {
			const figures = counts.find((c) => c.unit_code === code && c.year === year)?.figures ?? null;
			return { year, figures };
		}),
	});
	return {
		years: YEARS,
		rows: [
			rowFor('42', language === 'vi' ? 'Tỉnh Hà Tĩnh' : 'Hà Tĩnh province', null),
			...districts.map((unit) => rowFor(unit.code, unit.short_name_vi, unit.slug)),
		],
	};
}
