import { group, max } from 'd3';
import type { Channel } from '../domain/dossier-choice';
import { weakestProvenance, type Provenance } from '../domain/provenance';
import type { DossierMonth } from '../queries/dossier-months/dossier-months';
import type { DossierPart } from '../queries/dossier-parts/dossier-parts';

/** Counts of dossiers over a period; null is not told by the sources. */
export type DossierCounts = {
	online: number | null;
	directPost: number | null;
	/** Part of `directPost`. */
	post: number | null;
	/** Null where merged into `onTime`. */
	early: number | null;
	onTime: number | null;
	late: number | null;
	/** At the end of the period. */
	openInTime: number | null;
	openLate: number | null;
	provenance: Provenance | null;
};

/** The sum of what is known; null when nothing is. */
function add(values: readonly (number | null)[]): number | null {
	const known = values.filter((value) => value !== null);
	return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

type Flows = Omit<DossierPart, 'field_code' | 'desk_level'>;
type Stock = Pick<DossierMonth, 'open_in_time' | 'open_late'>;

function sumOf(rows: readonly Flows[], last: readonly Stock[]): DossierCounts {
	const isMerged = rows.some((row) => row.resolved_early === null && row.resolved_on_time !== null);
	const early = add(rows.map((row) => row.resolved_early));
	const onTime = add(rows.map((row) => row.resolved_on_time));
	return {
		online: add(rows.map((row) => row.received_online)),
		directPost: add(rows.map((row) => row.received_direct_post)),
		post: add(rows.map((row) => row.received_post)),
		early: isMerged ? null : early,
		onTime: isMerged ? add([early, onTime]) : onTime,
		late: add(rows.map((row) => row.resolved_late)),
		openInTime: add(last.map((row) => row.open_in_time)),
		openLate: add(last.map((row) => row.open_late)),
		provenance: weakestProvenance(rows.map(({ provenance }) => provenance)),
	};
}

/** Parts of one period as a whole; parts do not tell what stays open. */
export const sumParts = (rows: readonly DossierPart[]): DossierCounts => sumOf(rows, []);

/**
 * Each unit's counts over the months from `first` to `last`; reports that reach beyond are left out.
 * Open dossiers are those at the end of the last month that any unit tells of: null for a unit that
 * was gone by then.
 */
export function countsByUnit(
	rows: readonly DossierMonth[],
	first: number,
	last: number,
): Map<string, DossierCounts> {
	const within = rows.filter((row) => row.first_month >= first && row.last_month <= last);
	const end = max(within, (row) => row.last_month);
	return new Map(
		[...group(within, (row) => row.unit_code)].map(([code, list]) => [
			code,
			sumOf(
				list,
				list.filter((row) => row.last_month === end),
			),
		]),
	);
}

/** What was received through some channels, or through all when none is named. */
export function receivedThrough(
	{ online, directPost, post }: Pick<DossierCounts, 'online' | 'directPost' | 'post'>,
	channels: readonly Channel[],
): number | null {
	if (channels.length === 0) return add([online, directPost]);
	const through = {
		online,
		post,
		direct: directPost === null ? null : directPost - (post ?? 0),
	};
	return add(channels.map((channel) => through[channel]));
}
