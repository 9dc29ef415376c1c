import type { Iso3 } from '../geo/iso3.ts';
import { readAs, type Spot } from './spot.ts';
import { foldText } from './suggestion.ts';

/** The countries an editor may name, and how. */
export interface CountryNames {
  readonly countries: readonly {
    readonly iso3: Iso3;
    /** Not a way to name it, but known for what it means. */
    readonly iso2?: string;
    readonly kind: 'state' | 'extra';
  }[];
  /** English names in any case. */
  readonly names: ReadonlyMap<string, Iso3>;
}

/** Reads a country; undefined with a problem where it is none. */
export type ReadCountry = (spot: Spot) => Iso3 | undefined;

/**
 * A reader of alpha-3 codes in capitals and of English names, of which case, accents and white space
 * do not matter. Of an alpha-2 code it says which alpha-3 code is meant.
 */
export function countryReader({ countries, names }: CountryNames): ReadCountry {
  const codes = new Set<string>(countries.map(({ iso3 }) => iso3));
  const byName = new Map([...names].map(([name, iso3]) => [foldText(name), iso3]));
  const byAlpha2 = new Map(countries.map(({ iso2, iso3 }) => [iso2, iso3]));
  const candidates = [...[...names.keys()].map(capitalise), ...codes];
  const parse = (text: string) => (codes.has(text) ? (text as Iso3) : byName.get(foldText(text)));
  return (spot) => {
    const meant = parse(spot.text) ? undefined : byAlpha2.get(spot.text.toUpperCase());
    if (!meant) return readAs(spot, parse, NO_COUNTRY, candidates);
    spot.report(NO_COUNTRY, [], meant);
    return undefined;
  };
}

const NO_COUNTRY = 'is not a country';

/** The countries of one story: a recogniser, or a recogniser or the subject. */
export interface StoryCountries {
  readonly recogniser: ReadCountry;
  readonly participant: ReadCountry;
}

/** Readers that also refuse a country that has no part in the story; all are let in while that is unknown. */
export function storyCountries(
  read: ReadCountry,
  subject: Iso3 | undefined,
  recognisers: ReadonlySet<Iso3> | undefined,
): StoryCountries {
  const participant = (spot: Spot) => {
    const country = read(spot);
    if (!country || !recognisers || country === subject || recognisers.has(country)) return country;
    spot.report('is not a recogniser of this story (addRecognisers in story.yaml adds one)');
    return undefined;
  };
  return {
    participant,
    recogniser(spot) {
      const country = participant(spot);
      if (!country || country !== subject) return country;
      spot.report('is the subject, which takes no stance');
      return undefined;
    },
  };
}

function capitalise(name: string): string {
  return name.replace(/(^|[\s-])(?!(?:and|of|the)\b)(\p{Ll})/gu, (_, before, letter) => {
    return `${before}${letter.toUpperCase()}`;
  });
}
