import type * as v from 'valibot';
import { isAddedLater, type TableName, tables } from '../story/schema.ts';
import { type KnownLanguage, suggestLanguage } from './languages.ts';
import type { Problem } from './problem.ts';
import { findSuggestion } from './suggestion.ts';

/** The columns of a table: those it must have, and those that were added later. */
export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The columns of one of a story's tables, in order. */
export function columnsOf(table: TableName): Columns {
  const columns = Object.entries<v.GenericSchema>(tables[table].entries);
  const named = (isWanted: boolean) =>
    columns.filter(([, schema]) => isAddedLater(schema) === isWanted).map(([column]) => column);
  return { required: named(false), optional: named(true) };
}

const FILES: readonly string[] = ['story.yaml', ...Object.keys(tables)];

/** The languages a story may be translated into, and all that are known for what an editor may mean. */
export interface TranslationLanguages {
  readonly languages: readonly KnownLanguage[];
  /** The tags of those the interface has. */
  readonly interfaceLanguages: readonly string[];
}

/** The languages of the translations among the files; files nobody reads become problems. */
export function findTranslations(
  names: readonly string[],
  known: TranslationLanguages,
  problems: Problem[],
): readonly string[] {
  return names.flatMap((file) => {
    const stem = file.replace(/\.ya?ml$/i, '');
    const isRead = FILES.includes(file) || file.endsWith('.geojson');
    if (isRead || isMisnamed(file, names)) return [];
    if (known.interfaceLanguages.includes(stem) && file === `${stem}.yaml`) return [stem];
    const near = findSuggestion(file, FILES);
    if (stem === file || near) {
      const message = 'is not a file of a story';
      problems.push({ file, message, ...(near && { suggestions: [near] }) });
    } else {
      problems.push({ file, ...sayNoLanguage(stem, known) });
    }
    return [];
  });
}

/** What to say of a file of the story that is not there, naming one that is there under another name. */
export function sayMissing(file: string, names: readonly string[]): string {
  const other = names.find((name) => isVariant(name, file));
  if (other) return `is missing; "${other}" is there: rename it to "${file}"`;
  return file in tables
    ? `is missing; with nothing to say it has a header only: ${columnsOf(file as TableName).required.join(',')}`
    : 'is missing';
}

/** Whether it stands in for a missing file, of which the problem then is. */
function isMisnamed(name: string, names: readonly string[]): boolean {
  return FILES.some((file) => isVariant(name, file) && !names.includes(file));
}

function isVariant(name: string, file: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\.yml$/, '.yaml');
  return name !== file && plain(name) === file;
}

function sayNoLanguage(
  stem: string,
  { languages, interfaceLanguages }: TranslationLanguages,
): Pick<Problem, 'message' | 'suggestions'> {
  const spoken = languages.filter(({ tag }) => interfaceLanguages.includes(tag));
  const begun = interfaceLanguages.find((tag) => stem.toLowerCase().startsWith(tag));
  const meant = suggestLanguage(spoken)(stem)[0] ?? begun;
  return {
    message: `is a translation into no language of the interface, which has ${interfaceLanguages.join(', ')}`,
    ...(meant && { suggestions: [`${meant}.yaml`] }),
  };
}
