import * as v from 'valibot';
import { findContradictions } from './contradictions.ts';
import { storySchema } from './schema.ts';
import { findingsFrom, sentencesFrom } from './sentences.ts';
import type { Story } from './story.ts';
import { compareText } from './textOrder.ts';

export type ParsedStory =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Makes a story of compiled JSON from anywhere, the only way to get one. Unknown keys are dropped;
 * recognisers, claims and milestones are put in the order the type promises. Otherwise it gives at most
 * about fifty sentences, each with the path of what is wrong; it never throws on parsed JSON.
 */
export function parseStory(input: unknown): ParsedStory {
  const result = v.safeParse(storySchema, input);
  if (!result.success) return { ok: false, problems: sentencesFrom(findingsFrom(result.issues)) };
  const story: Story = result.output;
  const contradictions = findContradictions(story);
  if (contradictions.length > 0) return { ok: false, problems: sentencesFrom(contradictions) };
  return { ok: true, story: inOrder(story) };
}

function inOrder(story: Story): Story {
  return {
    ...story,
    recognisers: [...story.recognisers].sort(compareText),
    claims: [...story.claims].sort(
      (a, b) => compareText(a.country, b.country) || a.date.last - b.date.last,
    ),
    milestones: [...story.milestones].sort((a, b) => a.date.last - b.date.last),
  };
}
