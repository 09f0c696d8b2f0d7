import type { Language } from '../domain/language';

/** A text with its first letter as at the beginning of a sentence. */
const asStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const vi = {
	pageTitle: 'Dịch vụ công trực tuyến',
	pageIntro:
		'Bao nhiêu hồ sơ được nộp, trả phí và trả kết quả trên mạng? Trước khi đọc một tỷ lệ, hãy hỏi mẫu số của nó là gì.',
	pageIntroSample:
		'Chưa tìm thấy bảng nào được công bố cho từng huyện: các biểu đồ dưới đây là số liệu minh hoạ, cho thấy cách đọc. Những con số đã công bố có bảng riêng.',
	publishedIntro:
		'Chưa tìm thấy bảng nào được công bố cho từng huyện và từng quý. Dưới đây là những con số đã công bố, ghi đúng như nguồn in.',
	key: 'Chú giải',
	missing: 'chưa có số liệu',
	missingPublished: 'chưa có số liệu công bố',
	province: 'Toàn tỉnh',
	provinceWithin: 'toàn tỉnh',
	quarter: 'Quý',
	sample: (text: string, isSample: boolean) =>
		isSample ? `Số liệu minh hoạ: ${text}` : asStart(text),
	isSample: 'số liệu minh hoạ',
	points: (n: string) => `${n} điểm phần trăm`,
	choices: {
		title: 'Chọn',
		variant: 'Mẫu số',
		units: 'Huyện',
		unitsHint: 'để trống là toàn tỉnh',
		measure: 'Chỉ tiêu',
		first: 'Từ',
		last: 'đến',
		round: 'Kỳ',
		clear: 'Bỏ mọi lựa chọn',
		needsScript: 'Đổi mẫu số, chỉ tiêu và huyện cần JavaScript; mọi biểu đồ dưới đây thì không.',
	},
	variants: {
		A: {
			name: 'A: trên mọi hồ sơ tiếp nhận',
			short: 'cách tính A',
			what: 'Hồ sơ trực tuyến chia cho mọi hồ sơ tiếp nhận trong kỳ, không kể kỳ trước chuyển sang.',
		},
		B: {
			name: 'B: trên hồ sơ có dịch vụ trực tuyến',
			short: 'cách tính B',
			what: 'Hồ sơ trực tuyến chia cho hồ sơ của những thủ tục có dịch vụ công trực tuyến.',
		},
		C: {
			name: 'C: toàn trình',
			short: 'cách tính C',
			what: 'Hồ sơ toàn trình chia cho hồ sơ của những thủ tục đủ điều kiện toàn trình. Chỉ có từ Quý III/2022.',
		},
		D: {
			name: 'D: nhân tỷ lệ đồng bộ',
			short: 'cách tính D',
			what: 'Tỷ lệ trực tuyến nhân tỷ lệ đồng bộ lên Cổng quốc gia. Không tính được: không bảng nào có tỷ lệ đồng bộ theo từng quý.',
		},
	},
	variantRule:
		'Bốn cách tính cho bốn con số khác nhau từ cùng một công việc. Mỗi lần chỉ vẽ một cách tính; trang này không đặt hai cách lên cùng một trục.',
	adoption: {
		title: (name: string, share: string, quarter: string, variant: string) =>
			`${name} có ${share} hồ sơ nộp trực tuyến trong ${quarter}, ${variant}`,
		titleC: (name: string, share: string, quarter: string, variant: string) =>
			`${name} có ${share} hồ sơ đủ điều kiện nộp toàn trình trong ${quarter}, ${variant}`,
		titleMany: (n: number, quarter: string, variant: string) =>
			`hồ sơ trực tuyến của ${n} huyện đến ${quarter}, ${variant}`,
		empty: 'Hồ sơ trực tuyến từng huyện theo quý: chưa có số liệu công bố',
		units: (what: string) =>
			`Phần trăm, theo quý, từ 0. ${what} Đường toàn tỉnh là tỷ số của các tổng. Qua Quý III/2022 không nối đường: mức độ 3 và 4 không đổi ngang ra một phần và toàn trình`,
		before: 'mức độ 3 và 4',
		after: 'một phần và toàn trình',
		breakReason: 'Từ Quý III/2022 đổi cách xếp mức (Nghị định 42/2022)',
		notBefore: 'Trước Quý III/2022 chưa có cách tính này',
		ofQuarter: (quarter: string, share: string) => `${quarter} ${share}`,
		run: (first: string, last: string) => `${first} đến ${last}`,
		until: (quarter: string) => `đến ${quarter}`,
	},
	measures: {
		online: 'Nộp trực tuyến',
		payment: 'Thanh toán trực tuyến',
		digitised: 'Số hoá hồ sơ',
		'e-result': 'Kết quả điện tử',
		procedures: 'Thủ tục có người dùng',
	},
	measureBases: {
		A: 'hồ sơ trực tuyến trên mọi hồ sơ tiếp nhận (cách tính A)',
		B: 'hồ sơ trực tuyến trên hồ sơ của thủ tục có dịch vụ trực tuyến (cách tính B)',
		C: 'hồ sơ toàn trình trên hồ sơ đủ điều kiện toàn trình (cách tính C)',
		payment: 'hồ sơ trả phí trực tuyến trên hồ sơ có nghĩa vụ tài chính',
		digitised: 'hồ sơ được số hoá trên hồ sơ đã giải quyết',
		'e-result': 'hồ sơ có kết quả điện tử trên hồ sơ đã giải quyết',
		procedures:
			'thủ tục có ít nhất một hồ sơ trực tuyến trong năm trên thủ tục cung cấp trực tuyến',
	},
	dumbbell: {
		heading: 'Đầu và cuối, từng huyện',
		title: (
			what: string,
			name: string,
			first: { share: string; period: string },
			last: { share: string; period: string },
			variant: string | null,
		) =>
			`${what.toLowerCase()}, ${name} ${first.share} (${first.period}) và ${last.share} (${last.period})${variant === null ? '' : `, ${variant}`}`,
		titlePlain: (what: string, first: string, last: string) =>
			`${what.toLowerCase()}, từng huyện, ${first} và ${last}`,
		empty: 'Đầu và cuối, từng huyện: chưa có số liệu công bố',
		units: (base: string) =>
			`Phần trăm: ${base}, từ 0. Xếp theo kỳ sau; chấm nhỏ là kỳ đầu, chấm lớn là kỳ sau`,
		rule: 'Chỉ so hai kỳ dài bằng nhau và cùng một phía của năm 2022. Nửa đầu năm 2022 không có kỳ nào cùng loại để so.',
		ruleOne:
			'Chỉ tiêu này không dựa vào mức độ dịch vụ nên không đứt ở năm 2022. Chỉ so hai kỳ dài bằng nhau.',
		change: 'Thay đổi',
		unitOfChange: 'điểm phần trăm',
		value: (share: string, numerator: string, denominator: string) =>
			`${share} (${numerator}/${denominator})`,
	},
	day: (day: string) => `ngày ${day}`,
	channels: {
		heading: 'Cách nộp nào thay cách nào',
		title: (
			who: string,
			first: { share: string; period: string },
			last: { share: string; period: string },
		) =>
			`${who} nộp trực tuyến ${first.share} hồ sơ năm ${first.period}, ${last.share} năm ${last.period}`,
		titlePlain: (who: string) => `${who}, hồ sơ đến qua cửa nào, từng năm`,
		empty: 'Hồ sơ theo cách nộp, từng năm: chưa có số liệu công bố',
		parts: ['Trực tuyến', 'Trực tiếp', 'Bưu chính công ích'],
		units:
			'Phần trăm hồ sơ tiếp nhận trong năm; số bên phải là tổng hồ sơ. Cách nộp không phụ thuộc mức độ dịch vụ nên không đứt ở năm 2022; năm 2025 chỉ có sáu tháng',
		districts: (n: number) => `${n} huyện`,
	},
	offered: {
		heading: 'Cung cấp và được dùng',
		title: (used: string, offered: string, day: string) =>
			`${used} trong ${offered} lượt thủ tục các huyện cung cấp trực tuyến có người dùng, tính đến ${day}`,
		titlePlain: (day: string) => `thủ tục cung cấp trực tuyến và được dùng, ngày ${day}`,
		empty: 'Thủ tục cung cấp và được dùng: chưa có số liệu công bố',
		parts: [
			'Cung cấp trực tuyến, có hồ sơ',
			'Cung cấp trực tuyến, chưa có hồ sơ',
			'Không cung cấp trực tuyến',
		],
		units:
			'Số thủ tục ở bộ phận một cửa cấp huyện và cấp xã, từ 0; có hồ sơ là có ít nhất một hồ sơ trực tuyến trong năm. Một thủ tục cung cấp ở mười huyện được đếm mười lần',
		printedTitle: (name: string, sum: string, district: string, commune: string) =>
			`${name} công bố ${sum} thủ tục: ${district} cấp huyện và ${commune} cấp xã`,
		printedParts: ['Cấp huyện', 'Cấp xã'],
		printedUnits: (period: string) =>
			`Số thủ tục, đúng như công bố, từ 0; nguồn không nói bao nhiêu được cung cấp trực tuyến. Kỳ: ${period}`,
	},
	lesson: {
		headingOf: (printed: string, computed: string) => `Bài học mẫu số: ${printed} hay ${computed}?`,
		intro: (period: string, online: string) =>
			`Toàn tỉnh, ${period}: ${online} hồ sơ nộp trực tuyến ở mức độ 3 và 4. Cùng một tử số, hai tỷ lệ.`,
		levels: (parts: string, sum: string) => `${parts} = ${sum} hồ sơ (tỉnh + huyện + xã).`,
		printed: 'Tỷ lệ được in',
		printedWhat: (base: string) =>
			`Nguồn không nêu mẫu số. Chia ngược lại, mẫu số phải vào khoảng ${base} hồ sơ: có lẽ chỉ là hồ sơ của những thủ tục có dịch vụ trực tuyến (gần với cách tính B).`,
		printedArithmetic: (online: string, rate: string) => `${online} ÷ ? = ${rate}`,
		computed: 'Tính trên mọi hồ sơ tiếp nhận (cách tính A)',
		computedWhat: (period: string) =>
			`Số hồ sơ tiếp nhận cũng in trong bài báo ấy, cho kỳ ${period}: lệch vài ngày không đổi được kết luận.`,
		computedArithmetic: (online: string, received: string, rate: string) =>
			`${online} ÷ ${received} = ${rate}`,
		moral:
			'Hai con số không mâu thuẫn, chỉ trả lời hai câu hỏi. Vì thế trang này ghi mẫu số bên mỗi tỷ lệ và không so tỷ lệ khác mẫu số.',
		more: (n: number) => `Phép kiểm tra: ${n} chỗ không khớp về dịch vụ trực tuyến trong nguồn`,
	},
	printed: {
		heading: 'Những tỷ lệ đã in, và mẫu số của chúng',
		intro:
			'Ghi đúng như nguồn. Mẫu số chỉ được ghi khi chính nguồn in cả hai số và phép chia khớp; còn lại là “mẫu số không nêu”, và không tỷ lệ nào ở đây được vẽ chung trục với A, B hay C.',
		columns: {
			unit: 'Đơn vị',
			rate: 'Tỷ lệ',
			period: 'Kỳ',
			value: 'Giá trị',
			base: 'Mẫu số',
			source: 'Nguồn',
		},
		unknown: 'mẫu số không nêu',
		known: (numerator: string, denominator: string) =>
			`mọi hồ sơ tiếp nhận (cách tính A): ${numerator}/${denominator}`,
		implied: (numerator: string, base: string) =>
			`mẫu số không nêu; tử số được in là ${numerator}, chia ngược lại được khoảng ${base}`,
		others: 'Những con số khác đã công bố về dịch vụ công trực tuyến',
	},
	score: {
		heading: 'Ước tính theo công thức 766',
		intro:
			'Tính từ tử số và mẫu số theo cách tính điểm của Quyết định 766 trên Cổng Dịch vụ công quốc gia; không phải điểm chính thức. Bấm vào một khối để xem từng phần và số hồ sơ cần thêm để lên một điểm.',
		title: (period: string, least: string, greatest: string, most: string) =>
			`ước tính theo công thức 766, ${period}, các huyện từ ${least} đến ${greatest} trên ${most} điểm tính được`,
		titlePlain: (period: string) => `ước tính theo công thức 766, ${period}, từng huyện`,
		empty: 'Ước tính theo công thức 766: chưa có số liệu công bố',
		units:
			'Điểm trên số điểm tính được từ số liệu đang có; thang đầy đủ là 100. Xếp theo tên, không xếp hạng: tổng chưa đủ các phần',
		total: (points: string, most: string) => `${points} trên ${most} điểm tính được (trong 100)`,
		totalColumn: 'Tổng',
		ofBlock: (points: string, most: string) => `${points}/${most}`,
		blockSentence: (block: string, points: string, most: string) =>
			`${block}: ${points} trên ${most} điểm tính được`,
		blockPending: (block: string) => `${block}: chưa tính được`,
		pending: 'chưa tính được',
		parts: {
			name: 'Phần',
			counts: 'Tử số/mẫu số',
			ratio: 'Tỷ lệ',
			rule: 'Quy tắc',
			points: 'Điểm',
			needed: 'Để thêm một điểm',
		},
		missing: 'chưa có số liệu',
		noCases: (points: string) => `${points}, không phát sinh`,
		noCasesUnknown: 'không phát sinh (không rõ quy tắc)',
		unclear: 'quy tắc tính điểm chưa rõ',
		wrongCounts: 'tử số và mẫu số không khớp',
		linear: (most: string) => `${most} × tỷ lệ`,
		target: (most: string, target: string) => `${most} × tỷ lệ/${target}, nhiều nhất ${most}`,
		full: 'đã đủ điểm',
		needed: (n: string, noun: string) => `thêm ${n} ${noun}, mọi thứ khác giữ nguyên`,
		neededToFull: (n: string, noun: string) =>
			`thêm ${n} ${noun} là đủ điểm tối đa, mọi thứ khác giữ nguyên`,
		nouns: { dossiers: 'hồ sơ', procedures: 'thủ tục', petitions: 'phản ánh, kiến nghị' },
		remarks: {
			'2.1': 'thêm một hồ sơ là một hồ sơ từ trễ thành đúng hạn; 5.4 cũng tăng theo',
			'3.a': 'văn bản cũ và điểm trên Cổng không cùng một quy tắc, nên không tính',
			'3.6': 'không phát sinh thì 0 điểm',
			'4.2': 'văn bản ghi đích 80%, nhưng điểm hiện trên Cổng đi thẳng theo tỷ lệ',
			'5.2': 'không phát sinh thì đủ 6 điểm',
			'5.3': 'phản ánh không được chấm bị tính là không hài lòng; không phát sinh thì đủ 6 điểm',
			'5.4':
				'cách Cổng suy ra từ hồ sơ trễ và phản ánh, không phải khảo sát; không có hồ sơ thì 0 điểm',
		} as Readonly<Record<string, string>>,
		notes: [
			'Khối thanh toán = 6·A + min(2; 2,5·B) + min(2; 2,5·C), với A là 3.6, B là 3.5b, C là 3.5a; 0/0 thì 0 điểm.',
			'Hồ sơ trễ làm giảm cả 2.1 lẫn 5.4; 12 điểm của 5.2 và 5.3 đứng trên vài phản ánh nên dễ đổi mạnh.',
			'Không xếp loại: 3.a, 4.4 và chứng thực điện tử chưa tính được, tổng ở đây chưa phải tổng của Quyết định 766.',
		],
	},
	blocks: {
		CKMB: 'Công khai, minh bạch',
		TDGQ: 'Tiến độ giải quyết',
		CLGQ: 'Dịch vụ trực tuyến',
		TTTT: 'Thanh toán trực tuyến',
		MDSH: 'Số hoá hồ sơ',
		MDHL: 'Mức độ hài lòng',
	} as Readonly<Record<string, string>>,
	indicators: {
		'1.1': 'Thủ tục công bố đúng hạn',
		'1.2': 'Thủ tục cập nhật, công khai đúng hạn',
		'1.3': 'Thủ tục công khai đầy đủ nội dung',
		'1.4': 'Hồ sơ đồng bộ lên Cổng quốc gia',
		'2.1': 'Hồ sơ xử lý trước hạn, đúng hạn, kể cả đang xử lý trong hạn',
		'3.a': 'Hồ sơ toàn trình trên hồ sơ đủ điều kiện',
		'3.5a': 'Thủ tục có phí đã tích hợp thanh toán',
		'3.5b': 'Thủ tục có phí đã có giao dịch thanh toán',
		'3.6': 'Hồ sơ thanh toán trực tuyến',
		'4.1': 'Hồ sơ cấp kết quả điện tử',
		'4.2': 'Hồ sơ được số hoá',
		'4.3': 'Khai thác, dùng lại dữ liệu số hoá',
		'4.4': 'Kết nối, chia sẻ dữ liệu',
		'4.copy': 'Chứng thực bản sao điện tử',
		'4.5a': 'Thủ tục kết nối cơ sở dữ liệu dân cư',
		'4.5b': 'Hồ sơ kết nối cơ sở dữ liệu dân cư',
		'5.2': 'Phản ánh, kiến nghị xử lý đúng hạn',
		'5.3': 'Hài lòng về xử lý phản ánh, kiến nghị',
		'5.4': 'Hài lòng theo cách suy ra của Cổng (không phải khảo sát)',
	} as Readonly<Record<string, string>>,
};

