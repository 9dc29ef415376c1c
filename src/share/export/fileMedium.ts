import { type FeatureStyle, hasStance, isUnmoved } from '../../map/drawing/featureStyle.ts';
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
    const { was, slot, isHidden, confidence } = style;
    if (isUnmoved(style)) return palette.unmoved;
    if (isHidden) return palette.paper;
    if (was?.isMove) return refer(patternIds.split(was.slot, slot, ending));
    if (confidence === 'disputed') return refer(patternIds.disputed(slot, ending));
    return fillOfSlot(slot, hasPatterns, ending);
  };
  return {
    ending,
    land: (style) => ({ fill: style ? fillOf(style) : palette.land }),
    // A marker is smaller than stripes: a mover has both colours in halves.
    marker: (style, unit) => ({
      ...lineAttributes(hasStance(style) ? 'edges' : 'borders', unit),
      fill:
        style.was?.isMove && !style.isHidden
          ? refer(patternIds.half(style.was.slot, style.slot, ending))
          : fillOf(style),
    }),
    tile: (style) => ({ fill: fillOf(style) }),
    code: (style) => codeAttributes(style, hasPatterns),
    line: lineAttributes,
    surface: (slot, plain) => ({ fill: fillOfSlot(slot, hasPatterns && !plain, inPixels) }),
    stop: (slot) => ({ stopColor: palette.fills[slot] }),
    ink: (slot, what) => {
      if (what === 'dots') return { fill: inkOn(slot) };
      const lines = { fill: 'none', stroke: inkOn(slot) };
      return what === 'stripes' ? { ...lines, strokeOpacity: 0.62 } : lines;
    },
    stripe: () => ({ fill: palette.border, fillOpacity: 0.55 }),
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
  selectionHalo: { width: 4.5, stroke: palette.paper },
  selection: { width: 2.25 },
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

/** Over two colours or a pattern only a halo keeps a code legible. */
function codeAttributes(style: FeatureStyle, hasPatterns: boolean): Attributes {
  const { slot, was, confidence } = style;
  const isBlank = isUnmoved(style) || style.isHidden;
  const isMover = Boolean(was?.isMove);
  const hasHalo = !isBlank && (isMover || confidence === 'disputed' || hasPatterns);
  const isSubject = slot === 'subject';
  const ink = hasHalo && !isSubject ? palette.ink : inkOn(slot);
  const halo = isSubject && !isMover ? palette.fills.subject : palette.paper;
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
