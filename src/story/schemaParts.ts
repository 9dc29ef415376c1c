import * as v from 'valibot';
import { type Iso3, parseIso3 } from '../geo/iso3.ts';
import { type CivilDate, parseCivilDate } from '../time/civilDate.ts';
import { type Day, parseDay } from '../time/day.ts';
import { isWebAddress } from './webAddress.ts';

/** A text of at most `most` characters with something other than white space in it. */
export function textUpTo(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most, `is longer than ${most} characters`),
    v.regex(/\S/, 'is empty'),
  );
}

/** A list of at most `most` items; a longer one is refused before its items are looked at. */
export function listUpTo<Item extends v.GenericSchema>(most: number, item: Item) {
  return v.pipe(
    v.array(v.unknown()),
    v.maxLength(most, `has more than ${most} entries`),
    v.array(item),
  );
}

const phrase = textUpTo(200);

/** A predicate by CLDR plural category, at least `other`. */
export const phraseSchema = v.object({
  zero: v.exactOptional(phrase),
  one: v.exactOptional(phrase),
  two: v.exactOptional(phrase),
  few: v.exactOptional(phrase),
  many: v.exactOptional(phrase),
  other: phrase,
});

/** An id: letters, digits, `_`, `-` and `.`, at most 100, so that it needs no escaping anywhere. */
export const idSchema = v.pipe(v.string(), v.check(isId, 'is not an id'));

/** Whether the text can be an id within a story. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9][\w.-]{0,99}$/.test(text);
}

/**
 * Whether the text has the shape of a BCP 47 tag, such as `fa` or `zh-Hant`, with a first part of two or
 * three letters: longer ones stand in no registry. Whether there is such a language is not looked up.
 */
export function isLanguageTag(text: string): boolean {
  return text.length <= 35 && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(text);
}

export const languageSchema = v.pipe(
  v.string(),
  v.check(isLanguageTag, 'is not a language tag such as "fa"'),
);

export const webAddressSchema = v.pipe(
  v.string(),
  v.maxLength(2000, 'is longer than 2000 characters'),
  v.check(isWebAddress, 'is not an http or https address'),
);

export const iso3Schema = parsed<Iso3>(parseIso3, 'is not a country code of three capital letters');

export const daySchema = parsed<Day>(parseDay, 'is not a day (YYYY-MM-DD)');

export const civilDateSchema = parsed<CivilDate>(
  parseCivilDate,
  'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
);

function parsed<Value>(parse: (text: string) => Value | undefined, message: string) {
  return v.pipe(
    v.string(),
    v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message });
      return NEVER;
    }),
  );
}
