import type { Iso3 } from '../geo/iso3.ts';
import type { Claim, Story, StoryTexts } from '../story/story.ts';
import type { Day } from '../time/day.ts';
import type { CountryNames } from './countries.ts';
import { foldText } from './suggestion.ts';

/** What a story can be built with and an editor will hardly have meant, a sentence each, with the file first. */
export function warningsOf(
  story: Story,
  texts: Readonly<Record<string, StoryTexts>>,
  { countries, today }: Pick<CountryNames, 'countries'> & { readonly today?: Day | undefined },
): readonly string[] {
  return [
    ...aboutScale(story),
    ...aboutSources(story),
    ...aboutQuotes(story, texts),
    ...aboutMarkup(story),
    ...aboutNames(story, new Map(countries.map(({ iso3, name }) => [iso3, name]))),
    ...aboutDates(story, today),
    ...aboutTranslations(story, texts),
  ];
}

function aboutScale({ scale }: Story): readonly string[] {
  const recognising = scale.filter(({ recognises }) => recognises).map(({ id }) => id);
  if (recognising.length === 1) return [];
  return recognising.length === 0
    ? [
        'story.yaml, key scale: no stance has "recognises: true", so nobody is counted as recognising',
      ]
    : [
        `story.yaml, key scale: ${list(recognising)} have "recognises: true" and are counted together`,
      ];
}

function aboutSources({ sources, claims, quotes, implications, milestones }: Story) {
  const used = new Set([
    ...[...claims, ...implications, ...milestones].flatMap((one) => one.sources ?? []),
    ...quotes.map(({ source }) => source),
  ]);
  const unused = sources.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  return unused.length === 0 ? [] : [`sources.csv: nothing names ${list(unused)}`];
}

function aboutQuotes({ quotes, language }: Story, texts: Readonly<Record<string, StoryTexts>>) {
  const isTold = (code: string) => code.split('-', 1)[0] === language.split('-', 1)[0];
  const foreign = quotes.filter(
    (quote) => !isTold(quote.language ?? language) && !quote.translation && !(language in texts),
  );
  return foreign.map(
    ({ id, language: own }) => `quotes.csv, ${id}: is in "${own}" and has no translation`,
  );
}

/** A tag, as in text that was copied out of a page. */
const tag = /<\/?[a-z][^<>]*>/i;

function aboutMarkup(story: Story): readonly string[] {
  const texts: (readonly [place: string, text: string])[] = [
    ['story.yaml, key title', story.title],
    ['story.yaml, key summary', story.summary],
    ...story.claims.map((claim) => [`claims.csv, ${idOf(claim)}`, claim.summary] as const),
    ...story.quotes.map(({ id, text }) => [`quotes.csv, ${id}`, text] as const),
    ...story.implications.map(({ id, text }) => [`implications.csv, ${id}`, text] as const),
  ];
  return texts.flatMap(([place, text]) => {
    const [found] = tag.exec(text) ?? [];
    return found ? [`${place}: has "${found}", which is shown as it is written`] : [];
  });
}

/** A claim whose words begin with another country than the one it is a claim of. */
function aboutNames({ claims }: Story, nameOf: ReadonlyMap<Iso3, string>): readonly string[] {
  const names = [...nameOf].map(([iso3, name]) => [iso3, foldText(name)] as const);
  return claims.flatMap((claim) => {
    const said = foldText(claim.summary);
    const own = nameOf.get(claim.country) ?? claim.country;
    if (said.includes(foldText(own))) return [];
    const words = said.replace(/^the /, '');
    const [other] = names
      .filter(([, name]) => words.startsWith(name) && !/\p{L}/u.test(words.charAt(name.length)))
      .sort(([, a], [, b]) => b.length - a.length);
    const name = other && nameOf.get(other[0]);
    return name
      ? [`claims.csv, ${idOf(claim)}: is of ${own}, and its summary begins with ${name}`]
      : [];
  });
}

function aboutDates({ corrections }: Story, today: Day | undefined): readonly string[] {
  if (today === undefined) return [];
  return corrections
    .filter(({ date }) => date.first > today)
    .map(({ date }) => `corrections.csv: ${date.text} is still to come`);
}

function aboutTranslations({ claims }: Story, texts: Readonly<Record<string, StoryTexts>>) {
  return Object.entries(texts).flatMap(([language, translated]) => {
    const missing = claims.filter((claim) => !Object.hasOwn(translated.claims ?? {}, idOf(claim)));
    if (missing.length === 0) return [];
    return [
      `${language}.yaml: ${missing.length} of ${claims.length} claims have no text, so they are shown in the story's own language`,
    ];
  });
}

/** As a translation names it. */
function idOf({ country, date }: Claim): string {
  return `${country}-${date.text}`;
}

/** At most ten of them by name. */
function list(names: readonly string[]): string {
  const more = names.length - 10;
  return `${names.slice(0, 10).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
