import { parseCivilDate } from '../time/civilDate.ts';
import type { Field } from './field.ts';
import { checkKeys } from './readPart.ts';
import { nearestOf, type Suggest } from './suggestion.ts';

/**
 * Reports every key of a part of a translation that is not among the story's ids. Where the story has
 * none at all that is one problem, and where they are not known nothing is judged.
 */
export function checkIds(field: Field, section: string, ids: readonly string[] | undefined): void {
  const keys = field.entries().map(({ key }) => key);
  if (ids?.length === 0 && keys.length > 0) {
    field.report(`has ${keys.length} texts, but the story has no ${section}`);
  } else if (ids && section === 'claims' && field.kind === 'map') {
    const known = new Set(ids);
    for (const key of keys.filter(({ text }) => !known.has(text))) reportNoClaim(key, ids);
  } else {
    checkKeys(field, ids ?? keys.map(({ text }) => text));
  }
}

/** An id is near another one only within its country: the same day of another country means nothing. */
function reportNoClaim(key: Field, ids: readonly string[]): void {
  const country = /^[A-Z]{3}(?=-)/.exec(key.text)?.[0];
  const own = ids.filter((id) => country && id.startsWith(`${country}-`));
  if (!country) key.report('is not the key of a claim, such as RUS-2025-07-03');
  else if (own.length === 0) key.report(`is the key of no claim: no claim is of ${country}`);
  else key.report(`is the key of no claim: no claim of ${country} has this date`, nearestDate(own));
}

/** Suggests the claim whose date is nearest, of claims of one country; without a date the nearest text. */
function nearestDate(ids: readonly string[]): Suggest {
  const dayOf = (id: string) => parseCivilDate(id.slice(4))?.last;
  return (text) => {
    const day = dayOf(text);
    if (day === undefined) return nearestOf(ids)(text);
    const distance = (id: string) => Math.abs((dayOf(id) ?? Number.POSITIVE_INFINITY) - day);
    return [...ids].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
  };
}
