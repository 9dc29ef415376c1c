import type { Iso3 } from '../geo/iso3.ts';
import type { CountryNames } from './countries.ts';
import type { Field } from './field.ts';
import { editDistance, foldText, nearestOf } from './suggestion.ts';

/**
 * Reports a text that `parse` makes no country of, and what an editor may have meant: a code written in
 * another way, a dependency, a state that is gone, the beginning of a name, or a name misspelt. Only
 * the names the site itself uses are suggested, and codes only for three letters.
 */
export function countryAdviser(
  { countries, dependencies }: CountryNames,
  parse: (text: string) => Iso3 | undefined,
): (field: Field) => void {
  const nameOf = new Map(countries.map(({ iso3, name }) => [iso3, name]));
  const byAlpha2 = new Map(countries.map(({ iso2, iso3 }) => [iso2, iso3]));
  const land = new Map(
    dependencies.flatMap((one) => one.names.map((name) => [foldText(name), one] as const)),
  );
  const rewritten = (text: string) => {
    const plain = text.replaceAll('.', '');
    const named = parse(plain) ?? parse(plain.toUpperCase());
    return (
      byAlpha2.get(plain.toUpperCase()) ?? (plain.length === 3 ? named : named && nameOf.get(named))
    );
  };
  const dependencySaid = (text: string) => {
    const dependency = land.get(foldText(text));
    const state = dependency && nameOf.get(dependency.state);
    if (!state) return undefined;
    const how = dependency.isContested ? 'is shown with' : 'belongs to';
    return `${how} ${state}: dependencies take no stance of their own here`;
  };
  const suggest = suggestCountry([...nameOf.keys()], [...nameOf.values()]);
  return ({ text, report }) => {
    const meant = rewritten(text);
    const said = meant ? undefined : (dependencySaid(text) ?? formerStateSaid(text));
    if (said) report(said);
    else report('is not a country', meant ? () => [meant] : suggest);
  };
}

const FORMER_STATES = new Set(
  [
    ['SUN', 'USSR', 'Soviet Union'],
    ['YUG', 'SFRY', 'Yugoslavia'],
    ['SCG', 'Serbia and Montenegro'],
    ['CSK', 'Czechoslovakia'],
    ['DDR', 'GDR', 'East Germany', 'German Democratic Republic'],
    ['YMD', 'South Yemen'],
  ].flatMap((names) => names.map(foldText)),
);

function formerStateSaid(text: string): string | undefined {
  const isGone = FORMER_STATES.has(foldText(text.replaceAll('.', '')));
  return isGone ? 'is a state that no longer exists: name a state of today' : undefined;
}

// A longer list helps nobody.
const MOST_MEANT = 3;

/**
 * Suggests the names that begin so; of three capitals, which may be a code of another body, the one name at most, or codes
 * with two letters swapped; else the nearest name.
 */
function suggestCountry(codes: readonly string[], names: readonly string[]) {
  return (text: string): readonly string[] => {
    const begun = beginningWith(foldText(text), names);
    const isCode = /^\p{Lu}{3}$/u.test(text);
    if (begun.length > 0 && !(isCode && begun.length > 1)) return begun;
    return /^\p{L}{3}$/u.test(text)
      ? swappedCodes(text.toUpperCase(), codes)
      : nearestOf(names)(text);
  };
}

/** Names that begin with the text, else names in which a later word does. */
function beginningWith(own: string, names: readonly string[]): readonly string[] {
  if (own.length < 3) return [];
  const wordsOf = (name: string) => foldText(name).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const first = names.filter((name) => wordsOf(name).startsWith(own));
  const found =
    first.length > 0 ? first : names.filter((name) => wordsOf(name).includes(` ${own}`));
  return found.length <= MOST_MEANT ? found : [];
}

/** Codes of which two letters changed places: another letter makes any of dozens of them. */
function swappedCodes(own: string, codes: readonly string[]): readonly string[] {
  const letters = (code: string) => [...code].sort().join('');
  return codes.filter((code) => editDistance(own, code) === 1 && letters(code) === letters(own));
}
