import type { FeatureStyle } from '../../map/drawing/featureStyle.ts';
import { slotOf } from '../../story/scale.ts';
import { changesBetween } from '../../story/stances.ts';
import type { Story } from '../../story/story.ts';
import { palette } from './palette.ts';
import type { ShownView } from './pictured.ts';

/** Where patterns are drawn: in pixels, or in the units of the map's plane. Each has its own. */
export type Ground = 'page' | 'plane';

/** The fill of a country, as the maps of the page have it by their style sheet. */
export function fillOf(
  story: Story,
  paint: FeatureStyle,
  hasPatterns: boolean,
  ground: Ground,
): string {
  const slot = paint['data-slot'];
  const was = paint['data-was'];
  const isMover = paint['data-moved'] !== undefined;
  if (was !== undefined && !isMover && slot !== 'subject') return palette.unmoved;
  if (paint['data-hidden'] !== undefined) return palette.paper;
  if (was !== undefined && isMover) return refer(splitId(slotOf(story, was), slot, ground));
  if (paint['data-confidence'] === 'disputed') return refer(disputedId(slot, ground));
  return fillOfSlot(slot, hasPatterns, ground);
}

/** The same for a marker, which is smaller than stripes: a mover has both colours in halves. */
export function markerFillOf(story: Story, paint: FeatureStyle, hasPatterns: boolean): string {
  const was = paint['data-was'];
  const isHalved = paint['data-moved'] !== undefined && paint['data-hidden'] === undefined;
  if (was === undefined || !isHalved) return fillOf(story, paint, hasPatterns, 'plane');
  return refer(halfId(slotOf(story, was), paint['data-slot']));
}

/** The colour of a slot, with its motif where patterns are on and the slot has one. */
export function fillOfSlot(slot: string, hasPatterns: boolean, ground: Ground): string {
  const hasMotif = hasPatterns && /^[2-7]$/.test(slot);
  return hasMotif ? refer(motifId(slot, ground)) : (palette.fills[slot] ?? palette.land);
}

/** What is drawn over the fill of a slot: the palette was measured with these. */
export function inkOn(slot: string): string {
  return ['1', '6', 'subject'].includes(slot) ? palette.paper : palette.ink;
}

/** The pairs of slots between which countries moved, each once; none while nothing is compared. */
export function slotPairs(
  story: Story,
  { compare, date: day }: Pick<ShownView, 'compare' | 'date'>,
): readonly (readonly [was: string, is: string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { was, is } of compare === null ? [] : changesBetween(story, compare, day)) {
    const pair = [slotOf(story, was), slotOf(story, is)] as const;
    pairs.set(pair.join(), pair);
  }
  return [...pairs.values()];
}

export function motifId(slot: string, ground: Ground): string {
  return `motif-${slot}-${ground}`;
}

export function disputedId(slot: string, ground: Ground): string {
  return `disputed-${slot}-${ground}`;
}

export function splitId(was: string, is: string, ground: Ground): string {
  return `split-${was}-${is}-${ground}`;
}

export function halfId(was: string, is: string): string {
  return `half-${was}-${is}`;
}

function refer(id: string): string {
  return `url(#${id})`;
}
