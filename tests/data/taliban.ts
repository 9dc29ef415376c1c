import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCountries, readGroups } from '../../src/atlas/countries.ts';
import { authorStory } from '../../src/authoring/authorStory.ts';
import { formatProblem } from '../../src/authoring/problem.ts';

const geo = join('data', 'geo');
const folder = join('data', 'stories', 'taliban');

const countries = readCountries(geo);
const members = countries.filter(({ isUnMember }) => isUnMember).map(({ iso3 }) => iso3);

const authored = authorStory(
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  ),
  {
    id: 'taliban',
    countries,
    names: new Map(),
    groups: [{ id: 'un', label: 'United Nations', members }, ...readGroups(geo)],
  },
);

if (!authored.ok) throw new Error(authored.problems.map(formatProblem).join('\n'));

/** The lead story as the build makes it. */
export const { story, texts } = authored;
