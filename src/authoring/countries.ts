import type { Iso3 } from '../geo/iso3.ts';
import { countryAdviser } from './countryAdvice.ts';
import type { Field } from './field.ts';
import { foldText } from './suggestion.ts';

/** The countries an editor may name, and how. */
export interface CountryNames {
  readonly countries: readonly {
    readonly iso3: Iso3;
    /** Not a way to name it, but known for what it means. */
    readonly iso2?: string;
    /** What the site calls it in English. */
    readonly name: string;
    readonly kind: 'state' | 'extra';
  }[];
  /** Other names in any case, never suggested: short, former, in the country's own language. */
  readonly names: ReadonlyMap<string, Iso3>;
  readonly dependencies: readonly Dependency[];
}

/** Land that takes the stance of a state. */
export interface Dependency {
  /** Its English names and its code. */
  readonly names: readonly string[];
  readonly state: Iso3;
  /** Whether there is a dispute about whose it is. */
  readonly isContested: boolean;
}

/** Reads a country; undefined with a problem where it is none. */
export type ReadCountry = (field: Field) => Iso3 | undefined;

/**
 * A reader of alpha-3 codes in capitals and of names, of which case, accents and white space do not
 * matter. Of anything else it says which country may be meant, or why there is none.
 */
export function countryReader(known: CountryNames): ReadCountry {
  const codes = new Set<string>(known.countries.map(({ iso3 }) => iso3));
  const byName = new Map<string, Iso3>();
  for (const [name, iso3] of known.names) byName.set(foldText(name), iso3);
  for (const { name, iso3 } of known.countries) byName.set(foldText(name), iso3);
  const parse = (text: string) => (codes.has(text) ? (text as Iso3) : byName.get(foldText(text)));
  const advise = countryAdviser(known, parse);
  return (field) => {
    const country = field.text === '' ? undefined : parse(field.text);
    if (country) return country;
    if (field.text === '') field.report(field.whyEmpty);
    else advise(field);
    return undefined;
  };
}

/** Readers of the countries of one story: any, a recogniser, or a recogniser or the subject. */
export interface StoryCountries {
  readonly any: ReadCountry;
  readonly recogniser: ReadCountry;
  readonly participant: ReadCountry;
}

/** Readers that also refuse a country that has no part in the story; all are let in while that is unknown. */
export function storyCountries(
  read: ReadCountry,
  subject?: Iso3,
  recognisers?: ReadonlySet<Iso3>,
): StoryCountries {
  const participant = (field: Field) => {
    const country = read(field);
    if (!country || !recognisers || country === subject || recognisers.has(country)) return country;
    field.report('is not a recogniser of this story (addRecognisers in story.yaml adds one)');
    return undefined;
  };
  return {
    any: read,
    participant,
    recogniser(field) {
      const country = participant(field);
      if (!country || country !== subject) return country;
      field.report('is the subject, which takes no stance');
      return undefined;
    },
  };
}
