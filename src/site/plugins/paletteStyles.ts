import type { Plugin } from 'vite';
import { moveSlots } from '../../story/changes.ts';
import { type PaletteSlot, paletteSlots, slotNumbers } from '../../story/palette.ts';

const sheet = 'virtual:palette.css';

/** A Vite plugin that gives the style sheet `virtual:palette.css`: a rule for each slot of the palette. */
export function paletteStyles(): Plugin {
  return {
    name: 'demarche:palette',
    resolveId: (id) => (id === sheet ? `\0${sheet}` : undefined),
    load: (id) => (id === `\0${sheet}` ? paletteCss() : undefined),
  };
}

/**
 * What `[data-slot]` of the palette and `[data-move]` look like in both themes and in forced colours, and how the segments of a scale
 * are laid out. The map has patterns of its own, in the units of its drawing.
 */
export function paletteCss(): string {
  const slots = Object.entries(paletteSlots);
  const moves = Object.entries(moveSlots);
  const forced = slots.flatMap(([slot, { forced }]) =>
    forced ? [rule(`[data-slot="${slot}"]`, colours(forced.fill, forced.ink))] : [],
  );
  return [
    ...slots.map(([slot, one]) => rule(`[data-slot="${slot}"]`, declarationsOf(slot, one))),
    ...moves.map(([move, slot]) =>
      rule(`[data-move="${move}"]`, [...noPattern, ...declarationsOf(slot, paletteSlots[slot])]),
    ),
    ...slotNumbers.map((_, at) => scaleRule(at + 1)),
    '@media (forced-colors: active) {',
    rule('[data-slot]', colours('Canvas', 'CanvasText')),
    ...forced,
    ...moves.flatMap(([move, slot]) => {
      const own = paletteSlots[slot]?.forced;
      return own ? [rule(`[data-move="${move}"]`, colours(own.fill, own.ink))] : [];
    }),
    '}',
  ].join('\n');
}

/** A mover has the slot of its stance too, whose pattern it must not have. */
const noPattern = ['--motif-of-slot: initial', '--motif-on-map: initial'];

function declarationsOf(slot: string, one: PaletteSlot | undefined): readonly string[] {
  if (!one) return [];
  const { light, dark, pattern } = one;
  const both = (key: 'fill' | 'ink') => `light-dark(${light[key]}, ${dark[key]})`;
  const fills = pattern ? ['motif', 'disputed'] : ['disputed'];
  return [
    ...colours(both('fill'), both('ink')),
    ...fills.map((kind) => `--${kind}-of-slot: url("#demarche-${kind}-${slot}")`),
    ...fills.map((kind) => `--${kind}-on-map: url("#demarche-${kind}-${slot}-map")`),
  ];
}

function colours(fill: string, ink: string): readonly string[] {
  return [`--fill: ${fill}`, `--on-fill: ${ink}`];
}

/**
 * How many segments the legend of a scale has, and how many of them and of the fallback's stand in a line where the
 * page is narrow: said by the style sheet, so that nothing moves while the entries arrive one by one.
 */
function scaleRule(stances: number): string {
  const all = stances + 1;
  const lines = all > 4 ? 2 : 1;
  const across = Math.ceil(all / lines);
  return rule(`[data-scale="${stances}"]`, [
    `--stances: ${stances}`,
    `--across: ${across}`,
    `--lines: ${lines}`,
  ]);
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} { ${declarations.join('; ')} }`;
}
