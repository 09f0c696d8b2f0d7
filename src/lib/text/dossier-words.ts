import type { Language } from '../domain/language';

const vi = {
	pageTitle: 'Hồ sơ: bao nhiêu, nhanh chậm ra sao',
	pageIntro:
		'Chọn khoảng thời gian, huyện, lĩnh vực hay bộ phận: mọi biểu đồ cùng đổi theo. Máy của bạn tự tính; bấm lần đầu cần tải bộ máy tính toán.',
	publishedIntro:
		'Chưa tìm thấy bảng hồ sơ theo huyện và tháng nào được công bố. Dưới đây là những con số đã công bố, ghi đúng như nguồn in.',
	missing: 'chưa có số liệu',
	unit: 'Đơn vị',
	month: 'Tháng',
	received: 'Tiếp nhận',
	open: 'Đang giải quyết cuối tháng',
	overdue: 'Trong đó quá hạn',
	periodText: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
	timelineTitle: (total: string, period: string, isSample: boolean) =>
		`${isSample ? 'Số liệu minh hoạ: ' : ''}${total} hồ sơ tiếp nhận, ${period}`,
	timelineEmpty: 'Hồ sơ theo tháng: chưa có số liệu công bố',
	timelineUnits:
		'Số hồ sơ mỗi tháng, từ 0: ở trên là tiếp nhận, ở dưới là đang giải quyết cuối tháng (phần đậm: quá hạn). Chỗ lõm tháng 1 hoặc 2 là Tết',
	spreadCaution:
		'Báo cáo nhiều tháng được chia đều cho các tháng khi vẽ; kỳ in trên báo cáo được giữ nguyên trong bảng dữ liệu.',
	monthSentence: (month: string, received: string, open: string, late: string, isSample: boolean) =>
		`${month}: tiếp nhận ${received}, đang giải quyết ${open}, quá hạn ${late}${isSample ? ' (số liệu minh hoạ)' : ''}`,
	timelineHelp: 'Kéo ngang trên biểu đồ để chọn khoảng tháng, hoặc dùng hai ô chọn tháng.',
	panelReceived: 'Tiếp nhận',
	panelOpen: 'Đang giải quyết',
	multiplesTitle: (isSample: boolean) =>
		`${isSample ? 'Số liệu minh hoạ: h' : 'H'}ồ sơ tiếp nhận từng tháng, mỗi huyện ở chỗ của mình`,
	multiplesEmpty: 'Hồ sơ từng huyện theo tháng: chưa có số liệu công bố',
	multiplesUnits: (top: string, first: string, last: string) =>
		`Hồ sơ tiếp nhận mỗi tháng, ${first} – ${last}; mọi ô cùng thang, từ 0 đến ${top}; số trong ô là bình quân tháng của khoảng đang chọn`,
	multipleSentence: (name: string, mean: string, isSample: boolean) =>
		`${name}: bình quân ${mean} hồ sơ mỗi tháng${isSample ? ' (số liệu minh hoạ)' : ''}`,
	outcomes: 'Kết quả giải quyết',
	outcomeParts: ['Trước hạn', 'Đúng hạn', 'Quá hạn'],
	outcomePartsMerged: ['Trước và đúng hạn', 'Quá hạn'],
	outcomeTitle: (by: string, isSample: boolean) =>
		`${isSample ? 'Số liệu minh hoạ: k' : 'K'}ết quả giải quyết theo ${by}`,
	outcomeEmpty: (by: string) => `Kết quả giải quyết theo ${by}: chưa có số liệu công bố`,
	outcomeUnits: {
		share: 'Phần trăm hồ sơ đã giải quyết; số bên phải là tổng hồ sơ đã giải quyết',
		count: 'Số hồ sơ đã giải quyết, từ 0',
	},
	by: { unit: 'huyện', field: 'lĩnh vực', level: 'bộ phận tiếp nhận' },
	channelTitle: (isSample: boolean) =>
		`${isSample ? 'Số liệu minh hoạ: h' : 'H'}ồ sơ đến qua cửa nào`,
	channelEmpty: 'Hồ sơ theo cách nộp: chưa có số liệu công bố',
	channelUnits:
		'Số hồ sơ tiếp nhận theo cách nộp, từ 0. Chọn cách nộp chỉ đổi số tiếp nhận: biểu mẫu chính thức không chia kết quả theo cách nộp',
	stockTitle: (total: string, late: string, isSample: boolean) =>
		`${isSample ? 'Số liệu minh hoạ: ' : ''}${total} hồ sơ đang giải quyết ở cuối kỳ, ${late} quá hạn`,
	stockEmpty: 'Hồ sơ đang giải quyết: chưa có số liệu công bố',
	stockParts: ['Trong hạn', 'Quá hạn'],
	stockUnits: 'Số hồ sơ đang giải quyết ở tháng cuối của khoảng đang chọn, từ 0',
	channels: { online: 'Trực tuyến', direct: 'Trực tiếp', post: 'Bưu chính công ích' },
	channelMerged: 'Trực tiếp, bưu chính',
	levels: { district: 'Bộ phận một cửa cấp huyện', commune: 'Bộ phận một cửa cấp xã' },
	levelUnknown: 'Gộp cả hai cấp',
	fieldUnknown: 'Không chia theo lĩnh vực',
	filters: 'Đang xem',
	from: 'Từ tháng',
	to: 'đến tháng',
	clear: 'Bỏ mọi lựa chọn',
	all: 'tất cả',
	chosen: {
		units: 'Huyện',
		fields: 'Lĩnh vực',
		levels: 'Bộ phận',
		channels: 'Cách nộp',
	},
	remove: (name: string) => `bỏ ${name}`,
	tapHint: 'Bấm vào một dòng hay một ô để chọn, bấm lần nữa để bỏ.',
	shareOrCount: 'Hiện',
	modes: { share: 'phần trăm', count: 'số hồ sơ' },
	ratesTitle: 'Đúng hạn: hai cách tính, một câu hỏi',
	ratesIntro:
		'“Trên hồ sơ đã giải quyết” chỉ đếm hồ sơ đã xong. “Theo cách tính 766” đếm thêm hồ sơ đang giải quyết còn trong hạn vào cả tử số lẫn mẫu số, nên thường cao hơn khi có nhiều hồ sơ mới. Hai con số đều đúng, nhưng không được so với nhau.',
	form: 'Cách tính',
	forms: { resolved: 'trên hồ sơ đã giải quyết', '766': 'theo cách tính 766' },
	limits: 'Giới hạn',
	limitForms: { exact: 'nhị thức chính xác', adjusted: 'điều chỉnh quá phân tán' },
	waitingTitle: 'Hồ sơ của tôi mất bao lâu?',
	waitingIntro:
		'Chọn huyện và lĩnh vực. Số ngày là ngày lịch, từ lúc tiếp nhận đến lúc có kết quả.',
	waitingUnit: 'Huyện',
	waitingField: 'Lĩnh vực',
	waitingSentence: (it: {
		unit: string;
		field: string;
		year: string;
		median: string;
		p90: string;
		onTime: string;
		dossiers: string;
		isSample: boolean;
	}) =>
		`${it.isSample ? 'Số liệu minh hoạ: ' : ''}${it.unit}, ${it.field}, năm ${it.year}: một nửa số hồ sơ xong trong ${it.median} ngày, chín phần mười xong trong ${it.p90} ngày; ${it.onTime} không quá hạn. Tính trên ${it.dossiers} hồ sơ.`,
	waitingFew: 'Ít hơn 30 hồ sơ: con số này dễ thay đổi.',
	waitingNone: 'Chưa có số liệu cho lựa chọn này.',
	waitingTable: 'Mọi lĩnh vực của huyện này',
	waitingColumns: {
		field: 'Lĩnh vực',
		median: 'Một nửa xong trong (ngày)',
		p90: 'Chín phần mười xong trong (ngày)',
		onTime: 'Không quá hạn',
		dossiers: 'Số hồ sơ',
	},
	dropTitle: 'Xem báo cáo của bạn bên cạnh số liệu này',
	dropIntro:
		'Thả tệp Biểu II.06a (XLSX hoặc CSV) vào đây. Tệp không rời khỏi máy của bạn, không gửi đi đâu, và biến mất khi tải lại trang.',
	dropArrivedNot: 'Phần này chưa tới được: hãy kiểm tra mạng rồi tải lại trang.',
	dropSource: (name: string) => `Báo cáo ${name} trên máy của bạn`,
	dropPublisher: 'chưa công bố',
	status: {
		loading: (loaded: string, total: string) =>
			`Đang tải bộ máy tính toán: ${loaded} trên ${total} MB`,
		answering: 'Đang tính…',
		cancel: 'Huỷ',
		retry: 'Thử lại',
		ignored: 'Đã bỏ qua phần địa chỉ không hiểu được.',
	},
	needsScript: 'Lọc biểu đồ cần JavaScript; các biểu đồ và bảng dưới đây thì không.',
	publishedTitle: 'Những con số đã công bố về hồ sơ',
	key: 'Chú giải',
};

