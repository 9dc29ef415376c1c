import type { Plugin } from 'vite';
import { paletteSlots } from '../../story/palette.ts';

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
 * What `[data-slot]` of the palette looks like. The map has patterns of its own, in the units of its drawing.
 */
export function paletteCss(): string {
  const rules = Object.entries(paletteSlots).map(([slot, { fill, ink, pattern }]) => {
    const fills = pattern ? ['motif', 'disputed'] : ['disputed'];
    const declarations = [
      `--fill: ${fill}`,
      `--on-fill: ${ink}`,
      ...fills.map((kind) => `--${kind}-of-slot: url("#demarche-${kind}-${slot}")`),
      ...fills.map((kind) => `--${kind}-on-map: url("#demarche-${kind}-${slot}-map")`),
    ];
    return `[data-slot="${slot}"] { ${declarations.join('; ')} }`;
  });
  return rules.join('\n');
}
