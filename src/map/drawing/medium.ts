import { createContext, type SVGAttributes, useContext } from 'react';
import styles from './drawing.module.css';
import { type FeatureStyle, isStriped } from './featureStyle.ts';

/** The lines of a drawing beside the fills. */
export type LineKind =
  | 'borders'
  | 'edges'
  | 'disputed'
  | 'sourceWanted'
  | 'member'
  | 'pointed'
  | 'spotlit'
  | 'selectionHalo'
  | 'selection'
  | 'focusOuter'
  | 'focusInner';

/** Attributes of an SVG element, `data-` ones among them. */
export type Attributes = SVGAttributes<SVGElement> & Readonly<Record<`data-${string}`, unknown>>;

/**
 * What a drawing is drawn on, and so how it says what its parts look like: a page by classes and `data-` attributes,
 * which a style sheet colours; a file by colours alone.
 */
export interface Medium {
  /** The ending of the ids of patterns that this drawing fills with, such as `-map`. */
  readonly ending: string;
  /** Land with the style of a country, or without one. */
  land(style: FeatureStyle | undefined): Attributes;
  /** `unit` is how many units of the drawing a CSS pixel has. */
  marker(style: FeatureStyle, unit: number): Attributes;
  tile(style: FeatureStyle): Attributes;
  /** The letters in a tile. */
  code(style: FeatureStyle): Attributes;
  /** A line; `unit` as above. */
  line(kind: LineKind, unit: number): Attributes;
  /** A surface in a pattern with the fill of a slot; `plain` without its own pattern. */
  surface(slot: string, plain?: boolean): Attributes;
  /** Lines or dots of a pattern, or the stripes of what is disputed, in the ink that is seen on a slot. */
  ink(slot: string, what: 'lines' | 'dots' | 'stripes'): Attributes;
  /** The stripes of a disputed area. */
  stripe(): Attributes;
  /** The mark of who moved along the scale. */
  arrow(): Attributes;
}

/** A page's medium; `ending` as above. */
export function pageMedium(ending: string): Medium {
  return {
    ending,
    land: (style) => ({ className: styles.land, ...(style && dataOf(style)) }),
    marker: (style) => ({ className: styles.marker, ...dataOf(style) }),
    tile: (style) => ({ className: `${styles.land} ${styles.tile}`, ...dataOf(style) }),
    code: (style) => {
      const { 'data-country': _country, 'data-stance': _stance, ...attributes } = dataOf(style);
      return { className: styles.code, ...attributes };
    },
    line: (kind) => ({ className: styles[kind] }),
    surface: (slot, plain) => ({
      className: plain ? styles.colour : styles.slot,
      'data-slot': slot,
    }),
    ink: (slot, what) => ({ className: styles[what], 'data-slot': slot }),
    stripe: () => ({ className: styles.stripe }),
    arrow: () => ({ className: styles.arrow }),
  };
}

export const MediumContext = createContext<Medium>(pageMedium(''));

export function useMedium(): Medium {
  return useContext(MediumContext);
}

/** Ids of what fills are made of; `ending` is the medium's. */
export const patternIds = {
  area: (ending: string) => `demarche-hatch${ending}`,
  slot: (slot: string, ending: string) => `demarche-motif-${slot}${ending}`,
  disputed: (slot: string, ending: string) => `demarche-disputed-${slot}${ending}`,
};

/** The `data-` attributes of a style, by which the style sheet colours it and programs know it. */
function dataOf(style: FeatureStyle) {
  const { country, stance, slot } = style;
  return {
    'data-striped': isStriped(style) ? '' : undefined,
    'data-country': country,
    'data-stance': stance,
    'data-slot': slot,
    'data-hidden': style.isHidden ? '' : undefined,
    'data-dimmed': style.isDimmed ? '' : undefined,
    'data-was': style.was,
    'data-move': style.move,
    'data-moved': style.move && style.move !== 'same' ? '' : undefined,
    'data-confidence': style.confidence,
    'data-precision': style.precision,
  };
}
