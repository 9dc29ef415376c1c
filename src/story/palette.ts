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

/** What a slot of the palette gives a stance, in both themes. */
export interface PaletteSlot {
  readonly fill: string;
  /** The colour of what is drawn over the fill. */
  readonly ink: string;
  /** None where the slot is solid. */
  readonly pattern?: Pattern;
}

const slots = {
  1: { fill: '#006bdf', ink: '#ffffff' },
  2: { fill: '#6b9faf', ink: '#11161d', pattern: { side: 8, dots: [2, 6], weight: 1.1 } },
  3: { fill: '#6cda9a', ink: '#11161d', pattern: { side: 6, lines: 'M0 3h6', weight: 0.6 } },
  4: { fill: '#f9e700', ink: '#11161d', pattern: { side: 6, lines: 'M3 0v6', weight: 0.6 } },
  5: {
    fill: '#d18d00',
    ink: '#11161d',
    pattern: { side: 12, lines: 'M0 0l12 12M12 0l-12 12', weight: 0.5 },
  },
  6: {
    fill: '#cb0022',
    ink: '#ffffff',
    pattern: { side: 6, lines: 'M0 0l6 6M6 0l-6 6', weight: 0.55 },
  },
  7: { fill: '#dbafff', ink: '#11161d', pattern: { side: 4, dots: [1, 3], weight: 0.75 } },
} satisfies Record<number, PaletteSlot>;

type Slot = keyof typeof slots;

export const slotNumbers = Object.keys(slots).map(Number) as Slot[];

/**
 * The palette by slot: the schema of a story, the style sheet, the drawings and the pictures have it from here.
 * `none` and `subject`, which `slotOf` also names, are no slots of it.
 */
export const paletteSlots: Readonly<Record<string, PaletteSlot>> = slots;
