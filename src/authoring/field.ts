import type { Problem } from './problem.ts';
import type { Suggest } from './suggestion.ts';

/** One value of an editor's file that knows where it stands: a row, a cell, or a value of YAML. */
export interface Field {
  readonly kind: 'absent' | 'text' | 'list' | 'map';
  /** Trimmed; '' where there is nothing, or something that is no text. */
  readonly text: string;
  /** Whether nothing was written here. */
  readonly isAbsent: boolean;
  /** What to say where a text is needed and there is none. */
  readonly whyEmpty: string;
  /** Reports a problem with this value, and what `suggest` makes of it. */
  report(message: string, suggest?: Suggest): void;
  /** The value of a key or under a column; absent where there is none. */
  at(key: string): Field;
  /** The entries of a list, or of a cell that holds several with `;` between; what is neither is a problem. */
  items(): readonly Field[];
  /** The keys of a map in its order; none of anything else. */
  entries(): readonly { readonly key: Field; readonly value: Field }[];
}

// Nobody reads further, and comparing with every name takes a while in a file that is all wrong.
const MOST_SUGGESTIONS = 200;

/** Makes a `report` for a value at a place, which adds to `problems`. */
export function reporter(
  place: Omit<Problem, 'message' | 'value' | 'suggestions'>,
  text: string,
  problems: Pick<Problem[], 'length' | 'push'>,
): Field['report'] {
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
