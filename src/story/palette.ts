/** A tile of lines or dots, the second carrier of a stance beside its colour, drawn over it in its ink. */
interface Pattern {
  /** Side of the tile in CSS pixels; it divides the tile of the hatch, so that both can lie on one fill. */
  readonly side: number;
  /** SVG path data of the lines in the tile. */
  readonly lines?: string;
  /** Middles of the dots in the tile, on its falling diagonal. */
  readonly dots?: readonly number[];
  /** Radius of a dot, or half the width of a line, in CSS pixels. */
  readonly weight: number;
}

/** A fill, and the colour of what is drawn or written over it. */
interface Colours {
  readonly fill: string;
  readonly ink: string;
}

/** What a slot of the palette gives a stance. */
export interface PaletteSlot {
  readonly light: Colours;
  readonly dark: Colours;
  /** The system's colours where the reader forces a few on all pages; those of the page where there are none. */
  readonly forced?: Colours;
  /** None where the slot is solid. */
  readonly pattern?: Pattern;
}

const white = '#ffffff';
const ink = '#14181d';
const night = '#0c0f13';

/** The slots of a story's scale; the scale's own order is the story's. */
const slots = {
  1: {
    light: { fill: '#245fd8', ink: white },
    dark: { fill: '#3686f5', ink: night },
    forced: { fill: 'Highlight', ink: 'HighlightText' },
  },
  2: {
    light: { fill: '#6288a5', ink },
    dark: { fill: '#9dc2e7', ink: night },
    pattern: { side: 8, dots: [2, 6], weight: 1.1 },
  },
  3: {
    light: { fill: '#65adaa', ink },
    dark: { fill: '#61beb8', ink: night },
    pattern: { side: 6, lines: 'M0 3h6', weight: 0.5 },
  },
  4: {
    light: { fill: '#e9d9a5', ink },
    dark: { fill: '#a09649', ink: night },
    pattern: { side: 6, lines: 'M3 0v6', weight: 0.5 },
  },
  5: {
    light: { fill: '#dda867', ink },
    dark: { fill: '#946a24', ink: white },
    pattern: { side: 12, lines: 'M0 0l12 12M12 0l-12 12', weight: 0.5 },
  },
  6: {
    light: { fill: '#af6036', ink: white },
    dark: { fill: '#bf6057', ink: night },
    pattern: { side: 6, lines: 'M0 0l6 6M6 0l-6 6', weight: 0.5 },
  },
  7: {
    light: { fill: '#b0cbb9', ink },
    dark: { fill: '#8aa98d', ink: night },
    pattern: { side: 4, dots: [1, 3], weight: 0.7 },
  },
} satisfies Record<number, PaletteSlot>;

type Slot = keyof typeof slots;

export const slotNumbers = Object.keys(slots).map(Number) as Slot[];

/**
 * The palette by slot: the schema of a story, the style sheet, the drawings and the pictures have it from here. Beside
 * the slots of a scale it has what `slotOf` names without one.
 */
export const paletteSlots: Readonly<Record<string, PaletteSlot>> = {
  ...slots,
  none: {
    light: { fill: '#eff0f1', ink: '#565d66' },
    dark: { fill: '#26292d', ink: '#a7aeb6' },
  },
  subject: {
    light: { fill: ink, ink: white },
    dark: { fill: '#f4f5f6', ink: '#14181c' },
    forced: { fill: 'CanvasText', ink: 'Canvas' },
  },
  /** Between two dates: from no position to one on the way to recognition, to one against it, and back to none. */
  near: {
    light: { fill: '#cfe6e1', ink },
    dark: { fill: '#3c5551', ink: '#eceef0' },
    pattern: { side: 6, lines: 'M0 3h6', weight: 0.5 },
  },
  far: {
    light: { fill: '#f3e0cd', ink },
    dark: { fill: '#54483b', ink: '#eceef0' },
    pattern: { side: 12, lines: 'M0 0l12 12M12 0l-12 12', weight: 0.5 },
  },
  ended: {
    light: { fill: '#d6dade', ink },
    dark: { fill: '#3a4047', ink: '#eceef0' },
  },
  /** A party to a dispute that takes no stance. */
  party: {
    light: { fill: '#525864', ink: white },
    dark: { fill: '#4a5568', ink: white },
    forced: { fill: 'GrayText', ink: 'Canvas' },
  },
};
