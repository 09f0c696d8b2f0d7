import type { Language } from '../domain/language';
import { glossaryTerms, type TermId } from './glossary-terms';

/** A word of the glossary with its meaning. */
export type GlossaryEntry = {
	id: TermId;
	term: string;
	meaning: string;
	/** The document that says so; absent where the word is this site's own or none was read. */
	law?: string;
};

const vi: Record<TermId, string> = {
	'ho-so': 'Một lần người dân hoặc tổ chức nộp giấy tờ để làm một thủ tục hành chính.',
	'truoc-han':
		'Hồ sơ có kết quả trước ngày hẹn trả. Nguồn nào gộp với đúng hạn thì ô này để trống.',
	'dung-han':
		'Có kết quả đúng ngày hẹn trả. Nhiều báo cáo gọi chung cả trước hạn và đúng hạn là đúng hạn.',
	'qua-han':
		'Có kết quả sau ngày hẹn trả, hoặc đang giải quyết mà ngày hẹn đã qua; còn gọi là trễ hạn.',
	'mot-cua': 'Nơi tiếp nhận hồ sơ và trả kết quả, ở huyện hoặc ở xã.',
	'muc-do-3-4':
		'Cách xếp dịch vụ công đến năm 2022. Mức độ 3: điền và gửi qua mạng, trả tiền và nhận kết quả tại nơi giải quyết. Mức độ 4: thêm trả tiền qua mạng; kết quả qua mạng, bưu chính hoặc trực tiếp.',
	'toan-trinh':
		'Dịch vụ mà mọi thông tin đều được cung cấp, nộp và giải quyết hoàn toàn trên mạng, kết quả trả qua mạng hoặc bưu chính. Gần với mức độ 4 nhưng không đổi ngang được.',
	'mot-phan':
		'Dịch vụ công trực tuyến chưa đủ điều kiện toàn trình. Gần với mức độ 3 nhưng không đổi ngang được.',
	'dich-vu-cong-truc-tuyen':
		'Dịch vụ công cung cấp qua mạng. Trước năm 2022 xếp theo mức độ 1 đến 4, sau đó là một phần và toàn trình.',
	'chi-so': 'Một con số tổng hợp từ nhiều tiêu chí, theo một bộ tiêu chí và một thang điểm.',
	'linh-vuc':
		'Nhóm tiêu chí trong một chỉ số, ví dụ cải cách thủ tục hành chính. Ở hồ sơ, lĩnh vực là loại thủ tục, ví dụ đất đai.',
	'tieu-chi':
		'Điều được chấm điểm, có mức điểm tối đa riêng. Nhiều tiêu chí hợp thành một lĩnh vực.',
	'trong-so':
		'Phần mà một tiêu chí chiếm trong điểm tổng. Trọng số lớn chưa chắc là ảnh hưởng lớn: còn tuỳ các đơn vị khác nhau nhiều hay ít ở tiêu chí ấy.',
	'tu-danh-gia': 'Điểm đơn vị tự chấm cho mình, kèm tài liệu kiểm chứng.',
	'tham-dinh':
		'Điểm sau khi cơ quan đánh giá xem lại điểm tự chấm. Điểm công bố là điểm thẩm định.',
	'dieu-tra-xa-hoi-hoc':
		'Phần điểm từ việc hỏi người dân, doanh nghiệp, cán bộ. Ở cấp huyện của Hà Tĩnh: tối đa 20 trong 100 điểm.',
	'par-index':
		'Chỉ số cải cách hành chính: điểm tự đánh giá đã được thẩm định, cộng điều tra xã hội học, trên thang 100.',
	ddci: 'Chỉ số năng lực cạnh tranh cấp sở, huyện: hỏi doanh nghiệp, hợp tác xã, hộ kinh doanh. Hà Tĩnh năm 2021 có chín thành phần. Không so được giữa các tỉnh.',
	sipas: 'Chỉ số hài lòng về sự phục vụ hành chính: hỏi người dân, tính bằng phần trăm.',
	papi: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh: hỏi người dân, tám nội dung, từ 8 đến 80 điểm.',
	'cach-tinh-766':
		'Bộ chỉ số phục vụ người dân, doanh nghiệp theo thời gian thực, 100 điểm. Tỷ lệ đúng hạn “theo cách tính 766” tính cả hồ sơ đang giải quyết còn trong hạn.',
	'bieu-06a':
		'Mẫu báo cáo tình hình giải quyết thủ tục hành chính, 13 cột: tiếp nhận, đã giải quyết, đang giải quyết.',
	'khoang-hang':
		'Những hạng mà một đơn vị có thể đứng nếu cân nhắc các tiêu chí theo cách khác; ghi bên cạnh hạng.',
	'mau-so':
		'Số mà một tỷ lệ được chia cho. Cùng một việc, bốn cách chọn mẫu số cho bốn tỷ lệ hồ sơ trực tuyến.',
	'phan-chenh': 'Hiệu của hai vế một phép đối chiếu: vế một trừ vế hai. Không bị sửa đi.',
	'bieu-do-pheu':
		'Biểu đồ đặt tỷ lệ cạnh số hồ sơ, với giới hạn hẹp dần khi hồ sơ nhiều lên. Nằm ngoài giới hạn là chỗ đáng hỏi, chưa phải lời kết luận.',
	'trung-vi': 'Số đứng giữa khi xếp từ nhỏ đến lớn: một nửa ở dưới, một nửa ở trên.',
	'cong-bo': 'Nguồn in đúng con số ấy.',
	'suy-ra': 'Nguồn không in con số ấy nhưng những điều nguồn nói dẫn tới nó.',
	'minh-hoa':
		'Con số do chương trình sinh ra để cho thấy cách đọc; không nói gì về đơn vị nào và không nên trích dẫn.',
	'chua-co-so-lieu': 'Chưa tìm thấy con số nào được công bố. Không phải là số 0.',
};

