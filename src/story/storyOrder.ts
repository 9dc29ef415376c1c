import type { Story } from './story.ts';
import { compareText } from './textOrder.ts';

/** The story with its lists in the order it promises. */
export function inOrder(story: Story): Story {
  return {
    ...story,
    recognisers: [...story.recognisers].sort(compareText),
    claims: [...story.claims].sort(
      (a, b) => compareText(a.country, b.country) || a.date.last - b.date.last,
    ),
    milestones: [...story.milestones].sort((a, b) => a.date.last - b.date.last),
  };
}
