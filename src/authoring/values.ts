import { isId, isLanguageTag } from '../story/schemaParts.ts';
import { isWebAddress } from '../story/webAddress.ts';
import { type CivilDate, parseCivilDate } from '../time/civilDate.ts';
import { readAs, type Spot } from './spot.ts';

/** A date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined with a problem for anything else. */
export function readDate(spot: Spot): CivilDate | undefined {
  return readAs(spot, parseCivilDate, 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)');
}

/** An http or https address; undefined with a problem for anything else. */
export function readAddress(spot: Spot): string | undefined {
  return readAs(spot, (text) => (isWebAddress(text) ? text : undefined), 'is not an http address');
}

/** A BCP 47 tag; undefined with a problem for anything else. */
export function readLanguage(spot: Spot): string | undefined {
  const parse = (text: string) => (isLanguageTag(text) ? text : undefined);
  return readAs(spot, parse, 'is not a language tag such as "fa"');
}

/** An id nothing in `taken` has yet, which it joins; undefined with a problem for anything else. */
export function readNewId(spot: Spot, taken: Set<string>): string | undefined {
  const parse = (text: string) => (isId(text) ? text : undefined);
  const id = readAs(spot, parse, 'is not an id (letters, digits, "_", "-" and ".")');
  if (id === undefined) return undefined;
  if (taken.has(id)) spot.report('is the id of another one already');
  taken.add(id);
  return id;
}
