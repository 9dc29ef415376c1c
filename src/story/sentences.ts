import type * as v from 'valibot';

/** Where in a value something is wrong, such as `claims[3].date`, and what. */
export interface Finding {
  readonly path: string;
  /** The rest of a sentence that begins with the value. */
  readonly message: string;
}

const MOST_SENTENCES = 50;
const LONGEST_VALUE = 80;

/** One sentence for each finding, at most 50; the last then says how many more there are. */
export function sentencesFrom(findings: readonly Finding[]): readonly string[] {
  const sentences = findings
    .slice(0, MOST_SENTENCES)
    .map(({ path, message }) => (path ? `${path}: ${message}` : message));
  const left = findings.length - sentences.length;
  return left > 0 ? [...sentences, `and ${left} more problems`] : sentences;
}

/** The schema library's issues as findings. */
export function findingsFrom(issues: readonly v.BaseIssue<unknown>[]): readonly Finding[] {
  return issues.map((issue) => ({ path: formatPath(issue.path ?? []), message: sayIssue(issue) }));
}

/** The value in quotation marks, shortened; for sentences about bad input. */
export function quoteValue(value: string): string {
  return JSON.stringify(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);
}

function sayIssue({
  message,
  input,
  kind,
  type,
  expected,
  received,
}: v.BaseIssue<unknown>): string {
  if (kind === 'schema') {
    if (received === 'undefined') return 'is missing';
    if (type === 'picklist' && expected) return `must be ${expected}`;
    return `must be of type ${expected ?? type}, not ${shorten(received)}`;
  }
  return typeof input === 'string' ? `${quoteValue(input)} ${message}` : message;
}

function formatPath(path: readonly { readonly key: unknown }[]): string {
  return path.reduce((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = shorten(String(key));
    return text ? `${text}.${name}` : name;
  }, '');
}

function shorten(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
