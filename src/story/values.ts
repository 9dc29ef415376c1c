import * as v from 'valibot';
import { parseIso3 } from '../geo/iso3.ts';
import { parseCivilDate } from '../time/civilDate.ts';
import { parseDay } from '../time/day.ts';
import { isWebAddress } from './webAddress.ts';

/*
 * The kinds of values a story is made of. The message of a check is the rest of a sentence that begins
 * with the value.
 */

/** A text of at most so many characters with something other than white space in it. */
export function textUpTo(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most, `is longer than ${most} characters`),
    v.regex(/\S/, 'is empty'),
  );
}

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

/** A line of text. */
export const label = textUpTo(500);
/** A paragraph or two. */
export const prose = textUpTo(10_000);
const countryCode = () => parsed(parseIso3, 'is not a country code of three capital letters');
export const identifier = () =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'is not an id (letters, digits, "_", "-" and ".")'),
  );

// Alike in what they hold, apart in what an editor's value is looked up in.

/** The id of the part it stands in. It needs no escaping anywhere. */
export const ownId = identifier();
/** The id of a story, which its folder is called by. */
export const folderName = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'is not a story id (lower case letters, digits and "-")'),
);
export const stanceId = identifier();
export const sourceId = identifier();
export const quoteId = identifier();
export const anyCountry = countryCode();
/** A country that can take a stance. */
export const recogniser = countryCode();
/** A recogniser or the subject. */
export const participant = countryCode();

/**
 * A BCP 47 tag by its shape, such as `fa` or `zh-Hant`, with a first part of two or three letters: longer
 * ones stand in no registry. Whether there is such a language is not looked up.
 */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^(?=.{2,35}$)[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'is not a language tag such as "fa"'),
);

export const isoDay = () => parsed(parseDay, 'is not a day (YYYY-MM-DD)');
export const day = isoDay();
export const chapterStart = isoDay();
export const chapterEnd = isoDay();

const DATE_MESSAGE = 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)';
export const date = parsed(parseCivilDate, DATE_MESSAGE);
/** The date of a fact, which does not begin after `asOf`. */
export const factDate = parsed(parseCivilDate, DATE_MESSAGE);

export const webAddress = v.pipe(
  v.string(),
  v.maxLength(2000, 'is longer than 2000 characters'),
  v.check(isWebAddress, 'is not an http address'),
);