const en: Record<TermId, string> = {
	'ho-so': 'One filing of papers by a person or organisation for an administrative procedure.',
	'truoc-han':
		'The result came before the appointed day. Empty where a source merges it with on time.',
	'dung-han':
		'The result came on the appointed day. Many reports call early and on time together “on time”.',
	'qua-han':
		'The result came after the appointed day, or the dossier is in process and that day has passed; also “late”.',
	'mot-cua': 'The place that receives dossiers and returns results, in a district or a commune.',
	'muc-do-3-4':
		'How services were graded until 2022. Level 3: filled in and sent online, paid and collected at the office. Level 4: paid online too; the result online, by post or in person.',
	'toan-trinh':
		'A service with all information provided, filed and handled wholly online, its result sent online or by post. Near to level 4, but the two do not convert.',
	'mot-phan':
		'An online service that does not meet the conditions of full-process. Near to level 3, but the two do not convert.',
	'dich-vu-cong-truc-tuyen':
		'A public service offered over the internet. Graded by levels 1 to 4 before 2022, as partial or full-process since.',
	'chi-so': 'One number made of many criteria, by a set of criteria and a scale.',
	'linh-vuc':
		'An area is a group of criteria in an index, such as procedures reform. A field is a kind of procedure, such as land.',
	'tieu-chi': 'What is scored, with maximum points of its own. Several criteria make an area.',
	'trong-so':
		'The part of a criterion in the total score. A large weight is not always a large influence: that also depends on how much units differ there.',
	'tu-danh-gia': 'The points a unit gives itself, with evidence.',
	'tham-dinh':
		'The points after the assessing body has looked at the self-assessed ones. The published score is the appraised one.',
	'dieu-tra-xa-hoi-hoc':
		'The points that come from asking citizens, firms and officials. For the districts of Hà Tĩnh: at most 20 of 100.',
	'par-index':
		'Public Administration Reform Index: self-assessed points after appraisal, plus a sociological survey, on a scale of 100.',
	ddci: 'Department and district competitiveness index: asks firms, co-operatives and household businesses. Hà Tĩnh’s of 2021 has nine components. Provinces cannot be compared by it.',
	sipas: 'Index of satisfaction with public administrative service: asks citizens, in per cent.',
	papi: 'Provincial governance and public administration performance index: asks citizens, eight dimensions, 8 to 80 points.',
	'cach-tinh-766':
		'A set of indicators of service to people and firms in real time, 100 points. The on-time rate “in the 766 form” also counts dossiers in process and not yet due.',
	'bieu-06a':
		'The report form on how procedures were handled, 13 columns: received, resolved, in process.',
	'khoang-hang':
		'The ranks a unit could hold if criteria were weighed otherwise; it stands beside the rank.',
	'mau-so':
		'The number a rate is divided by. For one piece of work, four bases give four shares of dossiers filed online.',
	'phan-chenh':
		'The difference of the two sides of a check: first minus second. It is not repaired.',
	'bieu-do-pheu':
		'A chart that sets the rate beside the number of dossiers, with limits that narrow as dossiers grow. To lie outside is a reason to ask, not a verdict.',
	'trung-vi': 'The middle number when all are put in order: half lie below, half above.',
	'cong-bo': 'The source prints exactly this figure.',
	'suy-ra': 'The source does not print this figure, but what it says implies it.',
	'minh-hoa':
		'A figure made by a program to show how one would read; it says nothing about any unit and should not be quoted.',
	'chua-co-so-lieu': 'No published figure has been found. It does not mean 0.',
};

