import type { Stance, StanceId, Story } from './story.ts';

/** The palette's slot of a stance as `data-slot` has it: `1` … `7`, `none` or `subject`. */
export function slotOf(story: Story, stance: StanceId): string {
  if (stance === 'subject') return 'subject';
  const found = story.scale.find(({ id }) => id === stance);
  return found ? String(found.slot) : 'none';
}

/** The place of a stance on the scale, 0 for the most recognising; one that is not on it comes after all others. */
export function rankOf(story: Story, stance: StanceId): number {
  const rank = story.scale.findIndex(({ id }) => id === stance);
  return rank === -1 ? story.scale.length : rank;
}

/** How many of some counted countries have a stance that amounts to recognition. */
export function countRecognising(story: Story, counts: ReadonlyMap<StanceId, number>): number {
  return story.scale
    .filter(({ recognises }) => recognises)
    .reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
}

/** The stances on the way to recognition, in the order of the scale: those a story lists, else those that recognise. */
export function towardStances({
  scale,
  toward,
}: Pick<Story, 'scale' | 'toward'>): readonly Stance[] {
  const listed = toward?.stances;
  return scale.filter(({ id, recognises }) => (listed ? listed.includes(id) : recognises));
}
