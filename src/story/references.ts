import { type Finding, quoteValue } from './sentences.ts';
import type { Story } from './story.ts';

/** Every id a story gives twice and every reference to something it does not have. */
export function findBrokenReferences(story: Story): readonly Finding[] {
  const names: Names = {
    recogniser: new Set(story.recognisers),
    country: new Set([...story.recognisers, story.subject.country]),
    stance: new Set(idsOf(story.scale)),
    source: new Set(idsOf(story.sources)),
    quote: new Set(idsOf(story.quotes)),
  };
  return [
    ...findRepeats(story),
    ...inFrame(story, names),
    ...inClaims(story, names),
    ...inTexts(story, names),
  ];
}

interface Names {
  readonly recogniser: ReadonlySet<string>;
  readonly country: ReadonlySet<string>;
  readonly stance: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly quote: ReadonlySet<string>;
}

const KINDS: Readonly<Record<keyof Names, string>> = {
  recogniser: 'a recogniser',
  country: 'a recogniser or the subject',
  stance: 'a stance of the scale',
  source: 'a source',
  quote: 'a quote',
};

const LISTS_WITH_IDS = [
  'chapters',
  'scale',
  'groups',
  'notes',
  'claims',
  'sources',
  'quotes',
  'implications',
  'milestones',
  'corrections',
] as const;

function findRepeats(story: Story): readonly Finding[] {
  return [
    ...LISTS_WITH_IDS.flatMap((key) => repeats(key, idsOf(story[key]))),
    ...repeats('recognisers', story.recognisers),
    ...repeats('region', story.region),
    ...repeats('watchList', story.watchList),
    ...story.groups.flatMap(({ members }, at) => repeats(`groups[${at}].members`, members)),
    ...repeats('translatedInto', story.translatedInto),
  ];
}

function inFrame(story: Story, names: Names): readonly Finding[] {
  const subject = story.subject.country;
  return [
    ...(names.recogniser.has(subject)
      ? [{ path: 'recognisers', message: `${quoteValue(subject)} is the subject` }]
      : []),
    ...(story.translatedInto.includes(story.language)
      ? [{ path: 'translatedInto', message: `${quoteValue(story.language)} is its own language` }]
      : []),
    ...unknowns('opensAt', story.opensAt ? [story.opensAt] : [], 'country', names),
    ...unknowns('region', story.region, 'country', names),
    ...unknowns('watchList', story.watchList, 'recogniser', names),
    ...story.groups.flatMap(({ members }, at) =>
      unknowns(`groups[${at}].members`, members, 'recogniser', names),
    ),
  ];
}

function inClaims(story: Story, names: Names): readonly Finding[] {
  return story.claims.flatMap(({ country, stance, sources }, at) => [
    ...unknowns(`claims[${at}].country`, [country], 'recogniser', names),
    ...unknowns(`claims[${at}].stance`, [stance], 'stance', names),
    ...unknowns(`claims[${at}].sources`, sources, 'source', names),
  ]);
}

function inTexts(story: Story, names: Names): readonly Finding[] {
  return [
    ...story.quotes.flatMap(({ country, source }, at) => [
      ...unknowns(`quotes[${at}].country`, country ? [country] : [], 'country', names),
      ...unknowns(`quotes[${at}].source`, [source], 'source', names),
    ]),
    ...story.implications.flatMap(({ countries, quotes, sources }, at) => [
      ...unknowns(`implications[${at}].countries`, countries, 'country', names),
      ...unknowns(`implications[${at}].quotes`, quotes, 'quote', names),
      ...unknowns(`implications[${at}].sources`, sources, 'source', names),
    ]),
    ...story.milestones.flatMap(({ sources }, at) =>
      unknowns(`milestones[${at}].sources`, sources, 'source', names),
    ),
    ...story.corrections.flatMap(({ countries }, at) =>
      unknowns(`corrections[${at}].countries`, countries, 'country', names),
    ),
  ];
}

function unknowns(
  path: string,
  values: readonly string[],
  kind: keyof Names,
  names: Names,
): readonly Finding[] {
  return values
    .filter((value) => !names[kind].has(value))
    .map((value) => ({ path, message: `${quoteValue(value)} is not ${KINDS[kind]}` }));
}

function repeats(path: string, values: readonly string[]): readonly Finding[] {
  if (new Set(values).size === values.length) return [];
  const seen = new Set<string>();
  const findings: Finding[] = [];
  values.forEach((value, at) => {
    if (seen.has(value)) {
      findings.push({ path: `${path}[${at}]`, message: `${quoteValue(value)} is there twice` });
    }
    seen.add(value);
  });
  return findings;
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}
