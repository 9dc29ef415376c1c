import { type Iso3, parseIso3 } from '../geo/iso3.ts';
import { storySpan } from '../story/chapters.ts';
import type { StanceId, Story } from '../story/story.ts';
import { parseCivilDate } from '../time/civilDate.ts';
import { type Day, formatIsoDay } from '../time/day.ts';
import { clampToSpan } from '../time/span.ts';

/** Notes a text that was not taken as it stood; with a day, the end of the story that took its place. */
type Note = (text: string, clampedTo?: Day) => void;

/** A field of the view state as text. */
export interface TextForm<Value> {
  /** The value that a text names for a story; undefined if it names none. The text is never empty. */
  readonly read: (text: string, story: Story, note: Note) => Value | undefined;
  readonly write: (value: Value) => string;
}

/**
 * A day: written as `YYYY-MM-DD`; a year or a month means its last day, `earliest` and `latest` the ends of the story.
 * A date outside the story becomes its nearest end and is noted.
 */
export const dayText: TextForm<Day> = {
  read: (text, story, note) => {
    const span = storySpan(story);
    if (text === 'earliest') return span.from;
    if (text === 'latest') return span.to;
    const date = parseCivilDate(text);
    if (!date) return undefined;
    const day = clampToSpan(span, date.last);
    if (date.last < span.from || date.first > span.to) note(text, day);
    return day;
  },
  write: formatIsoDay,
};

/** The alpha-3 code of a recogniser or of the subject, in capitals or not. */
export const countryText: TextForm<Iso3> = {
  read: (text, { subject, recognisers }) => {
    const country = parseIso3(text.toUpperCase());
    const isKnown =
      country !== undefined && (country === subject.country || recognisers.includes(country));
    return isKnown ? country : undefined;
  },
  write: (country) => country,
};

/** Stances separated by commas, `none` among them; each one that the story does not have is noted and left out. */
export const stancesText: TextForm<readonly StanceId[]> = {
  read: (text, story, note) => {
    const known = new Set(['none', ...story.scale.map(({ id }) => id)]);
    const ids = [...new Set(text.split(',').filter((id) => id !== ''))];
    for (const id of ids) if (!known.has(id)) note(id);
    return ids.filter((id) => known.has(id));
  },
  write: (ids) => ids.join(','),
};

/** One of a closed set of words. */
export function oneOf<Value extends string>(allowed: readonly Value[]): TextForm<Value> {
  return {
    read: (text) => allowed.find((value) => value === text),
    write: (value) => value,
  };
}

/** The same, or null, which is written `none`. */
export function orNone<Value>({ read, write }: TextForm<Value>): TextForm<Value | null> {
  return {
    read: (text, story, note) => (text === 'none' ? null : read(text, story, note)),
    write: (value) => (value === null ? 'none' : write(value)),
  };
}
