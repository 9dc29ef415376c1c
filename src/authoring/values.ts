import { isId } from '../story/schemaParts.ts';
import { findLateness } from '../story/storyRules.ts';
import { isWebAddress } from '../story/webAddress.ts';
import { type CivilDate, parseCivilDate } from '../time/civilDate.ts';
import { type Day, parseDay } from '../time/day.ts';
import { dateHint } from './dateHint.ts';
import { readAs, type Spot } from './spot.ts';

/** A date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined with a problem for anything else. */
export function readDate(spot: Spot): CivilDate | undefined {
  return readTime(spot, parseCivilDate, 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)');
}

/** A date of a fact; one that begins after `asOf` is a problem, while `asOf` is known. */
export function readFactDate(spot: Spot, asOf: Day | undefined): CivilDate | undefined {
  const date = readDate(spot);
  const lateness = date && asOf !== undefined && findLateness(date, asOf);
  if (lateness) spot.report(lateness);
  return date;
}

/** A day `YYYY-MM-DD`; undefined with a problem for anything else. */
export function readDay(spot: Spot): Day | undefined {
  return readTime(spot, parseDay, 'is not a day (YYYY-MM-DD)');
}

function readTime<Time>(
  spot: Spot,
  parse: (text: string) => Time | undefined,
  message: string,
): Time | undefined {
  const { remark, dates } = dateHint(spot.text);
  return readAs(spot, parse, `${message}${remark}`, () =>
    dates.filter((date) => parse(date) !== undefined),
  );
}

/** An http or https address; undefined with a problem for anything else. */
export function readAddress(spot: Spot): string | undefined {
  return readAs(spot, (text) => (isWebAddress(text) ? text : undefined), 'is not an http address');
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
