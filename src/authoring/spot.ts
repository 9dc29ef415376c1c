import type { Problem } from './problem.ts';
import { nearestOf, type Suggest } from './suggestion.ts';

/** One value of an editor's file: a cell or a YAML scalar, trimmed, that knows where it stands. */
export interface Spot {
  /** '' where there is nothing, or something that is no text. */
  readonly text: string;
  /** Whether nothing was written here. */
  readonly isAbsent: boolean;
  /** What to say where a text is needed and there is none. */
  readonly whyEmpty: string;
  /** Reports a problem with this value, and what `suggest` makes of it. */
  report(message: string, suggest?: Suggest): void;
}

// Nobody reads further, and comparing with every name takes a while in a file that is all wrong.
const MOST_SUGGESTIONS = 200;

/** Makes a `report` for a value at a place, which adds to `problems`. */
export function reporter(
  place: Omit<Problem, 'message' | 'value' | 'suggestions'>,
  text: string,
  problems: Problem[],
): Spot['report'] {
  return (message, suggest) => {
    const suggestions = problems.length < MOST_SUGGESTIONS ? (suggest?.(text) ?? []) : [];
    problems.push({
      ...place,
      ...(text !== '' && { value: text }),
      message,
      ...(suggestions.length > 0 && { suggestions }),
    });
  };
}

/** The text, or '' with a problem where there is none. */
export function readText(spot: Spot): string {
  if (spot.text === '') spot.report(spot.whyEmpty);
  return spot.text;
}

/** What `parse` makes of the text; undefined with a problem where it makes nothing, or there is none. */
export function readAs<Value>(
  spot: Spot,
  parse: (text: string) => Value | undefined,
  message: string,
  suggest?: Suggest,
): Value | undefined {
  if (spot.text === '') {
    spot.report(spot.whyEmpty);
    return undefined;
  }
  const value = parse(spot.text);
  if (value === undefined) spot.report(message, suggest);
  return value;
}

/** What `read` gives, or undefined without a problem where nothing was written. */
export function readOptional<Value>(
  spot: Spot,
  read: (spot: Spot) => Value | undefined,
): Value | undefined {
  return spot.isAbsent ? undefined : read(spot);
}

/** One of the names, or undefined with a problem; any text where the names are not known. */
export function readKnown<Name extends string>(
  spot: Spot,
  names: ReadonlySet<Name> | undefined,
  message: string,
  suggest: Suggest = nearestOf(names ?? []),
): Name | undefined {
  const parse = (text: string) => (!names || names.has(text as Name) ? (text as Name) : undefined);
  return readAs(spot, parse, message, suggest);
}

/** What `read` makes of each, without those it makes nothing of; one that is there twice is a problem. */
export function readEach<Value>(
  spots: readonly Spot[],
  read: (spot: Spot) => Value | undefined,
): Value[] {
  const values = new Set<Value>();
  for (const spot of spots) {
    const value = read(spot);
    if (value === undefined) continue;
    if (values.has(value)) spot.report('is there twice');
    values.add(value);
  }
  return [...values];
}
