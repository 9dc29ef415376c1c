import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findForbiddenImports, roomOf, rooms } from './rooms.ts';
import { projectRoot, readSources } from './sources.ts';

const files = readSources('src', /\.(?:tsx?|css)$/);
const folders = readdirSync(join(projectRoot, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('the rooms of src/', () => {
  test('are all in the table, which is the one of src/README.md', () => {
    expect(folders.length).toBeGreaterThan(0);
    expect(folders.filter((folder) => !(folder in rooms))).toEqual([]);
    const readme = readSources('src', /^src\/README\.md$/)[0]?.text ?? '';
    const rows = [...readme.matchAll(/^\| `(\w+)` +\|/gm)].map((match) => match[1]);
    expect(rows.toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  test.each(folders.filter((folder) => readSources(`src/${folder}`, /./).length > 0))(
    '%s imports only what its row names',
    (folder) => {
      const read = files.filter((file) => roomOf(file.path) === folder);
      expect(read.length).toBeGreaterThan(0);
      expect(read.flatMap(findForbiddenImports)).toEqual([]);
    },
  );

  test('hold every module: none lies beside them', () => {
    expect(files.filter((file) => roomOf(file.path) === undefined)).toEqual([]);
  });
});

describe('a planted violation is found', () => {
  test.each([
    ['a room it may not see', 'src/time/a.ts', "import { b } from '../story/b.ts';"],
    ['map and timeline meeting', 'src/map/A.tsx', "import { B } from '../timeline/B.tsx';"],
    ['a type import', 'src/geo/a.ts', "import type { Day } from '../time/day.ts';"],
    ['an inline type import', 'src/geo/a.ts', "type T = import('../story/story.ts').Story;"],
    ['a dynamic import', 'src/details/a.ts', "await import('../map/stage/Stage.tsx');"],
    ['a dynamic import by template', 'src/ui/a.ts', 'await import(`../map/${name}.ts`);'],
    ['a dynamic import of anything', 'src/ui/a.ts', 'await import(address);'],
    ['a glob', 'src/story/a.ts', "import.meta.glob('../details/*.ts');"],
    ['a glob in a list', 'src/story/a.ts', "import.meta.glob(['./*.ts', '../details/*.ts']);"],
    ['a re-export', 'src/ui/a.ts', "export * from '../view/store.ts';"],
    ['a named re-export', 'src/ui/a.ts', "export { store } from '../view/store.ts';"],
    ['a package of another room', 'src/details/A.tsx', "import L from 'leaflet';"],
    ['a part of such a package', 'src/time/a.ts', "import { c } from 'react-dom/client';"],
    ['a scoped package', 'src/app/A.tsx', "import { c } from '@react-leaflet/core';"],
    ['Node in the browser', 'src/story/a.ts', "import { readFileSync } from 'node:fs';"],
    ['Node by its bare name', 'src/story/a.ts', "import { readFileSync } from 'fs';"],
    ['a virtual module', 'src/story/a.ts', "import { names } from 'virtual:names';"],
    ['the build from the app', 'src/app/A.tsx', "import { render } from '../site/render.ts';"],
    ['the outline pipeline from the app', 'src/app/A.tsx', "import { a } from '../atlas/cut.ts';"],
    ['a file outside src', 'src/story/a.ts', "import data from '../../data/stories.json';"],
    ['an absolute path', 'src/story/a.ts', "import data from '/data/stories.json';"],
    ['styles of another room', 'src/ui/a.module.css', '@import "../map/map.module.css";'],
    ['composed styles', 'src/ui/a.module.css', '.a { composes: b from "../map/map.module.css"; }'],
    ['a room nobody listed', 'src/utils/a.ts', 'export const a = 1;'],
  ])('%s', (_what, path, text) => {
    expect(findForbiddenImports({ path, text })).toHaveLength(1);
  });

  test('and what the table allows is not', () => {
    const allowed = [
      ['src/language/a.ts', "import { names } from 'virtual:names';"],
      ['src/map/A.tsx', "import type { Story } from '../story/story.ts'; import './A.module.css';"],
      ['src/app/A.tsx', "import { createRoot } from 'react-dom/client';"],
      ['src/atlas/a.ts', "import { readFileSync } from 'node:fs'; import '../geo/plane.ts';"],
      ['src/language/b.ts', 'await import(`./messages/${code}.ts`);'],
      ['src/ui/b.module.css', '/* @import "../map/map.module.css"; */ .a { color: red; }'],
    ] as const;
    for (const [path, text] of allowed) expect(findForbiddenImports({ path, text })).toEqual([]);
  });
});
