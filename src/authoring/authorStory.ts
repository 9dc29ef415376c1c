import { storySpan } from '../story/chapters.ts';
import { parseStory } from '../story/parseStory.ts';
import type { Story } from '../story/story.ts';
import { writePublicStory } from '../story/storyData.ts';
import type { StoryTexts } from '../story/storyTexts.ts';
import { readClaims } from './claimsTable.ts';
import { type CountryNames, countryReader, storyCountries } from './countries.ts';
import { type Row, readTable } from './csvTable.ts';
import type { KnownGroup } from './groupList.ts';
import { languageReader } from './languages.ts';
import type { Problem } from './problem.ts';
import { type Frame, readFrame } from './storyFile.ts';
import {
  COLUMNS,
  findTranslations,
  sayMissing,
  type TableName,
  type TranslationLanguages,
} from './storyFileNames.ts';
import {
  type References,
  readCorrections,
  readImplications,
  readMilestones,
  readQuotes,
  readSources,
} from './tables.ts';
import { readTexts, type TranslatedParts } from './textsFile.ts';
import { readYaml } from './yamlFile.ts';

/** What a story's files are read against. */
export interface AuthoringContext extends CountryNames, TranslationLanguages {
  /** The name of the story's folder, which is its id. */
  readonly id: string;
  /** Groups a story may count by without listing their members. */
  readonly groups: readonly KnownGroup[];
}

export type AuthoredStory =
  | {
      readonly ok: true;
      readonly story: Story;
      /** Translations of the story's own texts by language. */
      readonly texts: Readonly<Record<string, StoryTexts>>;
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
  const tables = readTables(files, context, frame, problems);
  const texts = readTranslations(files, languages, frame, tables, problems);
  if (problems.length > 0 || !frame) return { ok: false, problems };

  const draft: Story = { ...frame.fields, ...tables, translatedInto: languages };
  const parsed = parseStory(writePublicStory(draft));
  if (parsed.ok) return { ok: true, story: parsed.story, texts };
  return {
    ok: false,
    problems: parsed.problems.map((message) => ({ file: context.id, message })),
  };
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
  return readFrame(file, {
    id: context.id,
    states: context.countries.flatMap(({ iso3, kind }) => (kind === 'state' ? iso3 : [])),
    readCountry: countryReader(context),
    readLanguage: languageReader(context.languages),
    groups: context.groups,
  });
}

function readTables(
  files: StoryFiles,
  context: AuthoringContext,
  frame: Frame | undefined,
  problems: Problem[],
) {
  const rows = (file: TableName) => readRows(file, files, problems);
  const sourceRows = rows('sources.csv');
  const quoteRows = rows('quotes.csv');
  const references: References = {
    sources: sourceRows && idsOf(sourceRows),
    quotes: quoteRows && idsOf(quoteRows),
    countries: frame?.countries ?? storyCountries(countryReader(context), undefined, undefined),
    readLanguage: languageReader(context.languages),
    asOf: frame?.asOf,
  };
  const span = frame?.isTimeSound ? storySpan(frame.fields) : undefined;
  return {
    sources: readSources(sourceRows ?? [], references),
    claims: readClaims(rows('claims.csv') ?? [], references, frame),
    quotes: readQuotes(quoteRows ?? [], references),
    implications: readImplications(rows('implications.csv') ?? [], references),
    milestones: readMilestones(rows('milestones.csv') ?? [], references, span),
    corrections: readCorrections(rows('corrections.csv') ?? [], references),
  };
}

function readRows(
  file: TableName,
  files: StoryFiles,
  problems: Problem[],
): readonly Row[] | undefined {
  const text = files[file];
  if (text !== undefined) return readTable(file, text, COLUMNS[file], problems);
  problems.push({ file, message: sayMissing(file, namesOf(files)) });
  return undefined;
}

function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.spot('id').text));
}

function readTranslations(
  files: StoryFiles,
  languages: readonly string[],
  frame: Frame | undefined,
  tables: ReturnType<typeof readTables>,
  problems: Problem[],
): Readonly<Record<string, StoryTexts>> {
  const isBroken = new Set(problems.map(({ file }) => file));
  const unless = (file: string, parts: readonly { readonly id: string }[] | undefined) =>
    isBroken.has(file) ? undefined : parts?.map(({ id }) => id);
  const parts: TranslatedParts = {
    chapters: unless('story.yaml', frame?.fields.chapters),
    scale: unless('story.yaml', frame?.fields.scale),
    groups: unless('story.yaml', frame?.fields.groups),
    notes: unless('story.yaml', frame?.fields.notes),
    claims: unless('claims.csv', tables.claims),
    quotes: unless('quotes.csv', tables.quotes),
    implications: unless('implications.csv', tables.implications),
    milestones: unless('milestones.csv', tables.milestones),
    corrections: unless('corrections.csv', tables.corrections),
  };
  const texts: [string, StoryTexts][] = [];
  for (const language of languages) {
    const name = `${language}.yaml`;
    if (language === frame?.fields.language) {
      problems.push({
        file: name,
        message: 'is in the language of story.yaml: its texts stand there',
      });
    }
    const file = readYaml(name, files[name] ?? '', problems);
    if (file) texts.push([language, readTexts(file, parts)]);
  }
  return Object.fromEntries(texts);
}
