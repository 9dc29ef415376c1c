import type { Source, Story } from './story.ts';
import { indexOf } from './storyIndex.ts';

/** The source with this id, or undefined where the story has none. O(1) after the first call. */
export function sourceOf(story: Story, id: string): Source | undefined {
  return indexOf(story).sources.get(id);
}
