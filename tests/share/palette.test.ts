import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '../../src/share/export/palette.ts';
import { paletteCss } from '../../src/site/plugins/paletteStyles.ts';

const sheet = readFileSync('src/ui/root.module.css', 'utf8');

/** A token of the style sheet in the light theme. */
function token(name: string): string | undefined {
  return new RegExp(`--${name}: (?:light-dark\\()?(#\\w{6})`).exec(sheet)?.[1];
}

test.each([
  ['fill-none', palette.fills.none],
  ['border', palette.border],
  ['sea', palette.sea],
  ['paper', palette.paper],
  ['ink', palette.ink],
  ['ink', palette.fills.subject],
  ['ink-quiet', palette.quiet],
])('%s has the colour of the style sheet, %s', (name, colour) => {
  expect(colour).toBe(token(name));
});

test('a slot has its colours in the style sheet, and its patterns in pixels and on the map', () => {
  const rules = paletteCss().split('\n');
  expect(rules[0]).toBe(
    '[data-slot="1"] { --fill: #006bdf; --on-fill: #ffffff; ' +
      '--disputed-of-slot: url("#demarche-disputed-1"); ' +
      '--disputed-on-map: url("#demarche-disputed-1-map") }',
  );
  expect(rules[2]).toBe(
    '[data-slot="3"] { --fill: #6cda9a; --on-fill: #11161d; ' +
      '--motif-of-slot: url("#demarche-motif-3"); ' +
      '--disputed-of-slot: url("#demarche-disputed-3"); ' +
      '--motif-on-map: url("#demarche-motif-3-map"); ' +
      '--disputed-on-map: url("#demarche-disputed-3-map") }',
  );
});
