import {
  type Color,
  converter,
  differenceCiede2000,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  wcagLuminance,
} from 'culori';

/** A palette in one theme. */
export interface Theme {
  /** By slot; `none` and `subject` are among them, and `party` may be. */
  readonly fills: Readonly<Record<string, string>>;
  /** What is written on a fill. */
  readonly inks: Readonly<Record<string, string>>;
  /** The line round countries with a stance. */
  readonly line: string;
  /** The line between countries without one. */
  readonly lineNone: string;
  readonly sea: string;
}

/** What a palette must reach. */
export interface Floors {
  /** CIEDE2000 between any two fills, in normal sight and where one kind of cones is missing. */
  readonly colour: number;
  /** CIEDE2000 between any two fills without any colour. */
  readonly grey: number;
}

/** The longest that the scale's own way through its colours may be, as a multiple of the shortest. */
const mostDetour = 1.06;

type Sight = (colour: Color) => Color;

const rgb = converter('rgb');

/** A screen shows no colour outside its range. */
function clamped(sight: Sight): Sight {
  return (colour) => {
    const { r, g, b } = rgb(sight(colour));
    const [red, green, blue] = [r, g, b].map((part) => Math.min(1, Math.max(0, part)));
    return { mode: 'rgb', r: red ?? 0, g: green ?? 0, b: blue ?? 0 };
  };
}

/** The grey as light as a colour. */
function greyOf(colour: Color): Color {
  const light = wcagLuminance(colour);
  return rgb({ mode: 'lrgb', r: light, g: light, b: light });
}

export const sights = {
  normal: clamped((colour) => colour),
  'without red cones': clamped(filterDeficiencyProt(1)),
  'without green cones': clamped(filterDeficiencyDeuter(1)),
  'without blue cones': clamped(filterDeficiencyTrit(1)),
  'without colour': greyOf,
} satisfies Record<string, Sight>;

/** The pair of fills that is hardest to tell apart in a sight, and its CIEDE2000. */
export function nearestPair(
  fills: Theme['fills'],
  sight: keyof typeof sights,
): { readonly pair: string; readonly distance: number } {
  const seen = Object.entries(fills).map(([slot, fill]) => [slot, see(fill, sight)] as const);
  const difference = differenceCiede2000();
  const pairs = seen.flatMap(([a, one], at) =>
    seen
      .slice(at + 1)
      .map(([b, other]) => ({ pair: `${a} and ${b}`, distance: difference(one, other) })),
  );
  return pairs.reduce((least, one) => (one.distance < least.distance ? one : least));
}

/**
 * How far the order of a scale is from that of likeness: the length of its own way through its colours (OKLab) by the
 * shortest there is. 1 where whoever sorts the colours by likeness gets the scale.
 */
function detourOf(colours: readonly string[], sight: keyof typeof sights): number {
  const seen = colours.map((colour) => see(colour, sight));
  const difference = differenceEuclidean('oklab');
  const between = seen.map((one) => seen.map((other) => difference(one, other)));
  const lengthOf = (way: readonly number[]) =>
    way.slice(1).reduce((sum, to, at) => sum + (between[way[at] ?? 0]?.[to] ?? 0), 0);
  const places = colours.map((_, at) => at);
  return lengthOf(places) / Math.min(...orders(places).map(lengthOf));
}

function orders(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length < 2) return [places];
  return places.flatMap((first) =>
    orders(places.filter((one) => one !== first)).map((others) => [first, ...others]),
  );
}

function see(colour: string, sight: keyof typeof sights): Color {
  const parsed = parse(colour);
  if (!parsed) throw new Error(`${colour} is no colour.`);
  return sights[sight](parsed);
}

/**
 * What a palette of a scale in a theme lacks; none where it is good. `scale` are the slots in the scale's order.
 */
export function paletteFaults(theme: Theme, scale: readonly string[], floors: Floors): string[] {
  const { fills, inks, line, lineNone, sea } = theme;
  const apart = (Object.keys(sights) as (keyof typeof sights)[]).flatMap((sight) => {
    const least = sight === 'without colour' ? floors.grey : floors.colour;
    const { pair, distance } = nearestPair(fills, sight);
    return distance < least ? [`${pair} ${sight}: ${distance.toFixed(1)}`] : [];
  });
  const detour = detourOf(
    scale.map((slot) => fills[slot] ?? ''),
    'normal',
  );
  const contrasts: readonly (readonly [string, string, string, number])[] = [
    ...Object.entries(fills).map(([slot, fill]) => ['name on', slot, fill, 4.5] as const),
    ...scale.map((slot) => ['line round', slot, fills[slot] ?? '', 3] as const),
    ['line between', 'none', fills.none ?? '', 3],
    ['line between', 'sea', sea, 3],
  ];
  const faint = contrasts.flatMap(([what, slot, fill, least]) => {
    const over = { 'name on': inks[slot] ?? '', 'line round': line, 'line between': lineNone };
    const contrast = wcagContrast(over[what as keyof typeof over], fill);
    return contrast < least ? [`${what} ${slot}: ${contrast.toFixed(2)}`] : [];
  });
  return [...apart, ...(detour > mostDetour ? [`order: ${detour.toFixed(3)}`] : []), ...faint];
}
