import type { Language } from '../domain/language';

/** Of a clause that tells how a chart is drawn or read, not what is measured. */
const DRAWN: Record<Language, RegExp> = {
	vi: /(?<!\p{L})(thanh|trục|vạch|khung|phễu|dấu ngoặc|dải (rộng|hẹp)|đầu dải|nét ngang|cỡ ô|cùng thang|mỗi (ô|chấm|dấu)|phần gạch|dấu gạch|ô (trống|càng|tô|cạnh)|chấm (nhỏ|lớn|rỗng|xếp|là)|đường (giữa|nối)|không nối đường|đi tiếp qua|số (bên phải|đứng trước)|bên (trái|phải)|chỗ lõm|cột xếp|xếp theo|không xếp hạng|bảng số liệu ghi|▲|▼)(?!\p{L})/iu,
	en: /\b(bars?|axis|frame|funnels?|bracket|bands?|whisker|upright line|one scale|size of a tile|each (mark|tile|dot)|empty|hatched part|a dash|neighbours|a shaded one|the darker|dots?|middle line|a line runs|no line crosses|the same holds over|the number (at the right|before)|(right|left) of 0|at the (left|right)|up, the|the dip|columns follow|in order of|does not rank|the table has)\b|▲|▼/i,
};

/** Where an axis begins, ends or divides. */
const AXIS: Record<Language, RegExp> = {
	vi: /(^|,? )(từ 0|(hạng )?1 ở trên cùng)(?=$|:)|: ở trên là .*/gu,
	en: /(^|,? )(from 0|(rank )?1 at the top)(?=$|:)|: received above.*/g,
};

/**
 * What is measured and in which unit, without how the chart is drawn: for the telling of one number.
 * @param units as it stands under a chart
 * @returns the clauses left, without a stop at the end; empty where all were about the drawing
 */
export function measured(units: string, language: Language): string {
	return units
		.split(/(?<=\.) (?=\p{Lu}|“)/u)
		.map((sentence) =>
			sentence
				.replace(/\.$/, '')
				.split('; ')
				.map((clause) => clause.replace(AXIS[language], ''))
				.filter((clause) => clause !== '' && !DRAWN[language].test(clause))
				.join('; ')
				.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
		)
		.filter((sentence) => sentence !== '')
		.join('. ');
}