/** The documents; their names are the same in both languages but for the kind of document. */
const LAWS: Partial<Record<TermId, Record<Language, string>>> = {
	'muc-do-3-4': {
		vi: 'Nghị định 43/2011; Thông tư 32/2017/TT-BTTTT',
		en: 'Decree 43/2011; Circular 32/2017/TT-BTTTT',
	},
	'toan-trinh': { vi: 'Nghị định 42/2022, Điều 11', en: 'Decree 42/2022, article 11' },
	'mot-phan': { vi: 'Nghị định 42/2022, Điều 11', en: 'Decree 42/2022, article 11' },
	'dieu-tra-xa-hoi-hoc': {
		vi: 'Quyết định 52/2019/QĐ-UBND của tỉnh Hà Tĩnh',
		en: 'Decision 52/2019/QĐ-UBND of Hà Tĩnh',
	},
	'par-index': {
		vi: 'Quyết định 876/QĐ-BNV, 10/11/2022',
		en: 'Decision 876/QĐ-BNV, 10 November 2022',
	},
	ddci: { vi: 'Quyết định 190/QĐ-UBND, 13/01/2021', en: 'Decision 190/QĐ-UBND, 13 January 2021' },
	sipas: { vi: 'Quyết định 1001/QĐ-BNV, 11/12/2023', en: 'Decision 1001/QĐ-BNV, 11 December 2023' },
	'cach-tinh-766': {
		vi: 'Quyết định 766/QĐ-TTg, 23/06/2022',
		en: 'Decision 766/QĐ-TTg, 23 June 2022',
	},
	'bieu-06a': {
		vi: 'Thông tư 01/2020/TT-VPCP, 21/10/2020',
		en: 'Circular 01/2020/TT-VPCP, 21 October 2020',
	},
};

/** Every word of the glossary in its order. */
export function glossary(language: Language): GlossaryEntry[] {
	const terms = glossaryTerms(language);
	return (Object.keys(terms) as TermId[]).map((id) => glossaryEntry(id, language));
}

/** One word of the glossary with its meaning. */
export function glossaryEntry(id: TermId, language: Language): GlossaryEntry {
	const law = LAWS[id]?.[language];
	return {
		id,
		term: glossaryTerms(language)[id].term,
		meaning: (language === 'vi' ? vi : en)[id],
		...(law === undefined ? {} : { law }),
	};
}
