import type { SourceIndex } from '../../src/lib/figures/frame';
import type { Source } from '../../src/lib/queries/source-list/source-list';

const source = (source_id: string, given: Partial<Source>): Source => ({
	source_id,
	title: `Tiêu đề ${source_id}`,
	publisher: `Nhà xuất bản ${source_id}`,
	url: `https://example.vn/${source_id}`,
	published_on: null,
	provenance: 'published',
	figures: 1,
	mismatches: 0,
	...given,
});

/** The three sources that hand-made rows name. */
export const sourceIndex: SourceIndex = new Map(
	[
		source('sample-generator', { title: 'Số minh hoạ', provenance: 'sample', url: null }),
		source('newspaper', { published_on: '2024-05-03' }),
		source('portal', { published_on: '2022-01' }),
	].map((entry) => [entry.source_id, entry]),
);