export type ServiceWords = typeof vi;

const en: ServiceWords = {
	pageTitle: 'Online public services',
	pageIntro:
		'How many dossiers are filed, paid for and answered online? Before reading a share, ask what it is a share of.',
	pageIntroSample:
		'No table by district has been found published: the charts below are illustrative figures that show how to read them. Figures that were published have tables of their own.',
	publishedIntro:
		'No table by district and quarter has been found published. Below are the figures that are, as printed.',
	key: 'Key',
	missing: 'no figures yet',
	missingPublished: 'no published figures',
	province: 'Whole province',
	provinceWithin: 'the whole province',
	quarter: 'Quarter',
	sample: (text, isSample) => (isSample ? `Illustrative figures: ${text}` : asStart(text)),
	isSample: 'illustrative figures',
	points: (n) => `${n} percentage points`,
	choices: {
		title: 'Choose',
		variant: 'Base',
		units: 'Districts',
		unitsHint: 'none means the whole province',
		measure: 'Measure',
		first: 'From',
		last: 'to',
		round: 'Period',
		clear: 'Clear all choices',
		needsScript:
			'Choosing another base, measure or district needs JavaScript; the charts below do not.',
	},
	variants: {
		A: {
			name: 'A: of all dossiers received',
			short: 'variant A',
			what: 'Dossiers filed online over all dossiers received in the period, without those carried over.',
		},
		B: {
			name: 'B: of those with an online service',
			short: 'variant B',
			what: 'Dossiers filed online over dossiers of procedures that have an online service.',
		},
		C: {
			name: 'C: full process',
			short: 'variant C',
			what: 'Full-process dossiers over dossiers of procedures eligible for full process. Exists only from Q3 2022.',
		},
		D: {
			name: 'D: times the sync ratio',
			short: 'variant D',
			what: 'The online share times the ratio synchronised to the national portal. Cannot be computed: no table holds that ratio by quarter.',
		},
	},
	variantRule:
		'Four ways to count give four numbers for the same work. One is drawn at a time; this page never puts two on one axis.',
	adoption: {
		title: (name, share, quarter, variant) =>
			`${share} of dossiers filed online in ${quarter}, ${name}, ${variant}`,
		titleC: (name, share, quarter, variant) =>
			`${share} of eligible dossiers filed in full process in ${quarter}, ${name}, ${variant}`,
		titleMany: (n, quarter, variant) =>
			`dossiers filed online in ${n} districts to ${quarter}, ${variant}`,
		empty: 'Dossiers filed online by district and quarter: no published figures',
		units: (what) =>
			`Per cent by quarter, from 0. ${what} The line of the province is the ratio of sums. No line crosses Q3 2022: levels 3 and 4 do not convert into partial and full process`,
		before: 'levels 3 and 4',
		after: 'partial and full process',
		breakReason: 'From Q3 2022 services are graded anew (Decree 42/2022)',
		notBefore: 'This variant did not exist before Q3 2022',
		ofQuarter: (quarter, share) => `${quarter} ${share}`,
		run: (first, last) => `${first} to ${last}`,
		until: (quarter) => `to ${quarter}`,
	},
	measures: {
		online: 'Filed online',
		payment: 'Paid online',
		digitised: 'Digitised',
		'e-result': 'Electronic results',
		procedures: 'Procedures used',
	},
	measureBases: {
		A: 'dossiers filed online of all dossiers received (variant A)',
		B: 'dossiers filed online of those of procedures with an online service (variant B)',
		C: 'full-process dossiers of those eligible for full process (variant C)',
		payment: 'dossiers paid online of those with a financial obligation',
		digitised: 'dossiers digitised of those resolved',
		'e-result': 'dossiers with an electronic result of those resolved',
		procedures: 'procedures with at least one online dossier in the year of those offered online',
	},
	dumbbell: {
		heading: 'First and last, district by district',
		title: (what, name, first, last, variant) =>
			`${what.toLowerCase()}, ${name}, ${first.share} (${first.period}) and ${last.share} (${last.period})${variant === null ? '' : `, ${variant}`}`,
		titlePlain: (what, first, last) =>
			`${what.toLowerCase()}, district by district, ${first} and ${last}`,
		empty: 'First and last by district: no published figures',
		units: (base) =>
			`Per cent: ${base}, from 0. In order of the later period; the small dot is the first, the large one the last`,
		rule: 'Only periods of one length and on one side of 2022 are compared. The first half of 2022 has no like to be compared with.',
		ruleOne:
			'This measure does not rest on levels of service and so does not break in 2022. Only periods of one length are compared.',
		change: 'Change',
		unitOfChange: 'percentage points',
		value: (share, numerator, denominator) => `${share} (${numerator}/${denominator})`,
	},
	day: (day) => day,
	channels: {
		heading: 'Which channel took the place of which',
		title: (who, first, last) =>
			`${first.share} of dossiers filed online in ${first.period}, ${last.share} in ${last.period}, ${who}`,
		titlePlain: (who) => `through which door dossiers came, year by year, ${who}`,
		empty: 'Dossiers by channel, year by year: no published figures',
		parts: ['Online', 'In person', 'By public post'],
		units:
			'Per cent of dossiers received in the year; the number at the right is all of them. Channels do not rest on levels of service and so do not break in 2022; 2025 has six months only',
		districts: (n) => `${n} districts`,
	},
	offered: {
		heading: 'Offered and used',
		title: (used, offered, day) =>
			`${used} of ${offered} procedures that districts offer online were used, as of ${day}`,
		titlePlain: (day) => `procedures offered online and procedures used, ${day}`,
		empty: 'Procedures offered and used: no published figures',
		parts: [
			'Offered online, with dossiers',
			'Offered online, no dossier yet',
			'Not offered online',
		],
		units:
			'Procedures at district and commune desks, from 0; used means at least one online dossier in the year. A procedure that ten districts offer counts ten times',
		printedTitle: (name, sum, district, commune) =>
			`${name} published ${sum} procedures: ${district} at district and ${commune} at commune level`,
		printedParts: ['District level', 'Commune level'],
		printedUnits: (period) =>
			`Procedures as published, from 0; the source does not tell how many are offered online. Period: ${period}`,
	},
	lesson: {
		headingOf: (printed, computed) => `A lesson in denominators: ${printed} or ${computed}?`,
		intro: (period, online) =>
			`Whole province, ${period}: ${online} dossiers filed online at levels 3 and 4. One numerator, two shares.`,
		levels: (parts, sum) => `${parts} = ${sum} dossiers (province + district + commune).`,
		printed: 'The share as printed',
		printedWhat: (base) =>
			`The source does not state its base. Divided back, the base must be about ${base} dossiers: presumably those of procedures with an online service only (close to variant B).`,
		printedArithmetic: (online, rate) => `${online} ÷ ? = ${rate}`,
		computed: 'Of all dossiers received (variant A)',
		computedWhat: (period) =>
			`The number received stands in the same article, for ${period}: a few days do not change the conclusion.`,
		computedArithmetic: (online, received, rate) => `${online} ÷ ${received} = ${rate}`,
		moral:
			'The two numbers do not contradict each other; they answer two questions. That is why this page writes the base beside each share and does not compare shares of different bases.',
		more: (n) => `Checks: ${n} places on online services where sources do not agree`,
	},
	printed: {
		heading: 'Shares that were printed, and their bases',
		intro:
			'As printed. A base is named only where the source itself prints both numbers and the division agrees; the rest is “base not stated”, and none of these is ever drawn on one axis with A, B or C.',
		columns: {
			unit: 'Unit',
			rate: 'Share',
			period: 'Period',
			value: 'Value',
			base: 'Base',
			source: 'Source',
		},
		unknown: 'base not stated',
		known: (numerator, denominator) =>
			`all dossiers received (variant A): ${numerator}/${denominator}`,
		implied: (numerator, base) =>
			`base not stated; the printed numerator is ${numerator}, which divided back gives about ${base}`,
		others: 'Other published figures on online services',
	},
	score: {
		heading: 'Estimated by the 766 formula',
		intro:
			'Computed from numerators and denominators with the scoring rules of Decision 766 on the National Public Service Portal; not an official score. Open a block to see its parts and how many more it takes to gain a point.',
		title: (period, least, greatest, most) =>
			`estimated by the 766 formula, ${period}, districts from ${least} to ${greatest} of ${most} computable points`,
		titlePlain: (period) => `points estimated by the 766 formula, ${period}, district by district`,
		empty: 'Estimated by the 766 formula: no published figures',
		units:
			'Points of those that can be computed from the figures at hand; the full scale is 100. In order of name, not ranked: totals lack parts',
		total: (points, most) => `${points} of ${most} computable points (out of 100)`,
		totalColumn: 'Total',
		ofBlock: (points, most) => `${points}/${most}`,
		blockSentence: (block, points, most) => `${block}: ${points} of ${most} computable points`,
		blockPending: (block) => `${block}: cannot be computed`,
		pending: 'cannot be computed',
		parts: {
			name: 'Part',
			counts: 'Numerator/denominator',
			ratio: 'Ratio',
			rule: 'Rule',
			points: 'Points',
			needed: 'To gain a point',
		},
		missing: 'no figures yet',
		noCases: (points) => `${points}, no cases arose`,
		noCasesUnknown: 'no cases arose (rule not known)',
		unclear: 'scoring rule not clear',
		wrongCounts: 'numerator and denominator do not agree',
		linear: (most) => `${most} × ratio`,
		target: (most, target) => `${most} × ratio/${target}, at most ${most}`,
		full: 'has all points',
		needed: (n, noun) => `${n} more ${noun}, all else equal`,
		neededToFull: (n, noun) => `${n} more ${noun} reach the maximum, all else equal`,
		nouns: { dossiers: 'dossiers', procedures: 'procedures', petitions: 'petitions' },
		remarks: {
			'2.1': 'one more is a dossier that turns from late to on time; 5.4 rises with it',
			'3.a':
				'the older document and the portal’s points do not follow one rule, so it is not scored',
			'3.6': 'no cases give 0 points',
			'4.2': 'the document names a target of 80%, but the points on the portal are linear',
			'5.2': 'no cases give all 6 points',
			'5.3': 'a petition that nobody rated counts as not satisfied; no cases give all 6 points',
			'5.4':
				'the portal’s proxy, inferred from late dossiers and petitions, not a survey; no dossiers give 0 points',
		},
		notes: [
			'Block on payment = 6·A + min(2, 2.5·B) + min(2, 2.5·C), where A is 3.6, B is 3.5b, C is 3.5a; 0/0 gives 0 points.',
			'A late dossier lowers both 2.1 and 5.4; the 12 points of 5.2 and 5.3 rest on a handful of petitions and move easily.',
			'No grades: 3.a, 4.4 and certified electronic copies cannot be computed, so a total here is not the total of Decision 766.',
		],
	},
	blocks: {
		CKMB: 'Transparency',
		TDGQ: 'Timeliness',
		CLGQ: 'Online services',
		TTTT: 'Online payment',
		MDSH: 'Digitisation',
		MDHL: 'Satisfaction',
	},
	indicators: {
		'1.1': 'Procedures announced in time',
		'1.2': 'Procedures updated and made public in time',
		'1.3': 'Procedures published with all contents',
		'1.4': 'Dossiers synchronised to the national portal',
		'2.1': 'Dossiers handled early or on time, with those open and not yet due',
		'3.a': 'Full-process dossiers of those eligible',
		'3.5a': 'Procedures with fee that have payment built in',
		'3.5b': 'Procedures with fee that saw a payment',
		'3.6': 'Dossiers paid online',
		'4.1': 'Dossiers with an electronic result',
		'4.2': 'Dossiers digitised',
		'4.3': 'Digitised data used again',
		'4.4': 'Data connected and shared',
		'4.copy': 'Certified electronic copies',
		'4.5a': 'Procedures using the population database',
		'4.5b': 'Dossiers using the population database',
		'5.2': 'Petitions handled in time',
		'5.3': 'Satisfied with the handling of petitions',
		'5.4': 'Satisfied, by the portal’s proxy (not a survey)',
	},
};

/** The words of the page of online services and of its charts. */
export const serviceWords = (language: Language): ServiceWords => (language === 'vi' ? vi : en);
