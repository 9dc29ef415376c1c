import type { Place } from '../../geo/atlas.ts';
import { type Direction, nearestInDirection } from '../../geo/direction.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { foldForSearch } from '../../language/fold.ts';

/** Typed letters belong to one word while they come within this many milliseconds of each other. */
const typingPause = 700;

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A country's code and its name in the reader's language, in the order of names. */
export type NamedCountry = readonly [Iso3, string];

/** Where a key leads from a country, or undefined where the key is none of the list's. */
export function countryForKey(
  key: string,
  from: Iso3,
  places: readonly Place[],
  names: readonly NamedCountry[],
  typed: string,
): Iso3 | undefined {
  const direction = directions[key];
  if (direction) return nearestInDirection(places, from, direction) ?? from;
  if (key === 'Home') return names[0]?.[0];
  if (key === 'End') return names.at(-1)?.[0];
  return typed === '' ? undefined : typeAhead(typed, from, names);
}

/**
 * The next country whose name begins with what was typed; one letter typed again goes to the next one
 * with it, a longer word stays where it still fits. Undefined where no name begins so.
 */
function typeAhead(typed: string, from: Iso3, names: readonly NamedCountry[]): Iso3 | undefined {
  const word = new Set(typed).size === 1 ? typed.charAt(0) : typed;
  const at = names.findIndex(([iso3]) => iso3 === from);
  const first = word.length > 1 ? at : at + 1;
  const turned = [...names.slice(first), ...names.slice(0, first)];
  return turned.find(([, name]) => foldForSearch(name).startsWith(foldForSearch(word)))?.[0];
}

/** Collects letters into a word. `type` gives the word so far; '' for a key that is no character. */
export function createTypingBuffer(now: () => number): { type(key: string): string } {
  let word = '';
  let last = Number.NEGATIVE_INFINITY;
  return {
    type(key) {
      if ([...key].length !== 1 || (key === ' ' && word === '')) return '';
      word = now() - last > typingPause ? key : word + key;
      last = now();
      return word;
    },
  };
}
