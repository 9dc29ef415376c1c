import { expect, test } from 'vitest';
import { palette } from '../../src/share/export/palette.ts';
import { paletteCss } from '../../src/site/plugins/paletteStyles.ts';
import { paletteSlots, slotNumbers } from '../../src/story/palette.ts';
import { tokenOf } from './tokens.ts';

test.each([
  ['fill-none', palette.fills.none],
  ['line', palette.border],
  ['line-none', palette.borderNone],
  ['paper', palette.paper],
  ['ink', palette.ink],
  ['ink', palette.fills.subject],
  ['quiet', palette.quiet],
  ['control', palette.control],
])('in a picture --%s has the colour of the style sheet’s light theme, %s', (name, colour) => {
  expect(colour).toBe(tokenOf(name).light);
});

test.each([
  ['fill-none', 'none', 'fill'],
  ['quiet', 'none', 'ink'],
  ['paper', 'subject', 'ink'],
] as const)('--%s is the %s of slot %s in both themes', (name, slot, key) => {
  const one = paletteSlots[slot];
  expect({ light: one?.light[key], dark: one?.dark[key] }).toEqual(tokenOf(name));
});

test('a slot has its colours by theme in the style sheet, and its patterns in pixels and on the map', () => {
  const rules = paletteCss().split('\n');
  expect(rules[0]).toBe(
    '[data-slot="1"] { --fill: light-dark(#245fd8, #3686f5); --on-fill: light-dark(#ffffff, #0c0f13); ' +
      '--disputed-of-slot: url("#demarche-disputed-1"); ' +
      '--disputed-on-map: url("#demarche-disputed-1-map") }',
  );
  expect(rules[2]).toBe(
    '[data-slot="3"] { --fill: light-dark(#65adaa, #61beb8); --on-fill: light-dark(#14181d, #0c0f13); ' +
      '--motif-of-slot: url("#demarche-motif-3"); ' +
      '--disputed-of-slot: url("#demarche-disputed-3"); ' +
      '--motif-on-map: url("#demarche-motif-3-map"); ' +
      '--disputed-on-map: url("#demarche-disputed-3-map") }',
  );
});

test('in forced colours a slot is a pattern on the page, and recognition is the highlight', () => {
  const forced = paletteCss().split('@media (forced-colors: active) {')[1] ?? '';
  expect(forced).toContain('[data-slot] { --fill: Canvas; --on-fill: CanvasText }');
  expect(forced).toContain('[data-slot="1"] { --fill: Highlight; --on-fill: HighlightText }');
  expect(forced).toContain('[data-slot="subject"] { --fill: CanvasText; --on-fill: Canvas }');
  for (const slot of slotNumbers) {
    const { forced: own, pattern } = paletteSlots[slot] ?? {};
    expect(own ?? pattern, String(slot)).toBeDefined();
  }
});

test('a narrow legend has as many segments in a line as in the next, or one fewer', () => {
  const sheet = paletteCss();
  for (const [stances, across, lines] of [
    [1, 2, 1],
    [3, 4, 1],
    [4, 3, 2],
    [5, 3, 2],
    [7, 4, 2],
  ]) {
    expect(sheet).toContain(
      `[data-scale="${stances}"] { --stances: ${stances}; --across: ${across}; --lines: ${lines} }`,
    );
  }
});
