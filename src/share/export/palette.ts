import { paletteSlots } from '../../story/palette.ts';

/**
 * The light theme's colours for pictures that stand alone, where no style sheet of the site reaches;
 * a test compares them with the sheet's.
 */
export const palette = {
  /** By slot, as `slotOf` names it. */
  fills: {
    ...Object.fromEntries(Object.entries(paletteSlots).map(([slot, { fill }]) => [slot, fill])),
    none: '#e6e9ec',
    subject: '#11161d',
  } as Readonly<Record<string, string>>,
  /** Land that takes no stance. */
  land: '#f0f2f4',
  /** A country that did not move between two days. */
  unmoved: '#f7f8f9',
  border: '#11161d',
  sea: '#f4f6f8',
  paper: '#ffffff',
  ink: '#11161d',
  quiet: '#565e68',
} as const;
