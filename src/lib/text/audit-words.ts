import type { Language } from '../domain/language';

const vi = {
	pageTitle: 'Các con số có khớp không?',
	pageIntro:
		'Mỗi dòng là một phép đối chiếu: cái gì phải bằng cái gì, hai vế, phần chênh và nguồn. Không khớp không có nghĩa là ai sai: có khi nguồn làm tròn, có khi hai bên tính trên hai mẫu số. Số liệu giữ đúng như nguồn in.',
	summary: (checks: string, off: string) => `${checks} phép đối chiếu, ${off} không khớp.`,
	tolerance:
		'Chênh lệch mà việc làm tròn khi in giải thích được thì coi là khớp; mức ấy ghi ở cột tolerance của bảng audits, tải được ở trang Dữ liệu.',
	onArrival:
		'Quy tắc đối chiếu nằm cùng dữ liệu (data/checks/audits): báo cáo nhập vào được đối chiếu ngay, từng dòng và từng dòng tổng.',
	subjects: {
		dossiers: 'Hồ sơ',
		online: 'Dịch vụ công trực tuyến',
		ddci: 'DDCI năm 2021',
		procedures: 'Thủ tục',
		territory: 'Diện tích, dân số, đơn vị',
		report: 'Báo cáo II.06a đã nhập',
	} as Readonly<Record<string, string>>,
	notes: {
		ddci: 'Nhiều tổng in ra không bằng 10 lần bình quân chín thành phần, nên hẳn có trọng số; nguồn không nêu trọng số nào. Dòng về Cẩm Xuyên không phải một đẳng thức: nó đếm những thành phần ở đúng đáy thang điểm (1), điều không huyện nào khác có.',
		online:
			'Tỷ lệ in ra chia ngược lại cho một mẫu số; mẫu số ấy được đặt cạnh những tổng mà nguồn in. Hai dòng về năm 2020 là một chỗ lệch nhìn từ hai phía: hai tỷ lệ trên hai mẫu số, không khớp mà không mâu thuẫn.',
		territory: 'Hai nguồn nói về cùng một đơn vị, có khi ở hai thời điểm.',
		report: 'Bốn đẳng thức của biểu và dòng tổng của từng báo cáo.',
	} as Readonly<Record<string, string>>,
	noReports: 'Chưa có báo cáo nào được nhập.',
	group: (title: string, off: number, of: number) =>
		off === 0
			? `${title}: ${of === 1 ? 'khớp' : `cả ${of} đều khớp`}`
			: `${title}: ${off} trong ${of} không khớp`,
	matches: (n: number) => `${n} phép đối chiếu khớp`,
	columns: {
		check: 'Đối chiếu',
		left: 'Vế một',
		right: 'Vế hai',
		residual: 'Chênh',
		source: 'Nguồn',
	},
	seeAll: 'Xem mọi phép đối chiếu',
	holds: 'khớp',
	off: 'không khớp',
	points: 'điểm phần trăm',
	less: (amount: string) => `vế một ít hơn ${amount}`,
	more: (amount: string) => `vế một nhiều hơn ${amount}`,
	equal: 'bằng nhau',
	rounding: (amount: string) => `chênh ${amount}, trong mức làm tròn khi in`,
};

export type AuditWords = typeof vi;

const en: AuditWords = {
	pageTitle: 'Do the numbers add up?',
	pageIntro:
		'Each row is a check: what should equal what, both sides, the residual and the source. A mismatch does not mean that somebody is wrong: a source may round, or two sides may stand on two bases. Figures stay as printed.',
	summary: (checks, off) => `${checks} checks, ${off} do not match.`,
	tolerance:
		'A residual that rounding in print explains counts as a match; how much is in the column tolerance of the table audits, on the page Data.',
	onArrival:
		'The rules live with the data (data/checks/audits): an imported report is checked on arrival, every row and every total row.',
	subjects: {
		dossiers: 'Dossiers',
		online: 'Online services',
		ddci: 'DDCI 2021',
		procedures: 'Procedures',
		territory: 'Area, population, units',
		report: 'Imported II.06a reports',
	},
	notes: {
		ddci: 'Many printed totals are not 10 times the mean of the nine components, so there must be weights; the source names none. The row on Cẩm Xuyên is no identity: it counts components exactly at the floor of the scale (1), which no other district has.',
		online:
			'A printed share is divided back into a base, which is set beside the totals that the source prints. The two rows on 2020 are one difference seen from two sides: two shares of two bases, which do not match and do not contradict each other.',
		territory: 'Two sources speak of one unit, sometimes at two times.',
		report: 'The form’s four identities and the total rows of each report.',
	},
	noReports: 'No report has been imported yet.',
	group: (title, off, of) =>
		off === 0
			? `${title}: ${of === 1 ? 'matches' : `all ${of} match`}`
			: `${title}: ${off} of ${of} ${off === 1 ? 'does' : 'do'} not match`,
	matches: (n) => (n === 1 ? '1 check matches' : `${n} checks match`),
	columns: {
		check: 'Check',
		left: 'Side one',
		right: 'Side two',
		residual: 'Residual',
		source: 'Source',
	},
	seeAll: 'See all checks',
	holds: 'match',
	off: 'no match',
	points: 'percentage points',
	less: (amount) => `side one is lower by ${amount}`,
	more: (amount) => `side one is higher by ${amount}`,
	equal: 'equal',
	rounding: (amount) => `${amount} apart, within rounding in print`,
};

/** The words of the checks of official tables. */
export const auditWords = (language: Language): AuditWords => (language === 'vi' ? vi : en);
