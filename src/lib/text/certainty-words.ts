import type { Language } from '../domain/language';

type MethodSource = 'saisana' | 'lahdelma' | 'mogstad' | 'agresti';
/** What a method says and does not say, and where it comes from. */
type MethodNote = { name: string; text: string; sources: readonly MethodSource[] };

const vi = {
	heading: 'Bao nhiêu là lựa chọn, bao nhiêu là may rủi?',
	intro:
		'Một thứ hạng có thể xê dịch vì hai lẽ khác nhau. Lựa chọn: cân, quy đổi và gộp các tiêu chí theo cách khác cũng hợp lý thì ra hạng khác. May rủi: một phần điểm đến từ phiếu hỏi; hỏi người khác thì điểm khác. Hai thứ không cộng vào nhau được, nên ở đây để riêng.',
	/** How the title of a figure begins. */
	title: (text: string, period: string, isSample: boolean) =>
		isSample ? `Số liệu minh hoạ ${period}: ${text}` : `${period}: ${text}`,
	isSample: 'số liệu minh hoạ',
	choice: 'Lựa chọn',
	chance: 'May rủi',
	official: 'Hạng trên bảng',
	rank: (rank: string) => `hạng ${rank}`,
	unranked: 'không xếp hạng',
	span: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
	notCounted: 'không tính',
	choices: {
		choice: 'Lựa chọn: thử những cách tính nào',
		chance: 'May rủi: mỗi huyện hỏi bao nhiêu người',
		spread: 'Mỗi trọng số xê dịch',
		spreads: { 10: '±10%', 25: '±25%', 50: '±50%', simplex: 'bất kỳ, từ 0 đến 100%' },
		normalisations: 'Quy đổi',
		aggregations: 'Gộp',
		draws: 'Số lần thử',
		seed: 'Hạt giống',
		seedNote: 'cùng hạt giống, cùng kết quả',
		responses: 'Số phiếu mỗi huyện',
		plan: (responses: string, period: string) =>
			`Kế hoạch đã công bố: bình quân ${responses} phiếu mỗi huyện (${period}).`,
		noPlan: 'Chưa có nguồn nào nói mỗi huyện hỏi bao nhiêu phiếu.',
		countsChance: 'Tính sai số khảo sát',
		working: (share: string) => `Đang thử: ${share}`,
		cancel: 'Dừng',
		cancelled: 'Đã dừng; hình bên dưới là kết quả trước.',
		failed: 'Không tính được trong trình duyệt này; hình bên dưới là kết quả trước.',
		retry: 'Tính lại',
	},
	drawn: (draws: string, seed: string, error: string) =>
		`Sai số mô phỏng tối đa ±${error} điểm phần trăm (95%), ${draws} lần rút, hạt giống ${seed}`,
	exact: 'Kết quả chính xác, không mô phỏng',
	tried: {
		around: (spread: string, draws: string) =>
			`${draws} cách tính đã thử: mỗi trọng số đang dùng nhân với một số ngẫu nhiên trong ±${spread}`,
		simplex: (draws: string) => `${draws} cách tính đã thử: trọng số bất kỳ, từ 0 đến 100%`,
		exact: 'mọi cách tính trong giới hạn đã chọn',
		combinations: (n: number) =>
			n === 1
				? 'một cách quy đổi và gộp'
				: `mỗi lần một trong ${n} cách quy đổi và gộp, cơ hội như nhau`,
	},
	combination: (normalisation: string, aggregation: string) => `${normalisation} + ${aggregation}`,
	refusals: {
		'no-weight': 'mọi tiêu chí có trọng số đều bị bỏ',
		'no-value': 'không tiêu chí nào phân biệt được các đơn vị',
		'not-positive': 'nhân có trọng số không nhận giá trị 0 hoặc âm',
	},
	skipped: (combination: string, reason: string) => `Không dùng ${combination}: ${reason}.`,
	refused: (reason: string) => `Không thử được cách tính nào: ${reason}.`,
	certainty: {
		choiceMoves: (moved: number, of: number) =>
			moved === 0
				? `đổi cách tính, không đơn vị nào trong ${of} đổi hạng`
				: moved === of
					? `đổi cách tính thì cả ${of} đơn vị đều có thể đổi hạng`
					: `đổi cách tính thì ${moved} trong ${of} đơn vị có thể đổi hạng`,
		chanceMoves: (moved: number, of: number) =>
			moved === 0
				? `hỏi lại người khác, không đơn vị nào trong ${of} đổi hạng`
				: `hỏi lại người khác thì ${moved} trong ${of} đơn vị có thể đổi hạng`,
		bothMove: (choice: string, chance: number) =>
			`${choice}; hỏi lại người khác thì ${chance === 0 ? 'không đơn vị nào' : chance}`,
		nothing: 'chưa có gì để so',
		reading: (name: string, rank: string) => `Đọc thế nào? ${name} đứng ${rank} trên bảng.`,
		byChoice: (words: string) => `Đổi cách tính: ${words}.`,
		byChance: (words: string, responses: string) => `Hỏi ${responses} người khác: ${words}.`,
		could: 'có thể',
		still: 'vẫn',
		becomes: 'thành',
		units: (of: number) => `Trục ngang là hạng trong ${of} đơn vị, hạng 1 ở bên trái`,
		key: 'Chú giải',
		keyOfficial: 'hạng trên bảng',
		keyChoice:
			'lựa chọn: chín phần mười số cách tính cho hạng trong thanh này; vạch đậm là trung vị',
		keyChance: 'may rủi: hạng thật của riêng đơn vị nằm trong đoạn này (tin cậy 95%)',
		keyTogether: 'nét chấm: cả bảng cùng đúng một lúc (tin cậy 95%)',
		bands: {
			choice: (groups: string) =>
				`Dấu ngoặc nét liền gom những đơn vị chưa phân biệt được khi đổi cách tính: ${groups}.`,
			chance: (groups: string) =>
				`Dấu ngoặc nét đứt gom những đơn vị chưa phân biệt được vì may rủi khi xét mọi cặp cùng một lúc: ${groups}. Vạch của từng đơn vị chỉ xét riêng đơn vị ấy nên hẹp hơn: có đơn vị giữ nguyên hạng khi xét riêng mà vẫn nằm trong dấu ngoặc.`,
			none: (kind: string) => `${kind}: mọi đơn vị đứng liền nhau đều phân biệt được.`,
			group: (first: string, last: string, size: number) => `${first} đến ${last} (${size} đơn vị)`,
			column: (kind: string) => `Nhóm không phân biệt được: ${kind.toLowerCase()}`,
		},
		columns: {
			median: 'Trung vị (lựa chọn)',
			choice: 'Lựa chọn, 5–95%',
			marginal: 'May rủi, riêng từng đơn vị',
			simultaneous: 'May rủi, cả bảng cùng lúc',
		},
		sentence: (name: string, rank: string, choice: string, chance: string) =>
			`${name}, ${rank} trên bảng; đổi cách tính: ${choice}; hỏi lại người khác: ${chance}`,
		andTogether: (span: string) => `, xét cả bảng cùng lúc ${span}`,
	},
	chanceNotes: {
		known: (share: string, criteria: string, responses: string, rest: string) =>
			`May rủi ở đây chỉ gồm sai số khảo sát của ${share} trọng số (${criteria}; ${responses} phiếu mỗi huyện). Sai số của ${rest} trọng số còn lại không rõ nên chưa kể: khoảng thật còn rộng hơn.`,
		knownWhole: (criteria: string, responses: string) =>
			`May rủi ở đây là sai số khảo sát của ${criteria}; ${responses} phiếu mỗi huyện.`,
		planned: (period: string) =>
			`Số phiếu lấy theo kế hoạch khảo sát ${period}, chia đều cho các huyện; số phiếu thật của từng huyện và từng kỳ chưa thấy công bố.`,
		chosen: 'Số phiếu do bạn đặt.',
		simulated: (draws: string, seed: string, error: string) =>
			`Vùng tin cậy của hạng được mô phỏng ${draws} lần, hạt giống ${seed}; mức 95% sai chừng ±${error} điểm phần trăm.`,
		closed: 'Vùng tin cậy của hạng tính theo cận Bonferroni, không mô phỏng.',
		rates:
			'Tiêu chí tỷ lệ (như hồ sơ đúng hạn) cũng có may rủi của số đếm, nhưng bộ tiêu chí không nói điểm ấy tính trên bao nhiêu hồ sơ, nên ở đây không kể.',
		ratesLink: 'Xem tỷ lệ đúng hạn, kèm số hồ sơ và khoảng Wilson',
		'no-responses': 'May rủi: không tính, vì không có số phiếu.',
		'not-linear':
			'May rủi: không tính. Chỉ có công thức sai số khi quy đổi theo mốc cố định và cộng có trọng số; với cách quy đổi hay gộp đang dùng, điểm của một đơn vị còn theo điểm của đơn vị khác hoặc không phải là tổng.',
		'no-known-error': 'May rủi: không tính, vì không tiêu chí khảo sát nào có trọng số.',
	},
	acceptability: {
		heading: 'Mỗi hạng thuộc về ai, trong bao nhiêu cách tính',
		always: (name: string) => `mọi cách tính đã thử đều xếp ${name} đầu bảng`,
		one: (name: string, share: string) => `${name} đứng đầu trong ${share} số cách tính đã thử`,
		many: (n: number, of: number, name: string, share: string) =>
			`${n} trong ${of} đơn vị có thể đứng đầu, thường nhất là ${name} (${share} số cách tính)`,
		noLeader: (n: number, of: number) =>
			`${n} trong ${of} đơn vị có thể đứng đầu, chưa rõ ai thường hơn`,
		none: 'không đơn vị nào đứng đầu đến 1% số cách tính',
		units: (of: number) =>
			`Số trong ô là phần trăm số cách tính cho đơn vị ấy hạng ấy, trong ${of} đơn vị; ô trống là không lần nào, ô tô mà không có số là chưa đến 1%. Khung đậm là hạng trên bảng. Tiêu đề nói “có thể đứng đầu” khi đứng đầu từ 1% số cách tính trở lên`,
		columns: {
			expected: 'Bình quân',
			median: 'Trung vị',
			range: '5–95%',
			first: 'Đứng đầu',
		},
		place: (place: string) => `Hạng ${place}`,
		shade: 'Ô càng đậm càng nhiều cách tính cho hạng ấy:',
		shades: (low: string, high: string) => `${low}–${high}%`,
		summary: (range: string, first: string) => `5–95%: ${range}, đầu bảng ${first}`,
		sentence: (it: {
			name: string;
			rank: string;
			expected: string;
			median: string;
			range: string;
			first: string;
		}) =>
			`${it.name}, ${it.rank} trên bảng: hạng bình quân ${it.expected}, trung vị ${it.median}; chín phần mười số cách tính cho hạng ${it.range}; đứng đầu trong ${it.first}`,
		sentenceMissing: (name: string) => `${name}: chưa có số liệu để xếp`,
	},
	favouring: {
		heading: 'Trọng số nào đưa ai lên đầu',
		always: (name: string) => `không trọng số nào đã thử đưa được đơn vị khác vượt ${name}`,
		alone: (name: string) => `ngoài ${name}, không đơn vị nào đứng đầu đến 1% số cách tính`,
		beside: (name: string, n: number) => `ngoài ${name}, ${n} đơn vị cũng có khi đứng đầu`,
		because: (name: string, criterion: string) => `; ${name} khi coi trọng “${criterion}”`,
		many: (n: number) => `${n} đơn vị thay nhau đứng đầu, tuỳ trọng số`,
		none: 'không đơn vị nào đứng đầu đến 1% số cách tính',
		units:
			'Phần trăm của mọi trọng số, từ 0. Chỉ nêu tối đa ba tiêu chí, nặng hơn bình quân mọi lần thử từ 1 điểm phần trăm và hơn sai số mô phỏng',
		key: 'Chú giải',
		keyCentral: 'bình quân những lần đơn vị đứng đầu',
		keyPresent: 'đang dùng',
		keyDrawn: 'bình quân mọi lần thử',
		first: (name: string, share: string) => `${name} đứng đầu trong ${share} số cách tính`,
		alwaysFirst: 'Lần nào cũng đứng đầu, nên không cần trọng số nào riêng.',
		noLean: 'Đứng đầu mà không nghiêng hẳn về tiêu chí nào.',
		lean: 'Những lần ấy coi trọng hơn bình quân:',
		weight: (central: string, present: string) => `${central}, đang dùng ${present}`,
		leaning: (name: string, central: string, present: string, drawn: string) =>
			`${name} ${central} (đang dùng ${present}, bình quân mọi lần thử ${drawn})`,
		rarely: (names: string) =>
			`Có lần đứng đầu nhưng chưa đến 1%, quá ít để nói trọng số nào: ${names}.`,
		never: (names: string) => `Không lần thử nào đứng đầu: ${names}.`,
		neverExact: (names: string) => `Không trọng số nào đưa lên đầu: ${names}.`,
		widen: 'Muốn thử rộng hơn, chọn trọng số “bất kỳ” ở trên.',
		columns: { present: 'Đang dùng', drawn: 'Bình quân mọi lần thử' },
	},
	method: {
		heading: 'Các cách tính này nói gì, và không nói gì',
		source: 'Nguồn',
		notes: [
			{
				name: 'Lựa chọn: thử nhiều cách tính (phân tích bất định, SMAA)',
				text: 'Khoảng 5–95% nói hạng nào còn đứng được khi cân, quy đổi và gộp khác đi trong giới hạn bạn đặt. Nó không nói cách nào đúng, và không nói gì về những cách không được thử.',
				sources: ['saisana', 'lahdelma'],
			},
			{
				name: 'May rủi: vùng tin cậy của hạng',
				text: 'Đoạn 95% gồm mọi hạng mà may rủi của số đếm và phiếu hỏi còn cho phép; “riêng từng đơn vị” đúng cho câu hỏi “đơn vị này đứng đâu”, “cả bảng cùng lúc” đúng cho cả bảng. Đếm hết không phải là hỏi mẫu: với hồ sơ đếm đủ, khoảng nói về cách làm việc của đơn vị, không nói về số đã đếm.',
				sources: ['mogstad', 'agresti'],
			},
			{
				name: 'Nhóm không phân biệt được',
				text: 'Bảng được cắt ở chỗ mọi đơn vị phía trên hơn hẳn mọi đơn vị phía dưới: vì lựa chọn, hơn trong ít nhất 95% số cách tính; vì may rủi, hơn nhiều hơn sai số khi so mọi cặp cùng lúc. Cùng nhóm không có nghĩa là bằng nhau, chỉ là chưa đủ căn cứ để nói ai hơn.',
				sources: ['mogstad'],
			},
			{
				name: 'Trọng số đưa lên đầu (trọng số trung tâm)',
				text: 'Là bình quân của những trọng số cho đơn vị hạng 1, để thấy đơn vị ấy mạnh nhờ tiêu chí nào. Nó không phải trọng số nên dùng, và không bảo đảm rằng cứ đúng trọng số ấy là đứng đầu.',
				sources: ['lahdelma'],
			},
		] as readonly MethodNote[],
	},
};

