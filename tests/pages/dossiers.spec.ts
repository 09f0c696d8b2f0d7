import { formatNumber } from '../../src/lib/text/format';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page';

const DOSSIERS = '/ho-so/';
const chart = (page: Page, name: string) => page.locator(`[data-chart=${name}]`);
const answered = (page: Page, n: number) =>
	expect(page.locator(`[data-answered="${n}"]`)).toHaveCount(1, { timeout: 45_000 });
const totals = (page: Page, name: string) =>
	chart(page, name)
		.locator('[data-mark]')
		.evaluateAll((marks) =>
			Object.fromEntries(marks.map((mark) => [mark.dataset.unit, mark.dataset.value])),
		) as Promise<Record<string, string>>;

/** A report of Hương Sơn by unit, as a CSV file. */
const report = (counts: string, period = 'Từ ngày 15/03/2024 đến ngày 14/06/2024') => ({
	name: 'bao-cao.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(
		`Biểu số II.06a/VPCP/KSTT;;;;;;;;;;;;
(${period});;;;;;;;;;;;
STT;Đơn vị;Tiếp nhận;;;;Số lượng hồ sơ đã giải quyết;;;;Số lượng hồ sơ đang giải quyết;;
;;Tổng số;Trong kỳ;;Từ kỳ trước;Tổng số;Trước hạn;Đúng hạn;Quá hạn;Tổng số;Trong hạn;Quá hạn
;;;Trực tuyến;Trực tiếp, dịch vụ bưu chính;;;;;;;;
(1);(2);(3)=(4)+(5)+(6);(4);(5);(6);(7)=(8)+(9)+(10);(8);(9);(10);(11)=(12)+(13);(12);(13)
1;Huyện Hương Sơn;${counts}
`,
	),
});

test('a tap on a district filters every other chart, goes into the address and comes back from it', async ({
	page,
	complaints,
}) => {
	await page.goto(DOSSIERS);
	const before = await totals(page, 'field-outcomes');
	const units = await totals(page, 'unit-outcomes');
	const own = chart(page, 'unit-outcomes').locator('[data-unit="439"]');
	await own.click();
	await answered(page, 1);
	await expect(own).toHaveAttribute('aria-pressed', 'true');
	const after = await totals(page, 'field-outcomes');
	expect(after).not.toEqual(before);
	const sum = Object.values(after).reduce((total, value) => total + Number(value), 0);
	expect(sum).toBe(Number(units['439']));
	expect(await totals(page, 'unit-outcomes')).toEqual(units);
	await expect(page).toHaveURL(/\?huyen=439$/);

	await page.reload();
	await answered(page, 1);
	expect(await totals(page, 'field-outcomes')).toEqual(after);
	await page.getByRole('button', { name: 'Bỏ mọi lựa chọn' }).click();
	await expect.poll(() => totals(page, 'field-outcomes')).toEqual(before);
	await expect(page).toHaveURL(/\/ho-so\/$/);
	expect(complaints).toEqual([]);
});

