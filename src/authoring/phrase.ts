import type { Phrase } from '../story/story.ts';
import { readText } from './spot.ts';
import { checkKeys, type YamlSpot } from './yamlFile.ts';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * Reads a predicate by plural category; a text alone serves for every number. Undefined where nothing was
 * written, and where a form is missing or no text, which is reported.
 */
export function readPhrase(spot: YamlSpot): Phrase | undefined {
  if (spot.isAbsent) return undefined;
  if (spot.kind === 'text') return { other: readText(spot) };
  checkKeys(spot, CATEGORIES);
  const forms = CATEGORIES.flatMap((category) => {
    const form = spot.at(category);
    return form.isAbsent && category !== 'other' ? [] : [[category, readText(form)] as const];
  });
  const other = forms.find(([category]) => category === 'other')?.[1];
  if (!other || forms.some(([, form]) => form === '')) return undefined;
  return { ...Object.fromEntries(forms), other };
}
