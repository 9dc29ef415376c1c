import { type Iso3, parseIso3 } from '../geo/iso3.ts';
import { parseLanguageCode } from '../language/languageList.ts';
import { storySpan } from '../story/chapters.ts';
import type { Story } from '../story/story.ts';
import { parseCivilDate } from '../time/civilDate.ts';
import { type Day, formatIsoDay } from '../time/day.ts';
import { clampToSpan } from '../time/span.ts';
import type { AddressNotice } from './notices.ts';
import { tabFor, type ViewState } from './viewState.ts';

/** Our keys, in the order they are written. Every other parameter belongs to the host page and is kept. */
const addressKeys = [
  'date',
  'country',
  'compare',
  'view',
  'tab',
  'hide',
  'lang',
  'scheme',
  'motion',
] as const;

type AddressKey = (typeof addressKeys)[number];

/**
 * What an address asks for, on top of a story's opening.
 * The fragment's keys win over the query's. An invalid value leaves the opening's and adds a notice;
 * a date outside the story is moved to its nearest end, with a notice.
 */
export function readAddress(
  query: string,
  fragment: string,
  story: Story,
  opening: ViewState,
): ViewState {
  const values = valuesOf(query, fragment);
  const notices: AddressNotice[] = [];
  const country = readCountry(values.get('country'), story, opening.country, notices);
  return {
    ...opening,
    date: readDay('date', values.get('date'), story, notices) ?? opening.date,
    compare: readDay('compare', values.get('compare'), story, notices) ?? opening.compare,
    country,
    view: oneOf('view', values, ['map', 'grid'] as const, notices) ?? opening.view,
    tab: oneOf('tab', values, ['story', 'country', 'table'] as const, notices) ?? tabFor(country),
    hidden: readHidden(values.get('hide'), story, notices) ?? opening.hidden,
    language: readLanguage(values.get('lang'), notices) ?? opening.language,
    scheme: oneOf('scheme', values, ['light', 'dark', 'auto'] as const, notices) ?? opening.scheme,
    motion: oneOf('motion', values, ['off', 'auto'] as const, notices) ?? opening.motion,
    notices,
  };
}

/**
 * The query and fragment that show these choices: our keys only where they differ from the story's
 * opening, parameters of others as they were. Our keys leave the fragment, since there they would win.
 */
export function writeAddress(
  choices: ViewState,
  opening: ViewState,
  query: string,
  fragment: string,
): { readonly query: string; readonly fragment: string } {
  const values = differencesFrom(opening, choices);
  const ours = [...values].map(
    ([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  const all = [...foreignPairs(query), ...ours];
  const rest = foreignPairs(fragment);
  return {
    query: all.length > 0 ? `?${all.join('&')}` : '',
    fragment: rest.length > 0 ? `#${rest.join('&')}` : '',
  };
}

/** The address keys whose values differ from the opening, as text. */
function differencesFrom(opening: ViewState, choices: ViewState): Map<AddressKey, string> {
  const values = new Map<AddressKey, string>();
  if (choices.date !== opening.date) values.set('date', formatIsoDay(choices.date));
  if (choices.country !== opening.country) values.set('country', choices.country ?? 'none');
  if (choices.compare !== null) values.set('compare', formatIsoDay(choices.compare));
  if (choices.view !== opening.view) values.set('view', choices.view);
  if (choices.tab !== tabFor(choices.country)) values.set('tab', choices.tab);
  if (choices.hidden.length > 0) values.set('hide', choices.hidden.join(','));
  if (choices.language !== opening.language) values.set('lang', choices.language);
  if (choices.scheme !== opening.scheme) values.set('scheme', choices.scheme);
  if (choices.motion !== opening.motion) values.set('motion', choices.motion);
  return values;
}

function valuesOf(query: string, fragment: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const part of [query, fragment]) {
    for (const [key, value] of new URLSearchParams(part.replace(/^[?#]/, ''))) {
      if (isOurs(key)) values.set(key, value.trim());
    }
  }
  return values;
}

/** The `key=value` pieces that are not ours, to the letter. */
function foreignPairs(part: string): string[] {
  const pairs = part.replace(/^[?#]/, '').split('&');
  return pairs.filter((pair) => pair !== '' && !isOurs(keyOf(pair)));
}

function keyOf(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? '';
}

function isOurs(key: string): key is AddressKey {
  return (addressKeys as readonly string[]).includes(key);
}

function readDay(
  key: 'date' | 'compare',
  value: string | undefined,
  story: Story,
  notices: AddressNotice[],
): Day | undefined {
  if (value === undefined || value === '') return undefined;
  const span = storySpan(story);
  if (value === 'earliest') return span.from;
  if (value === 'latest') return span.to;
  const date = parseCivilDate(value);
  if (!date) {
    notices.push({ kind: 'not-a-date', key, value });
    return undefined;
  }
  const day = clampToSpan(span, date.last);
  const isOutside = date.last < span.from || date.first > span.to;
  if (isOutside) notices.push({ kind: 'clamped', key, value, to: day });
  return day;
}

function readCountry(
  value: string | undefined,
  story: Story,
  fallback: Iso3 | null,
  notices: AddressNotice[],
): Iso3 | null {
  if (value === undefined || value === '') return fallback;
  if (value === 'none') return null;
  const country = parseIso3(value.toUpperCase());
  const isKnown =
    country !== undefined &&
    (country === story.subject.country || story.recognisers.includes(country));
  if (isKnown) return country;
  notices.push({ kind: 'unknown-country', value });
  return fallback;
}

function readHidden(value: string | undefined, story: Story, notices: AddressNotice[]) {
  if (value === undefined) return undefined;
  const known = new Set(['none', ...story.scale.map((stance) => stance.id)]);
  const ids = new Set(value.split(',').filter((id) => id !== ''));
  for (const id of ids) if (!known.has(id)) notices.push({ kind: 'unknown-stance', value: id });
  return [...ids].filter((id) => known.has(id));
}

function readLanguage(value: string | undefined, notices: AddressNotice[]) {
  if (value === undefined || value === '') return undefined;
  const language = parseLanguageCode(value);
  if (!language) notices.push({ kind: 'unknown-value', key: 'lang', value });
  return language;
}

function oneOf<Value extends string>(
  key: 'view' | 'tab' | 'scheme' | 'motion',
  values: ReadonlyMap<string, string>,
  allowed: readonly Value[],
  notices: AddressNotice[],
): Value | undefined {
  const value = values.get(key);
  if (value === undefined || value === '') return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (!found) notices.push({ kind: 'unknown-value', key, value });
  return found;
}
