import type { Story } from '../story/story.ts';
import { parseStoryTexts, type StoryTexts } from '../story/storyTexts.ts';
import { readPhrase } from './phrase.ts';
import { readOptional, readText } from './spot.ts';
import { checkIds } from './translatedIds.ts';
import { checkKeys, readList, type YamlSpot } from './yamlFile.ts';

/** The parts a translation is keyed by; undefined where their ids are not known because of problems. */
export type TranslatedParts = {
  readonly [Section in Keyed]: readonly string[] | undefined;
};

type Keyed = keyof typeof FIELDS;
type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

const FIELDS = {
  chapters: [
    'title',
    'gapTitle',
    'gapText',
    'fallbackLabel',
    'fallbackCriterion',
    'fallbackPhrase',
  ],
  scale: ['label', 'criterion', 'phrase'],
  groups: 'text',
  notes: ['title', 'text'],
  claims: ['summary', 'note'],
  quotes: ['speaker', 'role', 'original', 'translation'],
  implications: ['title', 'text'],
  milestones: ['title', 'summary'],
  corrections: 'text',
} as const satisfies Partial<Record<keyof StoryTexts & keyof Story, readonly string[] | 'text'>>;

const SECTIONS = Object.keys(FIELDS) as readonly Keyed[];

/**
 * Reads `<language>.yaml`, a translation of the story's own texts. Whatever is not there is simply not
 * translated; a key or id the story does not have is a problem.
 */
export function readTexts(file: YamlSpot, parts: TranslatedParts): StoryTexts {
  checkKeys(file, ['title', 'summary', 'subject', 'fallback', 'article', ...SECTIONS]);
  const texts: Record<string, Plain> = {};
  const add = (key: string, value: Plain | undefined) => {
    if (value) texts[key] = value;
  };
  add('title', readOptional(file.at('title'), readText));
  add('summary', readOptional(file.at('summary'), readText));
  add('subject', fieldsOf(file.at('subject'), ['name']));
  add('fallback', fieldsOf(file.at('fallback'), ['label', 'criterion', 'phrase']));
  add('article', articleOf(file.at('article')));
  for (const section of SECTIONS) add(section, sectionOf(file.at(section), section, parts));

  const parsed = parseStoryTexts(texts);
  if (parsed.ok) return parsed.texts;
  for (const problem of parsed.problems) file.report(problem);
  return {};
}

function sectionOf(spot: YamlSpot, section: Keyed, parts: TranslatedParts): Plain | undefined {
  if (spot.isAbsent) return undefined;
  const entries = spot.entries();
  checkIds(spot, section, parts[section]);
  const fields = FIELDS[section];
  const texts = entries.flatMap(({ key, value }) => {
    const isText = fields === 'text' || (section === 'claims' && value.kind === 'text');
    const read = isText ? readOptional(value, readText) : fieldsOf(value, fields);
    return read ? [[key.text, read] as const] : [];
  });
  return Object.fromEntries(texts);
}

function fieldsOf(spot: YamlSpot, fields: readonly string[]): Plain | undefined {
  if (spot.isAbsent) return undefined;
  checkKeys(spot, fields);
  const texts = fields.flatMap((field) => {
    const text = /phrase$/i.test(field)
      ? plainPhrase(spot.at(field))
      : readOptional(spot.at(field), readText);
    return text ? [[field, text] as const] : [];
  });
  return Object.fromEntries(texts);
}

function plainPhrase(spot: YamlSpot): Plain | undefined {
  const phrase = readPhrase(spot);
  return phrase && { ...phrase };
}

function articleOf(spot: YamlSpot): Plain | undefined {
  if (spot.isAbsent) return undefined;
  checkKeys(spot, ['headline', 'publisher', 'summary']);
  const headline = readOptional(spot.at('headline'), readText);
  const publisher = readOptional(spot.at('publisher'), readText);
  const summary = spot.at('summary');
  return {
    ...(headline && { headline }),
    ...(publisher && { publisher }),
    ...(!summary.isAbsent && { summary: readList(summary).map(readText) }),
  };
}
