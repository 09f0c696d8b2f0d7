import type { View } from '../domain/address';
import { makeAuditGroups } from '../figures/audit-figure';
import { auditList } from '../queries/audit-list/audit-list';
import { auditWords } from '../text/audit-words';
import { formatNumber } from '../text/format';
import { answer, site } from './site.server';

/** Every check of official tables, by subject. */
export async function loadAuditPage({ language }: View) {
	const { sources } = await site();
	const audits = await answer(auditList, {});
	const groups = makeAuditGroups(audits, language, sources);
	const rows = groups.flatMap(({ mismatches, matches }) => [...mismatches, ...matches]);
	const off = audits.filter(({ holds }) => !holds).length;
	const anchors = new Map<string, string[]>();
	const placed = new Set<string>();
	for (const { code, sources: own } of rows)
		for (const { id } of own) {
			if (placed.has(id)) continue;
			placed.add(id);
			anchors.set(code, [...(anchors.get(code) ?? []), id]);
		}
	return {
		summary: auditWords(language).summary(
			formatNumber(audits.length, language),
			formatNumber(off, language),
		),
		groups,
		/** The first row of each source, where badges lead. */
		anchored: [...anchors],
		isIllustrative: false,
	};
}
