import {
  type AuthoringContext,
  authorStory,
  type StoryFiles,
} from '../../src/authoring/authorStory.ts';
import { formatProblem } from '../../src/authoring/problem.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import type { Story } from '../../src/story/story.ts';

const iso = (...codes: string[]) => codes as Iso3[];

const STATES = {
  AFG: 'Afghanistan',
  CHN: 'China',
  CIV: 'Côte d’Ivoire',
  IRN: 'Iran',
  PAK: 'Pakistan',
  RUS: 'Russia',
};

/** Six states, one further land, and the group of two of them and the subject. */
export const context: AuthoringContext = {
  id: 'small',
  countries: [
    ...Object.entries(STATES).map(([iso3, name]) => ({
      iso3: iso3 as Iso3,
      iso2: iso3.slice(0, 2),
      name,
      kind: 'state' as const,
    })),
    { iso3: 'ESH' as Iso3, iso2: 'EH', name: 'Western Sahara', kind: 'extra' },
  ],
  names: new Map(Object.entries({ persia: 'IRN', sadr: 'ESH' }) as [string, Iso3][]),
  dependencies: [{ names: ['HKG', 'Hong Kong'], state: 'CHN' as Iso3, isContested: false }],
  units: new Map([
    ...Object.keys(STATES).map((iso3) => [iso3, iso3] as const),
    ['ESH', null],
    ['HKG', 'CHN'],
  ]),
  languages: [
    { tag: 'en', names: ['English', 'eng'] },
    { tag: 'fa', names: ['Persian', 'fas', 'per'] },
    { tag: 'fa-AF', names: ['Dari'] },
    { tag: 'ps', names: ['Pashto'] },
  ],
  interfaceLanguages: ['en', 'fa'],
  groups: [{ id: 'sco', label: 'SCO', members: iso('CHN', 'RUS', 'AFG', 'XXX') }],
};

/** A small valid story. */
export const files: StoryFiles = {
  'story.yaml': `id: small
title: Who recognises it?
summary: A story.
subject: { country: AFG, name: The government }
asOf: 2024-06-30
opensOn: 2022-01-01
opensAt: Russia
region: [AFG, PAK]
chapters:
  - id: first
    title: First
    from: 1996-09
    to: 2001
    gapAfter: { title: Between, text: Nobody governs. }
    fallback: { label: No recognition, criterion: Most kept away. }
  - id: second
    title: Second
    from: 2021-08-15
scale:
  - { id: recognises, label: Recognises, criterion: It says so., slot: 1, recognises: true }
  - { id: critical, label: Critical, criterion: It objects., slot: 6, recognises: false }
fallback: { label: No position found, criterion: Nothing was found. }
watchList: [CHN]
groups:
  - sco
  - { id: neighbours, label: Neighbours, members: [IRN, PAK] }
article: { headline: News, publisher: A paper, date: 2024-06, summary: [One., Two.] }
notes:
  - { id: doubt, title: Doubt, text: Decided so. }
`,
  'claims.csv': `date,country,stance,summary,sources,confidence,note
1997-05,PAK,recognises,It recognised.,bbc;tass,confirmed,
2022,Russia,critical,"It objected, twice.",,unverified,See "also".
2022-03-01,CHN,critical,It objected.,tass,reported,
`,
  'sources.csv': `id,publisher,title,published,url,archived,language
bbc,BBC,News,1997-05-26,https://example.org/,,en
tass,TASS,More news,,,,
`,
  'quotes.csv': `id,speaker,role,country,date,language,text,translation,source
words,A minister,minister,AFG,2022-01-01,ps,Words.,,bbc
`,
  'implications.csv': `id,title,text,countries,quotes,sources
others,Others,May follow.,CHN;Iran,words,bbc
`,
  'milestones.csv': `date,title,summary,sources
2021-08-15,Kabul,Falls.,bbc
2021-08-15,Flight,Leaves.,tass
`,
  'corrections.csv': `date,text,countries
2024-07-01,Was wrong.,PAK
`,
  'fa.yaml': `title: عنوان
claims:
  PAK-1997-05: شناخت
`,
};

/** The problems of the small story after changes to its files, as an editor reads them. */
export function problemsWith(changes: StoryFiles): readonly string[] {
  const result = authorStory({ ...files, ...changes }, context);
  return result.ok ? [] : result.problems.map(formatProblem);
}

/** The same after replacing a piece of one file, which must be there. */
export function problemsAfter(file: string, old: string, replacement: string): readonly string[] {
  const text = files[file] ?? '';
  if (!text.includes(old)) throw new Error(`${file} has no ${old}`);
  return problemsWith({ [file]: text.replace(old, () => replacement) });
}

/** The story of files that have no problems. */
export function storyOf(changes: StoryFiles): Story {
  const result = authorStory({ ...files, ...changes }, context);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.story;
}
