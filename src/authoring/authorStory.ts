import type { Outlines } from '../geo/outlines.ts';
import { type TableName, tables } from '../story/schema.ts';
import type { Story, StoryTexts } from '../story/story.ts';
import { inOrder } from '../story/storyOrder.ts';
import type { Day } from '../time/day.ts';
import { type CountryNames, countryReader, storyCountries } from './countries.ts';
import { type Row, readTable } from './csvTable.ts';
import type { Field } from './field.ts';
import type { KnownGroup } from './groupList.ts';
import { languageReader } from './languages.ts';
import { readOwnOutlines } from './ownOutlines.ts';
import type { Problem } from './problem.ts';
import { storyReaders } from './readers.ts';
import { type Draft, readParts } from './readPart.ts';
import { suggestStance } from './scale.ts';
import { type Frame, readFrame } from './storyFile.ts';
import {
  columnsOf,
  findTranslations,
  sayMissing,
  type TranslationLanguages,
} from './storyFileNames.ts';
import { readClaims, readCorrections, readImplications, readMilestones } from './tables.ts';
import { readTexts, type TranslatedIds } from './textsFile.ts';
import { warningsOf } from './warnings.ts';
import { readYaml } from './yamlFile.ts';

/** What a story's files are read against. */
export interface AuthoringContext extends CountryNames, TranslationLanguages {
  /** The name of the story's folder, which is its id. */
  readonly id: string;
  /** Groups a story may count by without listing their members. */
  readonly groups: readonly KnownGroup[];
  /** Every unit of the map by code, with the state that it belongs to; null for land without a stance. */
  readonly units: ReadonlyMap<string, string | null>;
  /** The day on which the files are read; without it nothing is known to be still to come. */
  readonly today?: Day;
}

export type AuthoredStory =
  | {
      readonly ok: true;
      readonly story: Story;
      /** Translations of the story's own texts by language. */
      readonly texts: Readonly<Record<string, StoryTexts>>;
      /** The story's own outlines, where it has some. */
      readonly outlines?: Outlines;
      /** What an editor should know of, as sentences. */
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The files of a story by name; a name that is not there and undefined are the same. */
export type StoryFiles = Readonly<Record<string, string | undefined>>;

/**
 * Makes a story of an editor's files, or gives every problem there is in them, not only the first.
 * Works on texts alone, in Node and in a browser. What depends on something that is itself broken is not
 * judged: one mistake is one problem.
 */
export function authorStory(files: StoryFiles, context: AuthoringContext): AuthoredStory {
  const problems: Problem[] = [];
  const languages = findTranslations(namesOf(files), context, problems);
  const frame = readStoryFile(files, context, problems);
  const drafted = readTables(files, context, frame, problems);
  const draft: Draft<Story> = { ...frame?.fields, ...drafted, translatedInto: languages };
  const texts = readTranslations(files, draft, problems);
  const own = frame && readOwnOutlines(files, context, frame.fields, problems);
  // What a draft lacks has been reported.
  if (problems.length > 0) return { ok: false, problems };
  const story = inOrder(draft as Story);
  const warnings = [...warningsOf(story, texts, context), ...(own?.warnings ?? [])];
  return { ok: true, story, texts, ...own, warnings };
}

function namesOf(files: StoryFiles): readonly string[] {
  return Object.keys(files).filter((name) => files[name] !== undefined);
}

function readStoryFile(
  files: StoryFiles,
  context: AuthoringContext,
  problems: Problem[],
): Frame | undefined {
  const text = files['story.yaml'];
  if (text === undefined) {
    problems.push({ file: 'story.yaml', message: sayMissing('story.yaml', namesOf(files)) });
    return undefined;
  }
  const file = readYaml('story.yaml', text, problems);
  if (!file) return undefined;
  const language = file.at('language');
  if (!language.isAbsent && !context.interfaceLanguages.includes(language.text))
    sayNoInterface(language, context);
  return readFrame(file, {
    id: context.id,
    states: context.countries.flatMap(({ iso3, kind }) => (kind === 'state' ? iso3 : [])),
    readCountry: countryReader(context),
    readLanguage: languageReader(context.languages),
    groups: context.groups,
    today: context.today,
  });
}

/** A story is told in a language that the page speaks too: else there would be no page. */
function sayNoInterface(field: Field, { languages, interfaceLanguages }: AuthoringContext): void {
  // Another text is no language at all, which is said of it by itself.
  if (!languages.some(({ tag }) => tag === field.text)) return;
  field.report(`has no page: a story is in one of ${interfaceLanguages.join(', ')}`);
}

function readTables(
  files: StoryFiles,
  context: AuthoringContext,
  frame: Frame | undefined,
  problems: Problem[],
): Draft<Story> {
  const rows = (file: TableName) => readRows(file, files, problems);
  const sources = rows('sources.csv');
  const quotes = rows('quotes.csv');
  const readers = storyReaders({
    countries: frame?.countries ?? storyCountries(countryReader(context)),
    readLanguage: languageReader(context.languages),
    asOf: frame?.asOf,
    stances: frame?.stances,
    suggestStance: suggestStance(frame?.fields.scale ?? []),
    sources: sources && idsOf(sources),
    quotes: quotes && idsOf(quotes),
  });
  // Whatever is missing in a part has been reported.
  return {
    sources: readParts(sources ?? [], tables['sources.csv'], readers),
    claims: readClaims(rows('claims.csv') ?? [], readers, frame),
    quotes: readParts(quotes ?? [], tables['quotes.csv'], readers),
    implications: readImplications(rows('implications.csv') ?? [], readers),
    milestones: readMilestones(rows('milestones.csv') ?? [], readers, frame?.span),
    corrections: readCorrections(rows('corrections.csv') ?? [], readers),
  } as Draft<Story>;
}

function readRows(
  file: TableName,
  files: StoryFiles,
  problems: Problem[],
): readonly Row[] | undefined {
  const text = files[file];
  if (text !== undefined) return readTable(file, text, columnsOf(file), problems);
  problems.push({ file, message: sayMissing(file, namesOf(files)) });
  return undefined;
}

function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.at('id').text));
}

function readTranslations(
  files: StoryFiles,
  draft: Draft<Story>,
  problems: Problem[],
): Readonly<Record<string, StoryTexts>> {
  const ids = knownIds(draft, new Set(problems.map(({ file }) => file)));
  const texts: [string, StoryTexts][] = [];
  for (const language of draft.translatedInto ?? []) {
    const name = `${language}.yaml`;
    if (language === draft.language) {
      problems.push({
        file: name,
        message: 'is in the language of story.yaml: its texts stand there',
      });
    }
    const file = readYaml(name, files[name] ?? '', problems);
    if (file) texts.push([language, readTexts(file, ids)]);
  }
  return Object.fromEntries(texts);
}

/** The ids of the parts of each list, of which that of a file with problems is not known. */
function knownIds(draft: Draft<Story>, broken: ReadonlySet<string>): TranslatedIds {
  const lists = Object.entries(draft).map(([list, parts]) => {
    const file = `${list}.csv` in tables ? `${list}.csv` : 'story.yaml';
    const isKnown = Array.isArray(parts) && !broken.has(file);
    return [list, isKnown ? parts.map((part) => String(part.id)) : undefined] as const;
  });
  return Object.fromEntries(lists);
}
