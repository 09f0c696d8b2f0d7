import type { Language } from '../domain/language';

const vi = {
	title: 'Nói được gì từ các bảng',
	intro:
		'Câu nào chưa đủ chắc thì không viết ra: đồng hạng không gọi là dẫn đầu, bảng không được xếp hạng thì không xếp.',
	about: (subject: string, period: string, isSample: boolean) =>
		isSample
			? `Số liệu minh hoạ, ${subject.charAt(0).toLowerCase()}${subject.slice(1)} ${period}`
			: `${subject} ${period}`,
	onTime: 'hồ sơ đúng hạn',
	seeView: 'xem',
	seeQuery: 'câu truy vấn SQL',
	leaderPublished: (name: string, of: number) => `${name} xếp hạng 1/${of}`,
	leader: (name: string) =>
		`${name} đứng đầu bảng, và vẫn đứng đầu khi cân nhắc các tiêu chí hơi khác đi`,
	leadersPublished: (names: string, of: number) => `${names} cùng hạng 1/${of}`,
	leadingGroup: (n: number, of: number, names: string) =>
		`${n} trong ${of} đơn vị có thể đứng đầu (${names}); chưa nói được là đơn vị nào`,
	leadingOne: (name: string) =>
		`nếu cân nhắc khác đi, ngoài ${name} không đơn vị nào đứng đầu, nhưng ${name} cũng không chắc chắn`,
	firmPairs: (firm: string, pairs: string) =>
		`${firm} trong ${pairs} cặp đơn vị giữ nguyên trên dưới dù chọn trọng số nào`,
	move: (name: string, from: number, to: number, before: string) =>
		`${name} ${to < from ? 'lên' : 'xuống'} từ hạng ${from} (${before}) đến hạng ${to}, vượt ra ngoài khoảng hạng của cả hai kỳ`,
	noMove: (before: string, compared: number) =>
		`so với ${before}, không đơn vị nào trong ${compared} đơn vị đổi hạng đủ chắc để nói`,
	notComparable: {
		scheme: (before: string) => `không so với ${before}: bộ tiêu chí đã đổi`,
		length: (before: string) => `không so với ${before}: hai kỳ dài ngắn khác nhau`,
		gap: (before: string) => `không so với ${before}: giữa hai kỳ còn thiếu kỳ`,
		units: (before: string) => `không so với ${before}: hai kỳ không xếp cùng những đơn vị`,
	},
	unranked: (known: number, of: number) =>
		`có số liệu của ${known} trong ${of} đơn vị và nguồn không in thứ hạng, nên không xếp hạng`,
	incomplete: (known: number, of: number) =>
		`có số liệu của ${known} trong ${of} đơn vị, chưa xếp hạng được`,
	rate: (name: string, rate: string, dossiers: string) => `${name} ${rate} trên ${dossiers} hồ sơ`,
	rateAbove: (list: string, target: string) =>
		`cao hơn mức chung ${target} quá mức ngẫu nhiên (ngoài giới hạn 99,8%): ${list}`,
	rateBelow: (list: string, target: string) =>
		`thấp hơn mức chung ${target} quá mức ngẫu nhiên (ngoài giới hạn 99,8%): ${list}`,
	ratesWithin: (target: string, of: number) =>
		`cả ${of} đơn vị nằm trong giới hạn 99,8% quanh mức chung ${target}: chênh lệch chưa vượt mức ngẫu nhiên`,
	rateDifference: (highest: string, lowest: string) =>
		`cao nhất ${highest}, thấp nhất ${lowest}: khác nhau rõ`,
	ratesAlike: 'tỷ lệ cao nhất và thấp nhất chưa phân biệt được',
	unitRange: (rank: string, low: number, high: number) =>
		low === high
			? `hạng ${rank}, và vẫn hạng ấy khi cân nhắc các tiêu chí hơi khác đi`
			: `hạng ${rank}, có thể ${low}–${high} nếu cân nhắc các tiêu chí hơi khác đi`,
	unitRank: (rank: string) => `hạng ${rank}`,
	tied: (n: number) => `đồng hạng với ${n} đơn vị khác`,
	unitBand: (names: string) => `chưa phân biệt được với ${names}`,
	unitStrongest: (area: string, share: string, median: string) =>
		`gần mức tối đa nhất ở ${area}: ${share} (trung vị các đơn vị ${median})`,
	unitWeakest: (area: string, share: string, median: string) =>
		`xa mức tối đa nhất ở ${area}: ${share} (trung vị các đơn vị ${median})`,
	unitRate: {
		inside: (rate: string, dossiers: string, target: string) =>
			`${rate} trên ${dossiers} hồ sơ; chênh với mức chung ${target} chưa vượt mức ngẫu nhiên`,
		above: (rate: string, dossiers: string, target: string, limit: string) =>
			`${rate} trên ${dossiers} hồ sơ, cao hơn mức chung ${target} (ngoài giới hạn ${limit})`,
		below: (rate: string, dossiers: string, target: string, limit: string) =>
			`${rate} trên ${dossiers} hồ sơ, thấp hơn mức chung ${target} (ngoài giới hạn ${limit})`,
	},
};

