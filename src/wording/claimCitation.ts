import { formatCivilDate, formatDay } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import type { Translate } from '../language/translate.ts';
import type { Claim, Source } from '../story/story.ts';
import type { CivilDate } from '../time/civilDate.ts';
import { type Day, toCivil } from '../time/day.ts';
import type { CitationStyle } from './citation.ts';
import { siteName } from './siteName.ts';
import { texAddress, texEscaped } from './tex.ts';

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

/**
 * How a claim is cited in a style: what it says and how sure it is, its sources, and where it stands. Plain text and
 * APA have a line for each of them; BibTeX an entry for each source, or one for the map where there is none.
 */
export function claimCitationText(
  style: CitationStyle,
  cited: CitedClaim,
  language: Language,
  t: Translate,
): string {
  const context = [factOf(cited, language, t), whereOf(cited, language, t)] as const;
  if (style === 'bibtex') {
    const sources = cited.sources.length > 0 ? cited.sources : [ownSource(cited)];
    const note = context.join(' ');
    return sources.map((source, at) => bibtexEntry(cited, source, at, note)).join('\n\n');
  }
  if (style === 'apa') {
    return [...cited.sources.map((source) => apaEntry(source, language)), ...context].join('\n');
  }
  const key = cited.claim.confidence === 'unverified' ? 'cite.seeAlso' : 'cite.from';
  const [fact, where] = context;
  const lines = cited.sources.map((source) => t(key, { source: sourceText(source, language, t) }));
  return [fact, ...lines, where].join('\n');
}

/** "Russia, 3 July 2025: Russia recognises the government. [confirmed]" */
function factOf({ claim, country, summary }: CitedClaim, language: Language, t: Translate): string {
  return t('cite.fact', {
    country,
    date: formatCivilDate(claim.date, language),
    summary,
    confidence: t(`confidence.${claim.confidence}`),
  });
}

function whereOf({ story, url }: CitedClaim, language: Language, t: Translate): string {
  return t('cite.where', {
    title: story.title,
    site: siteName,
    checked: formatDay(story.asOf, language),
    url,
  });
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

function bibtexEntry(
  { claim, story }: CitedClaim,
  { publisher, title, published, url }: Source,
  at: number,
  note: string,
): string {
  return [
    `@misc{demarche-${story.id}-${claim.id}${at > 0 ? `-${at + 1}` : ''},`,
    `  author = {{${texEscaped(publisher)}}},`,
    `  title = {{${texEscaped(title)}}},`,
    ...(published ? [`  year = {${toCivil(published.first).year}},`] : []),
    ...(published ? [`  date = {${published.text}},`] : []),
    ...(url ? [`  url = {${texAddress(url)}},`] : []),
    `  note = {${texEscaped(note)}}`,
    '}',
  ].join('\n');
}

/** What stands in a source's place where a claim has none: the map that says so. */
function ownSource({ story, url }: CitedClaim): Source {
  return { id: story.id, publisher: siteName, title: story.title, url };
}
