import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorStory } from '../../src/authoring/authorStory.ts';
import { formatProblem } from '../../src/authoring/problem.ts';
import { authoringContext } from '../../src/site/data/authoringContext.ts';

const folder = join('data', 'stories', 'taliban');

const authored = authorStory(
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  ),
  { ...authoringContext('data'), id: 'taliban' },
);

if (!authored.ok) throw new Error(authored.problems.map(formatProblem).join('\n'));

/** The lead story as the build makes it. */
export const { story, texts } = authored;
