import type { Source, Story } from './story.ts';

const indexes = new WeakMap<Story, ReadonlyMap<string, Source>>();

/** The source with this id, or undefined where the story has none. O(1) after the first call. */
export function sourceOf(story: Story, id: string): Source | undefined {
  let index = indexes.get(story);
  if (!index) {
    index = new Map(story.sources.map((source) => [source.id, source]));
    indexes.set(story, index);
  }
  return index.get(id);
}
