import { stance } from '../story/schema.ts';
import type { Stance } from '../story/story.ts';
import type { Field } from './field.ts';
import { type Draft, type Readers, readParts } from './readPart.ts';
import { nearestOf, type Suggest } from './suggestion.ts';

/** Stances every story has without listing them in its scale. */
const RESERVED: readonly unknown[] = ['none', 'subject'];

/** Reads the scale, from most to least recognising; it is sound if claims can be judged by it. */
export function readScale(
  field: Field,
  readers: Readers,
): { readonly scale: readonly Draft<Stance>[]; readonly isSound: boolean } {
  if (field.isAbsent) field.report(field.whyEmpty);
  const items = field.items();
  const scale = readParts(items, stance, readers);
  const isSound = scale.every(({ id, slot }) => id !== undefined && slot !== undefined);
  if (!isSound) return { scale, isSound };
  scale.forEach(({ id, slot }, at) => {
    const isTaken = scale.findIndex((other) => other.slot === slot) < at;
    if (RESERVED.includes(id)) items[at]?.at('id').report('is reserved');
    if (isTaken) items[at]?.at('slot').report('is the slot of another stance');
  });
  return { scale, isSound: scale.length > 0 };
}

/** Suggests the id of the stance whose id or label is nearest. */
export function suggestStance(scale: readonly Draft<Stance>[]): Suggest {
  const ids = new Map<string, string>();
  for (const { id = '', label = id } of scale) ids.set(id, id).set(label, id);
  return (text) => nearestOf(ids.keys())(text).flatMap((name) => ids.get(name) ?? []);
}
