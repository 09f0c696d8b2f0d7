import { describe, expect, it } from 'vitest';
import {
	makeOfferedFigure,
	makePrintedProceduresFigure,
} from '../../src/lib/figures/offered-figure';
import type { ProcedureCount } from '../../src/lib/queries/procedure-list/procedure-list';
import { publishedFigure } from '../support/published-figure';
import { procedureCount, serviceUnits } from '../support/service-quarter';
import { sourceIndex } from '../support/source-index';

const shared = { language: 'vi', sources: sourceIndex } as const;
const make = (procedures: readonly ProcedureCount[], chosen: readonly string[] = []) =>
	makeOfferedFigure({ procedures, units: serviceUnits, chosen, ...shared });
const told = { procedures: 296, partial: 100, full_process: 60, used_online: 50 };

describe('procedures offered and used', () => {
	it('divide all of a district’s into used, offered and unused, and not offered', () => {
		const figure = make([
			procedureCount('439', '2024-12-31', told),
			procedureCount('439', '2024-12-31', {
				desk_level: 'commune',
				procedures: 175,
				partial: 40,
				full_process: 30,
				used_online: 10,
			}),
		]);
		expect(figure.rows[0]!.parts!.map(({ count }) => count)).toEqual([60, 170, 241]);
		expect(figure.rows[0]!.total).toBe(471);
		expect(figure.title).toBe(
			'Số liệu minh hoạ: 60 trong 230 lượt thủ tục các huyện cung cấp trực tuyến có người dùng, tính đến 31/12/2024',
		);
	});

	it('are of the last end of a year, not of a year so far', () => {
		const days = ['2023-12-31', '2024-12-31', '2025-06-30'];
		const figure = make(days.map((day) => procedureCount('439', day, told)));
		expect(figure.title).toContain('31/12/2024');
		expect(figure.rows).toHaveLength(1);
	});

	it('are missing where a desk does not tell, never 0', () => {
		const figure = make([
			procedureCount('439', '2024-12-31', told),
			procedureCount('440', '2024-12-31', { ...told, used_online: null }),
		]);
		expect(figure.rows[1]).toMatchObject({ name: 'Đức Thọ', total: null, parts: null });
		expect(figure.title).toBe(
			'Số liệu minh hoạ: thủ tục cung cấp trực tuyến và được dùng, ngày 31/12/2024',
		);
	});

	it('know districts only', () => {
		expect(make([procedureCount('42-D', '2024-12-31', told)]).rows).toEqual([]);
		expect(make([]).title).toBe('Thủ tục cung cấp và được dùng: chưa có số liệu công bố');
	});
});

describe('procedures as a district prints them', () => {
	const printed = [
		publishedFigure('439', 'procedures_total', 471, { unit_name: 'Huyện Hương Sơn' }),
		publishedFigure('439', 'procedures_district', 296),
		publishedFigure('439', 'procedures_commune', 175),
	];
	const draw = (figures: typeof printed) =>
		makePrintedProceduresFigure({ figures, unitCode: '439', ...shared });

	it('are 471 = 296 + 175, solid and with their source', () => {
		const figure = draw(printed)!;
		expect(figure.title).toBe('Huyện Hương Sơn công bố 471 thủ tục: 296 cấp huyện và 175 cấp xã');
		expect(figure.rows[0]!.parts!.map(({ count }) => count)).toEqual([296, 175]);
		expect(figure.rows[0]).toMatchObject({ total: 471, provenance: 'published' });
		expect(figure.sources.map(({ id }) => id)).toEqual(['newspaper']);
	});

	it('are not put together from two articles, or from parts of one', () => {
		expect(draw(printed.slice(0, 2))).toBeNull();
		expect(draw([...printed.slice(0, 2), { ...printed[2]!, source_id: 'portal' }])).toBeNull();
		expect(draw(printed.map((figure) => ({ ...figure, unit_code: '440' })))).toBeNull();
	});
});
