import { createHash } from 'node:crypto';
import { claimsCsv } from '../../authoring/claimsCsv.ts';
import { toCompiled } from '../../story/compiledStory.ts';
import type { BuiltStory } from '../pages/stories.ts';

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
  /** The finer outlines. A hash in the name: they can be kept for ever. */
  readonly outlines: SiteFile;
  /** The story's own texts by language. */
  readonly texts: ReadonlyMap<string, SiteFile>;
}

/** The data files of a story. */
export function filesOf({ story, texts, closeAtlas }: BuiltStory): StoryFiles {
  const outlines = JSON.stringify(closeAtlas);
  const hash = createHash('sha256').update(outlines).digest('hex').slice(0, 8);
  return {
    story: { path: `${story.id}/story.json`, text: JSON.stringify(toCompiled(story)) },
    claims: { path: `${story.id}/claims.csv`, text: claimsCsv(story) },
    outlines: { path: `assets/outlines-close-${hash}.json`, text: outlines },
    texts: new Map(
      Object.entries(texts).map(([language, own]) => [
        language,
        { path: `${story.id}/texts.${language}.json`, text: JSON.stringify(own) },
      ]),
    ),
  };
}

/** Every file once. */
export function listFiles({ story, claims, outlines, texts }: StoryFiles): readonly SiteFile[] {
  return [story, claims, outlines, ...texts.values()];
}
