import { describe, expect, it } from 'vitest';
import {
	CHANNELS,
	DESK_LEVELS,
	everything,
	RATE_FORMS,
	readDossierChoice,
	toggled,
	writeDossierChoice,
	type DossierChoice,
} from '../../src/lib/domain/dossier-choice';
import { monthNumber, monthText, readMonth } from '../../src/lib/domain/month';

const range = {
	firstMonth: monthNumber(2018, 1),
	lastMonth: monthNumber(2025, 6),
	units: ['436', '437', '439', '440'],
	fields: ['dat-dai', 'ho-tich', 'khac'],
};
const read = (search: string) => readDossierChoice(new URLSearchParams(search), range);

describe('the address of a choice of dossiers', () => {
	it('says nothing for everything', () => {
		expect(writeDossierChoice(everything(range), range)).toBe('');
		expect(read('')).toEqual(everything(range));
	});

	it('says what is chosen and nothing else', () => {
		const choice: DossierChoice = {
			...everything(range),
			firstMonth: monthNumber(2020, 1),
			lastMonth: monthNumber(2020, 12),
			units: ['439', '440'],
			fields: ['dat-dai'],
			levels: ['district'],
			channels: ['online'],
			form: '766',
			mode: 'count',
			isAdjusted: true,
			waiting: { unit: '437', field: 'khac' },
		};
		const search = writeDossierChoice(choice, range);
		expect(search).toBe(
			'?tu=2020-01&den=2020-12&huyen=439,440&linh-vuc=dat-dai&cap=district&kenh=online&cach-tinh=766&so=dem&gioi-han=dieu-chinh&bao-lau=437,khac',
		);
		expect(read(search)).toEqual(choice);
	});

	it.each([
		'?tu=2017-12&den=2031-01',
		'?tu=2024-13',
		'?tu=2022-05&den=2022-04',
		'?huyen=438,999,__proto__',
		'?linh-vuc=<script>&cap=province&kenh=fax',
		'?cach-tinh=constructor&so=%00&gioi-han=1',
		'?bao-lau=999,constructor',
		'?bao-lau=,',
		'?la=1&x[]=2',
	])('ignores %s', (search) => {
		expect(read(search)).toEqual(everything(range));
	});

	it('keeps what it understands of a list, once and in order, and takes all for none', () => {
		expect(read('?huyen=440,439,439,x').units).toEqual(['439', '440']);
		expect(read('?huyen=440,439,437,436').units).toEqual([]);
		expect(read('?kenh=online,direct,post').channels).toEqual([]);
	});

	it('comes back the same for a thousand drawn choices', () => {
		let seed = 1;
		const draw = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
		const some = <T extends string>(list: readonly T[]): T[] => {
			const picked = list.filter(() => draw(2) === 1);
			return picked.length === list.length ? [] : picked;
		};
		for (let i = 0; i < 1000; i++) {
			const first = range.firstMonth + draw(90);
			const choice: DossierChoice = {
				firstMonth: first,
				lastMonth: first + draw(range.lastMonth - first + 1),
				units: some(range.units),
				fields: some(range.fields),
				levels: some(DESK_LEVELS),
				channels: some(CHANNELS),
				form: RATE_FORMS[draw(2)]!,
				mode: draw(2) === 1 ? 'count' : 'share',
				isAdjusted: draw(2) === 1,
				waiting: { unit: range.units[draw(4)]!, field: range.fields[draw(3)]! },
			};
			expect(read(writeDossierChoice(choice, range))).toEqual(choice);
		}
	});
});

describe('toggling a code', () => {
	it('puts it in and takes it out, in the order of the known codes', () => {
		expect(toggled([], '440', range.units)).toEqual(['440']);
		expect(toggled(['440'], '436', range.units)).toEqual(['436', '440']);
		expect(toggled(['436', '440'], '436', range.units)).toEqual(['440']);
	});

	it('comes back to none when all are chosen', () => {
		expect(toggled(['436', '437', '439'], '440', range.units)).toEqual([]);
	});
});

describe('months as numbers', () => {
	it('come back the same', () => {
		for (let month = range.firstMonth; month <= range.lastMonth; month++)
			expect(readMonth(monthText(month))).toBe(month);
		expect(monthText(monthNumber(2024, 12))).toBe('2024-12');
	});

	it.each(['', '2024', '2024-00', '2024-13', '24-01', '2024-1', '2024-01-01', 'x'])(
		'are not read from "%s"',
		(text) => expect(readMonth(text)).toBeNull(),
	);
});