export type DossierWords = typeof vi;

const en: DossierWords = {
	pageTitle: 'Dossiers: how many, how fast',
	pageIntro:
		'Choose a period, districts, fields or desks: every chart follows. Your own machine does the counting; the first choice downloads the engine.',
	publishedIntro:
		'No table of dossiers by district and month has been found published. Below are the figures that are, as printed.',
	missing: 'no figures yet',
	unit: 'Unit',
	month: 'Month',
	received: 'Received',
	open: 'In process at month’s end',
	overdue: 'Of these overdue',
	periodText: (first, last) => (first === last ? first : `${first} – ${last}`),
	timelineTitle: (total, period, isSample) =>
		`${isSample ? 'Illustrative figures: ' : ''}${total} dossiers received, ${period}`,
	timelineEmpty: 'Dossiers by month: no published figures',
	timelineUnits:
		'Dossiers a month, from 0: received above, in process at month’s end below (dark: overdue). The dip in January or February is the lunar new year',
	spreadCaution:
		'A report over several months is drawn as equal parts; the period it prints is kept in the tables.',
	monthSentence: (month, received, open, late, isSample) =>
		`${month}: ${received} received, ${open} in process, ${late} overdue${isSample ? ' (illustrative figures)' : ''}`,
	timelineHelp: 'Drag across the chart to choose months, or use the two lists.',
	panelReceived: 'Received',
	panelOpen: 'In process',
	multiplesTitle: (isSample) =>
		`${isSample ? 'Illustrative figures: d' : 'D'}ossiers received month by month, each district in its place`,
	multiplesEmpty: 'Dossiers of each district by month: no published figures',
	multiplesUnits: (top, first, last) =>
		`Dossiers received a month, ${first} – ${last}; one scale, from 0 to ${top}; the number is the monthly mean of the chosen period`,
	multipleSentence: (name, mean, isSample) =>
		`${name}: ${mean} dossiers a month on average${isSample ? ' (illustrative figures)' : ''}`,
	outcomes: 'Outcomes',
	outcomeParts: ['Early', 'On time', 'Late'],
	outcomePartsMerged: ['Early and on time', 'Late'],
	outcomeTitle: (by, isSample) => `${isSample ? 'Illustrative figures: o' : 'O'}utcomes by ${by}`,
	outcomeEmpty: (by) => `Outcomes by ${by}: no published figures`,
	outcomeUnits: {
		share: 'Per cent of resolved dossiers; the number at the right is all resolved dossiers',
		count: 'Resolved dossiers, from 0',
	},
	by: { unit: 'district', field: 'field', level: 'desk' },
	channelTitle: (isSample) =>
		`${isSample ? 'Illustrative figures: t' : 'T'}hrough which door dossiers came`,
	channelEmpty: 'Dossiers by channel: no published figures',
	channelUnits:
		'Dossiers received by channel, from 0. Choosing a channel changes receipts only: the official form does not split outcomes by channel',
	stockTitle: (total, late, isSample) =>
		`${isSample ? 'Illustrative figures: ' : ''}${total} dossiers in process at the end, ${late} overdue`,
	stockEmpty: 'Dossiers in process: no published figures',
	stockParts: ['Within time', 'Overdue'],
	stockUnits: 'Dossiers in process in the last month of the chosen period, from 0',
	channels: { online: 'Online', direct: 'In person', post: 'By public post' },
	channelMerged: 'In person, by post',
	levels: { district: 'District one-stop desk', commune: 'Commune one-stop desk' },
	levelUnknown: 'Both levels together',
	fieldUnknown: 'Not split by field',
	filters: 'Showing',
	from: 'From',
	to: 'to',
	clear: 'Clear all choices',
	all: 'all',
	chosen: { units: 'Districts', fields: 'Fields', levels: 'Desks', channels: 'Channels' },
	remove: (name) => `remove ${name}`,
	tapHint: 'Press a row or a tile to choose it, press again to let go.',
	shareOrCount: 'Show',
	modes: { share: 'per cent', count: 'dossiers' },
	ratesTitle: 'On time: two ways to count, one question',
	ratesIntro:
		'“Of resolved dossiers” counts finished ones only. “The 766 form” adds dossiers in process and not yet due to both numerator and denominator, and so is usually higher when many are new. Both are right, but they must not be compared with each other.',
	form: 'Counted',
	forms: { resolved: 'of resolved dossiers', '766': 'the 766 form' },
	limits: 'Limits',
	limitForms: { exact: 'exact binomial', adjusted: 'adjusted for overdispersion' },
	waitingTitle: 'How long will mine take?',
	waitingIntro: 'Choose a district and a field. Days are calendar days from reception to result.',
	waitingUnit: 'District',
	waitingField: 'Field',
	waitingSentence: (it) =>
		`${it.isSample ? 'Illustrative figures: ' : ''}${it.unit}, ${it.field}, ${it.year}: half of the dossiers were done within ${it.median} days, nine in ten within ${it.p90} days; ${it.onTime} were not late. This rests on ${it.dossiers} dossiers.`,
	waitingFew: 'Fewer than 30 dossiers: this figure may easily change.',
	waitingNone: 'No figures yet for this choice.',
	waitingTable: 'All fields of this district',
	waitingColumns: {
		field: 'Field',
		median: 'Half done within (days)',
		p90: 'Nine in ten done within (days)',
		onTime: 'Not late',
		dossiers: 'Dossiers',
	},
	dropTitle: 'See your own report beside these figures',
	dropIntro:
		'Drop a report of form II.06a (XLSX or CSV) here. The file never leaves your machine, is sent nowhere, and is gone when the page reloads.',
	dropArrivedNot: 'This part did not arrive: check the network, then load the page again.',
	dropSource: (name) => `Report ${name} on your machine`,
	dropPublisher: 'not published',
	status: {
		loading: (loaded, total) => `Downloading the engine: ${loaded} of ${total} MB`,
		answering: 'Counting…',
		cancel: 'Cancel',
		retry: 'Try again',
		ignored: 'A part of the address was not understood and was ignored.',
	},
	needsScript: 'Filtering needs JavaScript; the charts and tables below do not.',
	publishedTitle: 'Published figures on dossiers',
	key: 'Key',
};

/** The words of the page of dossiers and of its charts. */
export const dossierWords = (language: Language): DossierWords => (language === 'vi' ? vi : en);
