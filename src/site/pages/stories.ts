import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAtlas } from '../../atlas/readAtlas.ts';
import { type AuthoredStory, authorStory } from '../../authoring/authorStory.ts';
import { formatProblem } from '../../authoring/problem.ts';
import { parseStoriesList } from '../../authoring/storiesList.ts';
import type { Atlas } from '../../geo/atlas.ts';
import type { Story, StoryTexts } from '../../story/story.ts';
import { authoringContext } from '../data/authoringContext.ts';

/** A story as the build needs it. */
export interface BuiltStory {
  readonly story: Story;
  /** The story's own texts by language. */
  readonly texts: Readonly<Record<string, StoryTexts>>;
  readonly atlas: Atlas;
  /** The same by finer outlines, for a closer look. */
  readonly closeAtlas: Atlas;
}

/** What an editor has to mend before anything can be shown; the message lists all of it. */
export class AuthoringError extends Error {
  constructor(problems: readonly string[]) {
    super(['The stories cannot be built:', ...problems].join('\n'));
    this.name = 'AuthoringError';
    // The reader of this message is an editor: where in our code it was found is of no use.
    this.stack = this.message;
  }
}

/**
 * Reads every story that `<dataDir>/stories.yaml` lists, the lead first. Of folders that it does not list
 * `warn` is told in one line.
 * @throws AuthoringError with all problems of all stories at once.
 */
export async function readStories(
  dataDir: string,
  warn: (line: string) => void = (line) => process.stderr.write(line),
): Promise<readonly BuiltStory[]> {
  const folders = storyFolders(dataDir);
  const list = parseStoriesList(readText(join(dataDir, 'stories.yaml')), folders);
  const context = authoringContext(dataDir);
  const problems = list.ok ? [] : list.problems.map(formatProblem);
  const authored: Authored[] = [];
  for (const id of list.ids) {
    const result = authorStory(readFolder(join(dataDir, 'stories', id)), { ...context, id });
    if (!result.ok) {
      problems.push(`data/stories/${id}:`, ...result.problems.map(formatProblem));
      continue;
    }
    authored.push(result);
    for (const line of result.warnings) warn(`data/stories/${id}/${line}\n`);
  }
  if (problems.length > 0) throw new AuthoringError(problems);
  const left = folders.filter((folder) => !list.ids.includes(folder));
  if (left.length > 0) {
    warn(`data/stories.yaml does not list ${left.join(', ')}: left out of the site\n`);
  }
  return Promise.all(
    authored.map(async (one) => ({
      story: one.story,
      texts: one.texts,
      atlas: await atlasOf(one, dataDir, 'world'),
      closeAtlas: await atlasOf(one, dataDir, 'close'),
    })),
  );
}

type Authored = Extract<AuthoredStory, { ok: true }>;

/** The folders that may hold a story, by name. */
function storyFolders(dataDir: string): readonly string[] {
  const parent = join(dataDir, 'stories');
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function atlasOf(
  { story: { boundaries, recognisers, subject }, outlines }: Authored,
  dataDir: string,
  detail: 'world' | 'close',
): Promise<Atlas> {
  return readAtlas({
    boundaries,
    outlines,
    detail,
    recognisers: [...recognisers, subject.country],
    dataDir: join(dataDir, 'geo'),
  });
}

function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /\.(?:csv|ya?ml|geojson)$/i.test(name));
  return Object.fromEntries(names.map((name) => [name, readText(join(folder, name)) ?? '']));
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
