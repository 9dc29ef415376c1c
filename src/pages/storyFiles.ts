import { claimsCsv } from '../authoring/claimsCsv.ts';
import { toCompiled } from '../story/compiledStory.ts';
import type { BuiltStory } from './stories.ts';

/** A file of the site by its address from the site's root, without a leading slash. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Where a story's page finds its data, as addresses from the site's root. */
export interface StoryFiles {
  readonly story: SiteFile;
  /** Every claim, in the form editors write. */
  readonly claims: SiteFile;
  /** The story's own texts by language. */
  readonly texts: ReadonlyMap<string, SiteFile>;
}

/** The data files of a story. */
export function filesOf({ story, texts }: BuiltStory): StoryFiles {
  return {
    story: { path: `${story.id}/story.json`, text: JSON.stringify(toCompiled(story)) },
    claims: { path: `${story.id}/claims.csv`, text: claimsCsv(story) },
    texts: new Map(
      Object.entries(texts).map(([language, own]) => [
        language,
        { path: `${story.id}/texts.${language}.json`, text: JSON.stringify(own) },
      ]),
    ),
  };
}

/** Every file once. */
export function listFiles({ story, claims, texts }: StoryFiles): readonly SiteFile[] {
  return [story, claims, ...texts.values()];
}