const en: typeof vi = {
	heading: 'How much is choice, how much is chance?',
	intro:
		'A rank can shift for two different reasons. Choice: weighing, scaling and combining the criteria in another reasonable way gives another rank. Chance: part of the score comes from questionnaires; other people would have answered differently. The two cannot be added up, so they are kept apart here.',
	title: (text, period, isSample) =>
		isSample ? `Illustrative figures ${period}: ${text}` : `${period}: ${text}`,
	isSample: 'illustrative figures',
	choice: 'Choice',
	chance: 'Chance',
	official: 'Rank in the table',
	rank: (rank) => `rank ${rank}`,
	unranked: 'not ranked',
	span: (low, high) => (low === high ? low : `${low}–${high}`),
	notCounted: 'no figure',
	choices: {
		choice: 'Choice: which settings to try',
		chance: 'Chance: how many people were asked in each district',
		spread: 'Each weight strays by',
		spreads: { 10: '±10%', 25: '±25%', 50: '±50%', simplex: 'anything, 0 to 100%' },
		normalisations: 'Scale',
		aggregations: 'Combined by',
		draws: 'Settings tried',
		seed: 'Seed',
		seedNote: 'same seed, same figures',
		responses: 'Questionnaires a district',
		plan: (responses, period) =>
			`The published plan: ${responses} questionnaires a district on average (${period}).`,
		noPlan: 'No source says how many questionnaires a district had.',
		countsChance: 'Count the survey error',
		working: (share) => `Trying: ${share}`,
		cancel: 'Stop',
		cancelled: 'Stopped; the charts below show the result before.',
		failed: 'This browser could not compute it; the charts below show the result before.',
		retry: 'Try again',
	},
	drawn: (draws, seed, error) =>
		`Simulation error at most ±${error} percentage points (95%), ${draws} draws, seed ${seed}`,
	exact: 'Exact, not simulated',
	tried: {
		around: (spread, draws) =>
			`${draws} settings tried: each weight in use times a random number within ±${spread}`,
		simplex: (draws) => `${draws} settings tried: any weights, from 0 to 100%`,
		exact: 'all settings within the limits chosen',
		combinations: (n) =>
			n === 1
				? 'one way to scale and combine'
				: `each by one of ${n} ways to scale and combine, equally likely`,
	},
	combination: (normalisation, aggregation) => `${normalisation} + ${aggregation}`,
	refusals: {
		'no-weight': 'every criterion with weight is left out',
		'no-value': 'no criterion tells the units apart',
		'not-positive': 'a weighted product takes no value of 0 or below',
	},
	skipped: (combination, reason) => `Not used, ${combination}: ${reason}.`,
	refused: (reason) => `No setting could be tried: ${reason}.`,
	certainty: {
		choiceMoves: (moved, of) =>
			moved === 0
				? `with other settings none of ${of} units changes rank`
				: moved === of
					? `with other settings all ${of} units could change rank`
					: `with other settings ${moved} of ${of} units could change rank`,
		chanceMoves: (moved, of) =>
			moved === 0
				? `had other people been asked, none of ${of} units would change rank`
				: `had other people been asked, ${moved} of ${of} units could change rank`,
		bothMove: (choice, chance) =>
			`${choice}; had other people been asked, ${chance === 0 ? 'none' : chance}`,
		nothing: 'nothing to compare yet',
		reading: (name, rank) => `How to read it: ${name} has ${rank} in the table.`,
		byChoice: (words) => `With other settings: ${words}.`,
		byChance: (words, responses) => `Had ${responses} other people been asked: ${words}.`,
		could: 'could be',
		still: 'still',
		becomes: 'becomes',
		units: (of) => `Across, the rank among ${of} units, rank 1 at the left`,
		key: 'Key',
		keyOfficial: 'rank in the table',
		keyChoice:
			'choice: nine in ten settings give a rank within this bar; the heavy tick is the median',
		keyChance: 'chance: the true rank of this one unit lies within this line (95% confidence)',
		keyTogether: 'dotted: right for the whole table at once (95% confidence)',
		bands: {
			choice: (groups) =>
				`A solid bracket joins units that other settings do not tell apart: ${groups}.`,
			chance: (groups) =>
				`A dashed bracket joins units that chance does not tell apart when all pairs are asked at once: ${groups}. The line of a unit asks of that unit alone and is narrower: some units keep their rank by themselves and still stand in a bracket.`,
			none: (kind) => `${kind}: all neighbours can be told apart.`,
			group: (first, last, size) => `${first} to ${last} (${size} units)`,
			column: (kind) => `Group that cannot be told apart: ${kind.toLowerCase()}`,
		},
		columns: {
			median: 'Median (choice)',
			choice: 'Choice, 5–95%',
			marginal: 'Chance, this unit alone',
			simultaneous: 'Chance, whole table at once',
		},
		sentence: (name, rank, choice, chance) =>
			`${name}, ${rank} in the table; with other settings: ${choice}; had other people been asked: ${chance}`,
		andTogether: (span) => `, for the whole table at once ${span}`,
	},
	chanceNotes: {
		known: (share, criteria, responses, rest) =>
			`Chance here is only the survey error of ${share} of the weight (${criteria}; ${responses} questionnaires a district). The error of the other ${rest} is not known and not counted: the true range is wider.`,
		knownWhole: (criteria, responses) =>
			`Chance here is the survey error of ${criteria}; ${responses} questionnaires a district.`,
		planned: (period) =>
			`The number of questionnaires is that of the survey planned for ${period}, shared equally among the districts; the true numbers by district and round were not found in print.`,
		chosen: 'The number of questionnaires is your own.',
		simulated: (draws, seed, error) =>
			`The confidence sets of ranks are simulated ${draws} times, seed ${seed}; their 95% is off by about ±${error} percentage points.`,
		closed: 'The confidence sets of ranks rest on Bonferroni’s bound, without simulation.',
		rates:
			'Rate criteria (such as dossiers on time) have chance in their counts too, but the scheme does not say how many dossiers the points rest on, so it is not counted here.',
		ratesLink: 'On-time rates with their counts and Wilson intervals',
		'no-responses': 'Chance: not computed, for want of a number of questionnaires.',
		'not-linear':
			'Chance: not computed. The formula for the error holds only with fixed goalposts and a weighted sum; with the scale or combination in use, a unit’s score follows other units’ scores or is no sum.',
		'no-known-error': 'Chance: not computed, because no survey criterion has weight.',
	},
	acceptability: {
		heading: 'Whose is each rank, in how many settings',
		always: (name) => `every setting tried puts ${name} first`,
		one: (name, share) => `${name} comes first in ${share} of the settings tried`,
		many: (n, of, name, share) =>
			`${n} of ${of} units could come first, ${name} most often (${share} of settings)`,
		noLeader: (n, of) => `${n} of ${of} units could come first, none clearly more often`,
		none: 'no unit comes first in as much as 1% of settings',
		units: (of) =>
			`The number in a cell is the per cent of settings that give the unit that rank, among ${of} units; an empty cell is never, a shaded one without a number below 1%. The heavy frame is the rank in the table. The title says “could come first” from 1% of settings on`,
		columns: { expected: 'Mean', median: 'Median', range: '5–95%', first: 'First' },
		place: (place) => `Rank ${place}`,
		shade: 'The darker a cell, the more settings give that rank:',
		shades: (low, high) => `${low}–${high}%`,
		summary: (range, first) => `5–95%: ${range}, first ${first}`,
		sentence: (it) =>
			`${it.name}, ${it.rank} in the table: mean rank ${it.expected}, median ${it.median}; nine in ten settings give rank ${it.range}; first in ${it.first}`,
		sentenceMissing: (name) => `${name}: no figures to rank by`,
	},
	favouring: {
		heading: 'Which weights put whom first',
		always: (name) => `no weights tried put another unit before ${name}`,
		alone: (name) => `besides ${name}, no unit comes first in as much as 1% of settings`,
		beside: (name, n) =>
			`besides ${name}, ${n} ${n === 1 ? 'unit comes' : 'units come'} first at times`,
		because: (name, criterion) => `; ${name} when “${criterion}” weighs more`,
		many: (n) => `${n} units take turns at the top, depending on the weights`,
		none: 'no unit comes first in as much as 1% of settings',
		units:
			'Per cent of all weight, from 0. At most three criteria are named, that weigh more than the mean of all tries by at least 1 percentage point and by more than the simulation error',
		key: 'Key',
		keyCentral: 'mean of the times the unit came first',
		keyPresent: 'in use',
		keyDrawn: 'mean of all tries',
		first: (name, share) => `${name} comes first in ${share} of settings`,
		alwaysFirst: 'First every time, so it needs no weights of its own.',
		noLean: 'Comes first without a clear leaning to any criterion.',
		lean: 'Those settings weigh more than the mean:',
		weight: (central, present) => `${central}, in use ${present}`,
		leaning: (name, central, present, drawn) =>
			`${name} ${central} (in use ${present}, mean of all tries ${drawn})`,
		rarely: (names) =>
			`First at times, but below 1%, too seldom to say by which weights: ${names}.`,
		never: (names) => `Not first in any try: ${names}.`,
		neverExact: (names) => `First under no weights: ${names}.`,
		widen: 'To try more, choose weights of “anything” above.',
		columns: { present: 'In use', drawn: 'Mean of all tries' },
	},
	method: {
		heading: 'What these methods say, and what they do not',
		source: 'Source',
		notes: [
			{
				name: 'Choice: many settings tried (uncertainty analysis, SMAA)',
				text: 'The 5–95% range says which ranks still stand when weighing, scaling and combining differ within the limits you set. It does not say which setting is right, and nothing of settings that were not tried.',
				sources: ['saisana', 'lahdelma'],
			},
			{
				name: 'Chance: confidence sets of ranks',
				text: 'The 95% line holds every rank that chance in counts and questionnaires still allows; “this unit alone” answers where one unit stands, “whole table at once” what the whole table is. A census is not a sample: where all dossiers are counted, the range speaks of the office, not of the count.',
				sources: ['mogstad', 'agresti'],
			},
			{
				name: 'Groups that cannot be told apart',
				text: 'The table is cut where every unit above is firmly above every unit below: for choice, in at least 95% of settings; for chance, by more than the error when all pairs are compared at once. One group does not mean equal, only that there is no ground to say who is better.',
				sources: ['mogstad'],
			},
			{
				name: 'Weights that put a unit first (central weights)',
				text: 'They are the mean of the weights that give a unit rank 1, and show by which criteria it is strong. They are not weights to be used, and do not promise that exactly these weights put it first.',
				sources: ['lahdelma'],
			},
		],
	},
};

export type CertaintyWords = typeof vi;

/** Where the methods of the page come from. */
export const METHOD_SOURCES: Readonly<Record<MethodSource, { text: string; url: string }>> = {
	saisana: {
		text: 'Saisana, Saltelli & Tarantola 2005, JRSS-A 168:307–323',
		url: 'https://doi.org/10.1111/j.1467-985X.2005.00350.x',
	},
	lahdelma: {
		text: 'Lahdelma & Salminen 2001, Operations Research 49(3):444–454',
		url: 'https://doi.org/10.1287/opre.49.3.444.11220',
	},
	mogstad: {
		text: 'Mogstad, Romano, Shaikh & Wilhelm 2023, Review of Economic Studies',
		url: 'https://doi.org/10.1093/restud/rdad006',
	},
	agresti: {
		text: 'Agresti & Coull 1998, The American Statistician 52(2):119–126',
		url: 'https://doi.org/10.1080/00031305.1998.10480550',
	},
};

/** The words of the page "how firm" and of its charts. */
export const certaintyWords = (language: Language): CertaintyWords => (language === 'vi' ? vi : en);
