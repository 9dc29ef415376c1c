import { formatDay } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import type { Translate } from '../language/translate.ts';
import { type Day, formatIsoDay, toCivil } from '../time/day.ts';
import { siteName } from './siteName.ts';
import { texAddress, texEscaped } from './tex.ts';

export const citationStyles = ['plain', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What is cited: a view of a story. */
export interface Cited {
  /** The story's id. */
  readonly id: string;
  readonly title: string;
  readonly day: Day;
  readonly asOf: Day;
  readonly url: string;
}

/** How a view is cited in a style. The year is that of the facts, in the digits every style has. */
export function citationText(
  style: CitationStyle,
  cited: Cited,
  language: Language,
  t: Translate,
): string {
  const { id, title, day, asOf, url } = cited;
  const date = formatDay(day, language);
  const checked = formatDay(asOf, language);
  const year = String(toCivil(asOf).year);
  if (style === 'plain') return t('share.citationText', { title, date, checked, url });
  if (style === 'apa')
    return t('share.citationApa', { site: siteName, year, title, date, checked, url });
  return [
    `@misc{demarche-${id}-${formatIsoDay(day)},`,
    `  author = {{${siteName}}},`,
    `  title = {{${texEscaped(title)}}},`,
    `  year = {${year}},`,
    `  note = {${texEscaped(t('share.citationNote', { date, checked }))}},`,
    `  url = {${texAddress(url)}}`,
    '}',
  ].join('\n');
}
