import { pinnedAddress } from '../domain/data-pin';
import type { Language } from '../domain/language';
import type { Edition } from '../domain/provenance';
import type { Frame, SourceNote } from '../figures/frame';

/** What an export says besides the figure itself. */
export type ExportContext = {
	/** The value of data-chart. */
	name: string;
	language: Language;
	edition: Edition;
	/** As in manifest.json. */
	dataVersion: string;
	/** The address of the page with all its state. */
	href: string;
	/** The day of the download as ISO text. */
	takenOn: string;
};

/** A figure with all that a file or a citation of it must say. */
export type ExportedFigure = ExportContext & {
	frame: Frame;
	/** The address of the view with the version of the data in it. */
	address: string;
	/** Whether any illustrative figure is in it; then every format says so. */
	isSample: boolean;
	/** Every source of a value, those that only a cell names among them. */
	sources: SourceNote[];
};

/** A figure made ready for export. */
export function exportedFigure(frame: Frame, context: ExportContext): ExportedFigure {
	const cells = frame.table.rows.flatMap((row) => row.cells);
	const told = new Set(frame.sources.map(({ id }) => id));
	const others = new Set(
		cells.flatMap(({ sourceId }) => (sourceId === null || told.has(sourceId) ? [] : [sourceId])),
	);
	return {
		...context,
		frame,
		address: pinnedAddress(context.href, context.dataVersion),
		isSample:
			frame.provenances.includes('sample') ||
			cells.some(({ provenance }) => provenance === 'sample'),
		sources: [
			...frame.sources,
			...[...others].map((id) => ({
				id,
				title: id,
				publisher: '',
				url: null,
				date: null,
				mismatches: 0,
			})),
		],
	};
}
