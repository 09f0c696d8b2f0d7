import { filledSql } from '../../domain/filled-sql';
import { ALL_QUESTIONS } from '../all-questions';
import dossiers from './dossiers.sql?raw';
import published from './published.sql?raw';
import rank from './rank.sql?raw';
import schema from './schema.sql?raw';
import sources from './sources.sql?raw';
import years from './years.sql?raw';

/** Short statements to begin with, by the key of their name. */
export const SHORT_EXAMPLES = { rank, years, published, dossiers, sources, schema };

/** Every question of the site as a statement that can be run, its first example's values in place. */
export const questionExamples = (): { name: string; sql: string }[] =>
	ALL_QUESTIONS.map(({ name, sql, examples }) => ({
		name: `${name}.sql`,
		sql: filledSql(sql, examples[0] ?? {}).trim(),
	})).sort((a, b) => a.name.localeCompare(b.name));