test('a device that saves data is offered the engine, which comes when its reader says so', async ({
	page,
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
	);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${DOSSIERS}?huyen=439`);
	await expect(page.locator('[data-engine=failed]')).toContainText('tiết kiệm dữ liệu');
	expect(asked.filter((url) => /\.wasm|\.parquet/.test(url))).toEqual([]);
	await page.getByRole('button', { name: 'Tải và tính' }).click();
	await answered(page, 1);
});

test('months are brushed with the keyboard, and the two on-time rates go by name', async ({
	page,
}) => {
	await page.goto(`${DOSSIERS}?tu=2024-01`);
	await answered(page, 1);
	const months = chart(page, 'timeline').locator('[data-mark]');
	await months.first().focus();
	await page.keyboard.press('Enter');
	for (let i = 0; i < 11; i++) await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?den=2018-12$/);
	await expect(chart(page, 'timeline').locator('h2')).toContainText('tháng 1/2018 – tháng 12/2018');
	await expect(chart(page, 'rates')).toContainText('trên hồ sơ đã giải quyết là');
	await page.getByRole('button', { name: 'theo cách tính 766' }).click();
	await expect(chart(page, 'funnel').locator('figcaption')).toContainText(
		'hồ sơ đã giải quyết và đang giải quyết',
	);
	await expect(page).toHaveURL(/cach-tinh=766/);
});

test('a dropped report joins every chart, is sent nowhere and is gone on reload', async ({
	page,
	complaints,
}) => {
	await page.goto(DOSSIERS);
	await page.locator('#bao-cao').scrollIntoViewIfNeeded();
	const row = chart(page, 'unit-outcomes').locator('[data-unit="439"]');
	const file = page.locator('[data-drop] input[type=file]');
	await file.setInputFiles(report('1.100;700;300;100;1.040;600;400;40;60;55;5'));
	await expect(page.locator('[data-dropped=entered]')).toContainText('bao-cao.csv', {
		timeout: 45_000,
	});
	await expect(page.locator('[data-drop]')).toContainText('đều khớp');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
	await page.goto(`${DOSSIERS}#`);
	await page.getByLabel('Từ tháng').selectOption({ label: 'tháng 3/2024' });
	await page.getByLabel('đến tháng').selectOption({ label: 'tháng 6/2024' });
	await expect(row).toHaveAttribute('data-provenance', 'published');
	await expect(row).toHaveAttribute('data-value', '1040');
	await expect(row).toContainText(formatNumber(1040, 'vi'));
	await expect(chart(page, 'rates').locator('figcaption')).toContainText('trên máy của bạn');
	expect(asked.filter((line) => !line.startsWith('GET'))).toEqual([]);

	await file.setInputFiles(report('1.101;700;300;100;1.040;600;400;40;60;55;5'));
	await expect(page.locator('[data-dropped=refused]')).toContainText('hãy bỏ báo cáo đó trước');
	await page.getByRole('button', { name: 'Bỏ báo cáo này' }).press('Enter');
	await expect(page.locator('[data-dropped=entered]')).toHaveCount(0);
	await expect(row).toHaveAttribute('data-provenance', 'sample');
	await page.reload();
	await answered(page, 1);
	await expect(page.locator('[data-dropped]')).toHaveCount(0);
	expect(complaints).toEqual([]);
});

test('without a published row there is no chart; a hostile or broken report adds none, a good one does', async ({
	page,
}) => {
	await page.goto('/cong-bo/ho-so/?huyen=439');
	await page.locator('#bao-cao').scrollIntoViewIfNeeded();
	const drop = page.locator('[data-drop]');
	const file = drop.locator('input[type=file]');
	const markup = '<img src=x onerror=document.title=1>';
	const good = report('1.100;700;300;100;1.040;600;400;40;60;55;5');
	await file.setInputFiles({
		...good,
		name: `${markup}.csv`,
		buffer: Buffer.from(good.buffer.toString().replace('Huyện Hương Sơn', markup)),
	});
	const refused = drop.locator('[data-dropped=refused]');
	await expect(refused).toContainText(`${markup}.csv`, { timeout: 45_000 });
	await expect(refused.locator('img')).toHaveCount(0);
	await expect(page).not.toHaveTitle('1');

	await file.setInputFiles(report('1.100;-700;300;100;1.040;600;400;40;60;55;5'));
	await expect(refused.last()).toContainText('không được âm');
	await expect(drop).toContainText('dòng 7');
	await expect(chart(page, 'unit-outcomes')).toHaveCount(0);

	await file.setInputFiles(good);
	const row = chart(page, 'unit-outcomes').locator('[data-unit="439"]');
	await expect(row).toHaveAttribute('data-value', '1040', { timeout: 45_000 });
	await expect(row).toHaveAttribute('aria-pressed', 'true');
});

test('hostile and unknown parts of the address are ignored', async ({ page, complaints }) => {
	await page.goto(`${DOSSIERS}?huyen=999,<script>&tu=9999-99&linh-vuc=__proto__&cap=x&so=%00`);
	await expect(chart(page, 'timeline').locator('h2')).toContainText('tháng 1/2018');
	await expect(page.getByRole('button', { name: 'Bỏ mọi lựa chọn' })).toHaveCount(0);
	expect(complaints).toEqual([]);
});
