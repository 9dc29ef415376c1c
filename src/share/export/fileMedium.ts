import { type FeatureStyle, hasEdge, isStriped } from '../../map/drawing/featureStyle.ts';
import {
  type Attributes,
  type LineKind,
  type Medium,
  patternIds,
} from '../../map/drawing/medium.ts';
import { paletteSlots } from '../../story/palette.ts';
import { palette } from './palette.ts';

/** The ending of the ids of patterns in pixels, which the legend fills with. */
const inPixels = '';

/** The medium of a file that stands alone: colours by attributes, no class, no style, no address. */
export function fileMedium(ending: string, hasPatterns: boolean): Medium {
  const fillOf = (style: FeatureStyle): string => {
    if (style.isHidden) return palette.paper;
    if (isStriped(style)) return refer(patternIds.disputed(style.paint, ending));
    return fillOfSlot(style.paint, hasPatterns, ending);
  };
  return {
    ending,
    land: (style) => ({ fill: style ? fillOf(style) : palette.land }),
    marker: (style, unit) => ({
      ...lineAttributes(hasEdge(style) ? 'edges' : 'borders', unit),
      fill: fillOf(style),
    }),
    tile: (style) => ({ fill: fillOf(style) }),
    code: (style) => codeAttributes(style, hasPatterns),
    line: lineAttributes,
    surface: (slot, plain) => ({ fill: fillOfSlot(slot, hasPatterns && !plain, inPixels) }),
    ink: (slot, what) => {
      if (what === 'dots') return { fill: inkOn(slot) };
      const lines = { fill: 'none', stroke: inkOn(slot) };
      return what === 'stripes' ? { ...lines, strokeOpacity: 0.62 } : lines;
    },
    stripe: () => ({ fill: palette.border, fillOpacity: 0.55 }),
    arrow: () => ({
      fill: palette.ink,
      stroke: palette.paper,
      strokeWidth: 2.5,
      strokeLinejoin: 'round',
      paintOrder: 'stroke',
    }),
  };
}

/** The colour of a slot, with its pattern where patterns are on and the slot has one. */
export function fillOfSlot(slot: string, hasPatterns: boolean, ending = inPixels): string {
  const hasPattern = hasPatterns && paletteSlots[slot]?.pattern;
  return hasPattern ? refer(patternIds.slot(slot, ending)) : (palette.fills[slot] ?? palette.land);
}

/** Widths and dashes in pixels; a line without an entry in `stroke` is of the colour of edges. */
const lines: Readonly<
  Record<LineKind, { readonly width: number; readonly stroke?: string; readonly dashes?: string }>
> = {
  borders: { width: 0.5, stroke: palette.borderNone },
  edges: { width: 0.7 },
  disputed: { width: 0.7, dashes: '3 2' },
  sourceWanted: { width: 1.4, dashes: '3 2.4' },
  member: { width: 1.75 },
  pointed: { width: 0 },
  spotlit: { width: 0 },
  selectionHalo: { width: 4, stroke: palette.paper },
  selection: { width: 1.8 },
  focusOuter: { width: 0 },
  focusInner: { width: 0 },
};

/** In units of the drawing: a rasteriser may not know strokes that do not scale. */
function lineAttributes(kind: LineKind, unit: number): Attributes {
  const { width, stroke = palette.border, dashes } = lines[kind];
  const scaled = (pixels: number) => Math.round(pixels * unit * 100) / 100;
  return {
    fill: kind === 'disputed' ? refer(patternIds.area('-map')) : 'none',
    stroke,
    strokeWidth: scaled(width),
    strokeLinejoin: 'round',
    strokeDasharray: dashes?.split(' ').map(Number).map(scaled).join(' '),
  };
}

/** What is drawn over the fill of a slot. */
export function inkOn(slot: string): string {
  return paletteSlots[slot]?.light.ink ?? palette.ink;
}

/** Over a pattern only a halo keeps a code legible. */
function codeAttributes(style: FeatureStyle, hasPatterns: boolean): Attributes {
  const { paint, isHidden } = style;
  const isBlank = paint === 'none' || isHidden;
  const hasHalo = isStriped(style) || (hasPatterns && !isBlank);
  const isSubject = paint === 'subject';
  const ink = hasHalo && !isSubject ? palette.ink : inkOn(paint);
  const halo = isSubject ? palette.fills.subject : palette.paper;
  return {
    textAnchor: 'middle',
    dy: '0.35em',
    fontFamily: "'Noto Sans', Arial, sans-serif",
    fill: isBlank ? palette.quiet : ink,
    ...(hasHalo && { stroke: halo, strokeWidth: 1.8, paintOrder: 'stroke' }),
  };
}

function refer(id: string): string {
  return `url(#${id})`;
}
