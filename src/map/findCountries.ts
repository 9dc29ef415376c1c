import type { Iso3 } from '../geo/iso3.ts';
import { foldForSearch } from '../language/fold.ts';
import type { NamedCountry } from './keyboard.ts';

/** Most suggestions a list shows at a time. */
const most = 8;

/**
 * The countries a text may mean, best first: names on the page that begin with it, then words in them
 * that do, then the code, then other names (former, local, short). An empty text finds none.
 */
export function findCountries(
  text: string,
  names: readonly NamedCountry[],
  otherNames: Readonly<Record<string, readonly string[]>>,
): readonly Iso3[] {
  const wanted = foldForSearch(text);
  if (wanted === '') return [];
  const ranked = names
    .map(([iso3, name]) => ({ iso3, rank: rankOf(wanted, iso3, name, otherNames[iso3] ?? []) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, most).map(({ iso3 }) => iso3);
}

function rankOf(wanted: string, iso3: Iso3, name: string, others: readonly string[]): number {
  const folded = foldForSearch(name);
  const othersFolded = others.map(foldForSearch);
  const tests = [
    folded === wanted || iso3.toLowerCase() === wanted || othersFolded.includes(wanted),
    folded.startsWith(wanted),
    foldedWords(name).some((word) => word.startsWith(wanted)),
    othersFolded.some((other) => other.startsWith(wanted)),
    wanted.length > 2 && folded.includes(wanted),
  ];
  const rank = tests.indexOf(true);
  return rank === -1 ? Number.POSITIVE_INFINITY : rank;
}

function foldedWords(name: string): string[] {
  return name.split(/[\s\-–]+/u).map(foldForSearch);
}
