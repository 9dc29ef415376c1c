import { paletteSlots } from '../../story/palette.ts';

const fills = Object.fromEntries(
  Object.entries(paletteSlots).map(([slot, { light }]) => [slot, light.fill]),
) as Readonly<Record<string, string>>;

/**
 * The light theme's colours for pictures that stand alone, where no style sheet of the site reaches;
 * a test compares them with the sheet's.
 */
export const palette = {
  /** By slot, as `slotOf` names it. */
  fills,
  /** Land that takes no stance. */
  land: fills.none ?? '',
  /** Lines round stances. */
  border: '#14181d',
  /** Lines between countries without one. */
  borderNone: '#7a828b',
  paper: '#ffffff',
  ink: '#14181d',
  quiet: '#565d66',
  control: '#7c848d',
} as const;
