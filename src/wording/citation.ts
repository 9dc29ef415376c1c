import { formatCivilDate, formatDay } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import type { Translate } from '../language/translate.ts';
import type { Claim, Source } from '../story/story.ts';
import type { CivilDate } from '../time/civilDate.ts';
import { type Day, formatIsoDay, toCivil } from '../time/day.ts';
import { siteName } from './siteName.ts';

export const citationStyles = ['plain', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** A view of a story, to be cited. */
interface CitedView {
  /** The story's id. */
  readonly id: string;
  readonly title: string;
  readonly day: Day;
  readonly asOf: Day;
  readonly url: string;
}

/** One claim of a story, with its texts in the reader's language. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly country: string;
  /** What it did. */
  readonly summary: string;
  /** The main one first. */
  readonly sources: readonly Source[];
  readonly story: { readonly id: string; readonly title: string; readonly asOf: Day };
  /** The map on the day the claim takes effect, with its country open. */
  readonly url: string;
}

/** How a view is cited in a style. The year is that of the facts, in the digits every style has. */
export function citationText(
  style: CitationStyle,
  { id, title, day, asOf, url }: CitedView,
  language: Language,
  t: Translate,
): string {
  const date = formatDay(day, language);
  const checked = formatDay(asOf, language);
  const year = String(toCivil(asOf).year);
  if (style === 'plain') return t('share.citationText', { title, date, checked, url });
  if (style === 'apa')
    return t('share.citationApa', { site: siteName, year, title, date, checked, url });
  return bibtexEntry(`${id}-${formatIsoDay(day)}`, {
    author: `{${siteName}}`,
    title: `{${texEscaped(title)}}`,
    year,
    note: texEscaped(t('share.citationNote', { date, checked })),
    url: texAddress(url),
  });
}

/**
 * How a claim is cited in a style: what it says and how sure it is, its sources, and where it stands. Plain text and
 * APA have a line for each of them; BibTeX an entry for each source, or one for the map where there is none.
 */
export function claimCitationText(
  style: CitationStyle,
  { claim, country, summary, sources, story, url }: CitedClaim,
  language: Language,
  t: Translate,
): string {
  const { id, title, asOf } = story;
  const date = formatCivilDate(claim.date, language);
  const confidence = t(`confidence.${claim.confidence}`);
  // "Russia, 3 July 2025: Russia recognises the government. [confirmed]"
  const fact = t('cite.fact', { country, date, summary, confidence });
  const checked = formatDay(asOf, language);
  const where = t('cite.where', { title, site: siteName, checked, url });
  if (style === 'bibtex') {
    const cited = sources.length > 0 ? sources : [{ publisher: siteName, title, url }];
    return cited
      .map((source, at) => {
        const key = `${id}-${claim.id}${at > 0 ? `-${at + 1}` : ''}`;
        return sourceEntry(key, source, `${fact} ${where}`);
      })
      .join('\n\n');
  }
  if (style === 'apa') {
    return [...sources.map((source) => apaEntry(source, language)), fact, where].join('\n');
  }
  const key = claim.confidence === 'unverified' ? 'cite.seeAlso' : 'cite.from';
  const lines = sources.map((source) => t(key, { source: sourceText(source, language, t) }));
  return [fact, ...lines, where].join('\n');
}

function sourceText(source: Source, language: Language, t: Translate): string {
  const { publisher, title, published, url } = source;
  const named = t('cite.source', { publisher, title });
  const dated = published
    ? t('cite.with', { text: named, more: formatCivilDate(published, language) })
    : named;
  return url ? t('cite.with', { text: dated, more: url }) : dated;
}

/** "Alpha News. (2025, July 3). Alpha reports. https://…" */
function apaEntry({ publisher, title, published, url }: Source, language: Language): string {
  const parts = [publisher, `(${published ? apaDate(published, language) : 'n.d.'})`, title];
  return [...parts.map((part) => `${part}.`), ...(url ? [url] : [])].join(' ');
}

function apaDate({ first, precision }: CivilDate, { cldr }: Language): string {
  const { year, month, dayOfMonth } = toCivil(first);
  if (precision === 'year') return String(year);
  const name = cldr.months.format[month - 1];
  return precision === 'month' ? `${year}, ${name}` : `${year}, ${name} ${dayOfMonth}`;
}

function sourceEntry(key: string, source: Omit<Source, 'id'>, note: string): string {
  const { publisher, title, published, url } = source;
  return bibtexEntry(key, {
    author: `{${texEscaped(publisher)}}`,
    title: `{${texEscaped(title)}}`,
    year: published && String(toCivil(published.first).year),
    date: published?.text,
    url: url && texAddress(url),
    note: texEscaped(note),
  });
}

/** An entry of BibTeX with those of the fields that have a value, which TeX must be able to read. */
function bibtexEntry(key: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}}`] : [],
  );
  return `${[`@misc{demarche-${key}`, ...lines].join(',\n')}\n}`;
}

/** The signs that a backslash does not make plain; a brace by name, since BibTeX counts those it reads. */
const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text that TeX prints as it stands, its braces paired whatever it holds; white space becomes single spaces. */
function texEscaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}$&#_%~^]/g, (sign) => texNames[sign] ?? `\\${sign}`);
}

/** An address within the braces of a BibTeX field. */
function texAddress(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
