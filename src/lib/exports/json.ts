import { PROVENANCES } from '../domain/provenance';
import { exportWords } from '../text/export-words';
import { wordsOf } from '../text/words';
import type { ExportedFigure } from './exported-figure';

/** The table of a figure with everything that is said of it, as JSON; missing values are null. */
export function toJson(figure: ExportedFigure): string {
	const { frame, language } = figure;
	const words = exportWords(language);
	return `${JSON.stringify(
		{
			title: frame.title,
			units: frame.units,
			period: frame.period ?? null,
			illustrative: figure.isSample,
			illustrativeNote: figure.isSample ? words.illustrativeNote : null,
			chart: figure.name,
			language,
			edition: figure.edition,
			dataVersion: figure.dataVersion,
			address: figure.address,
			downloadedOn: figure.takenOn,
			cautions: frame.cautions,
			provenances: Object.fromEntries(
				PROVENANCES.map((code) => [
					code,
					{ name: wordsOf(language).provenance[code], meaning: words.meanings[code] },
				]),
			),
			sources: figure.sources,
			columns: frame.table.columns.map(({ label, isNumber }) => ({ label, isNumber })),
			rows: frame.table.rows,
		},
		null,
		'\t',
	)}\n`;
}
