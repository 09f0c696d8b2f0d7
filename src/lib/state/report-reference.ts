import type { ReportReference } from '../domain/report/reference';
import { fieldList } from '../queries/field-list/field-list';
import { ask } from '../queries/question';
import { reportUnits } from '../queries/report-units/report-units';
import { siteEngine } from './site-engine';

/**
 * What a report is read against: units with their other names, and fields, as the browser engine knows them.
 * @throws {EngineFailure} when the engine or its tables do not arrive
 */
export async function reportReference(dataUrl: string): Promise<ReportReference> {
	const engine = await siteEngine({
		dataUrl,
		tables: ['units', 'unit_aliases', 'fields'],
		onProgress: () => undefined,
		signal: new AbortController().signal,
	});
	const units = await ask(engine, reportUnits, {});
	const fields = await ask(engine, fieldList, {});
	return {
		units: units.map(({ code, name, level, valid_from, valid_to }) => ({
			code,
			name,
			level: level === 'district' ? 'district' : 'commune',
			valid_from,
			valid_to,
		})),
		unitAliases: units.flatMap(({ code, aliases }) =>
			aliases
				.split('|')
				.filter((alias) => alias !== '')
				.map((alias) => ({ alias, unit_code: code })),
		),
		fields,
	};
}
