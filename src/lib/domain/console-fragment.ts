import { LONGEST_STATEMENT } from './console-statement';

const PREFIX = '#sql=';

/** The part of an address that carries a query; it never reaches a server. */
export const fragmentOfQuery = (sql: string): string => PREFIX + encodeURIComponent(sql);

/**
 * The query in a fragment: null where it carries none, `ignored` where the text is too long, empty or not
 * readable. It is text for the editor; nothing runs it but the reader.
 */
export function queryOfFragment(fragment: string): { sql: string } | 'ignored' | null {
	if (!fragment.startsWith(PREFIX)) return null;
	if (fragment.length > PREFIX.length + LONGEST_STATEMENT * 9) return 'ignored';
	try {
		const sql = decodeURIComponent(fragment.slice(PREFIX.length));
		return sql.trim() === '' || sql.length > LONGEST_STATEMENT || sql.includes('\0')
			? 'ignored'
			: { sql };
	} catch {
		return 'ignored';
	}
}
