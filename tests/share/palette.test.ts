import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '../../src/share/export/palette.ts';

const sheet = readFileSync('src/ui/root.module.css', 'utf8');

/** A token of the style sheet in the light theme. */
function token(name: string): string | undefined {
  return new RegExp(`--${name}: (?:light-dark\\()?(#\\w{6})`).exec(sheet)?.[1];
}

test.each(Object.entries(palette.fills))(
  'slot %s has the colour of the style sheet, %s',
  (slot, colour) => {
    expect(colour).toBe(token(`fill-${slot}`));
  },
);

test.each([
  ['border', palette.border],
  ['sea', palette.sea],
  ['paper', palette.paper],
  ['ink', palette.ink],
  ['ink-quiet', palette.quiet],
])('%s has the colour of the style sheet, %s', (name, colour) => {
  expect(colour).toBe(token(name));
});