export type FindingWords = typeof vi;

const en: FindingWords = {
	title: 'What the tables allow one to say',
	intro:
		'What is not firm enough is not written: a tie is no lead, and a table that must not be ranked is left unranked.',
	about: (subject, period, isSample) =>
		isSample
			? `Illustrative figures, ${subject.charAt(0).toLowerCase()}${subject.slice(1)} ${period}`
			: `${subject} ${period}`,
	onTime: 'dossiers on time',
	seeView: 'see',
	seeQuery: 'SQL query',
	leaderPublished: (name, of) => `${name} has rank 1/${of}`,
	leader: (name) =>
		`${name} heads the table, and still does when the criteria are weighed a little differently`,
	leadersPublished: (names, of) => `${names} share rank 1/${of}`,
	leadingGroup: (n, of, names) =>
		`${n} of ${of} units could be first (${names}); which of them cannot be said`,
	leadingOne: (name) =>
		`weighed differently, no unit but ${name} comes first, yet ${name} is not certain to`,
	firmPairs: (firm, pairs) =>
		`${firm} of ${pairs} pairs of units keep their order whatever the weights`,
	move: (name, from, to, before) =>
		`${name} ${to < from ? 'rose' : 'fell'} from rank ${from} (${before}) to rank ${to}, beyond the range of places of either round`,
	noMove: (before, compared) =>
		`against ${before}, none of ${compared} units changed its rank firmly enough to say so`,
	notComparable: {
		scheme: (before) => `not compared with ${before}: the set of criteria changed`,
		length: (before) => `not compared with ${before}: one round is longer than the other`,
		gap: (before) => `not compared with ${before}: rounds are missing between the two`,
		units: (before) => `not compared with ${before}: the two rounds do not rank the same units`,
	},
	unranked: (known, of) =>
		`there are figures of ${known} of ${of} units and the source prints no ranks, so they are not ranked`,
	incomplete: (known, of) =>
		`there are figures of ${known} of ${of} units, which cannot be ranked yet`,
	rate: (name, rate, dossiers) => `${name} ${rate} of ${dossiers} dossiers`,
	rateAbove: (list, target) =>
		`above the common rate of ${target} by more than chance (outside the 99.8% limits): ${list}`,
	rateBelow: (list, target) =>
		`below the common rate of ${target} by more than chance (outside the 99.8% limits): ${list}`,
	ratesWithin: (target, of) =>
		`all ${of} units lie within the 99.8% limits around the common rate of ${target}: no more apart than chance`,
	rateDifference: (highest, lowest) => `highest ${highest}, lowest ${lowest}: clearly different`,
	ratesAlike: 'the highest and the lowest rate cannot be told apart',
	unitRange: (rank, low, high) =>
		low === high
			? `rank ${rank}, and the same when the criteria are weighed a little differently`
			: `rank ${rank}, could be ${low}–${high} were the criteria weighed a little differently`,
	unitRank: (rank) => `rank ${rank}`,
	tied: (n) => `tied with ${n} other ${n === 1 ? 'unit' : 'units'}`,
	unitBand: (names) => `cannot be told apart from ${names}`,
	unitStrongest: (area, share, median) =>
		`nearest to the maximum in ${area}: ${share} (median of the units ${median})`,
	unitWeakest: (area, share, median) =>
		`furthest from the maximum in ${area}: ${share} (median of the units ${median})`,
	unitRate: {
		inside: (rate, dossiers, target) =>
			`${rate} of ${dossiers} dossiers; no further from the common rate of ${target} than chance`,
		above: (rate, dossiers, target, limit) =>
			`${rate} of ${dossiers} dossiers, above the common rate of ${target} (outside the ${limit} limits)`,
		below: (rate, dossiers, target, limit) =>
			`${rate} of ${dossiers} dossiers, below the common rate of ${target} (outside the ${limit} limits)`,
	},
};

/** The words of findings. */
export const findingWords = (language: Language): FindingWords => (language === 'vi' ? vi : en);
