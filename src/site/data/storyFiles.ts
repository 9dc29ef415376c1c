import { createHash } from 'node:crypto';
import { restOf } from '../../map/drawing/drawnAtlas.ts';
import { tables } from '../../story/schema.ts';
import type { Claim, Story } from '../../story/story.ts';
import { writePublicStory, writeStoryParts, writeTexts } from '../../story/storyData.ts';
import { formatCsv } from '../../wording/csv.ts';
import type { BuiltStory } from '../pages/stories.ts';

/** A file of the site by its address from the site's root, without a leading slash. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Where a story's page finds its data, as addresses from the site's root. */
export interface StoryFiles {
  /** The story for its page, with what its drawing of the world does not say. A hash in the name: it can be kept for ever. */
  readonly data: SiteFile;
  /** What its claims say and rest on. A hash in the name: it belongs to no other data. */
  readonly grounds: SiteFile;
  /** The story for other programs. */
  readonly story: SiteFile;
  /** Every claim, in the form editors write. */
  readonly claims: SiteFile;
  /** The finer outlines. A hash in the name: they can be kept for ever. */
  readonly outlines: SiteFile;
  /** The story's own texts by language. */
  readonly texts: ReadonlyMap<string, SiteFile>;
}

/** The data files of a story. */
export function filesOf({ story, texts, atlas, closeAtlas }: BuiltStory): StoryFiles {
  const parts = writeStoryParts(story);
  return {
    data: hashed(`assets/story-${story.id}`, { story: parts.story, atlas: restOf(atlas) }),
    grounds: hashed(`${story.id}/grounds`, parts.grounds),
    story: { path: `${story.id}/story.json`, text: JSON.stringify(writePublicStory(story)) },
    claims: { path: `${story.id}/claims.csv`, text: claimsCsv(story) },
    outlines: hashed('assets/outlines-close', closeAtlas),
    texts: new Map(
      Object.entries(texts).map(([language, own]) => [
        language,
        { path: `${story.id}/texts.${language}.json`, text: JSON.stringify(writeTexts(own)) },
      ]),
    ),
  };
}

/** Every file once. */
export function listFiles({ texts, ...files }: StoryFiles): readonly SiteFile[] {
  return [...Object.values(files), ...texts.values()];
}

function hashed(name: string, content: unknown): SiteFile {
  const text = JSON.stringify(content);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { path: `${name}-${hash}.json`, text };
}

/**
 * The story's claims as a `claims.csv` of which authoring makes the same claims. A byte-order mark tells spreadsheets that
 * it is UTF-8, and rows end in CRLF.
 * Nothing is put before a cell that a spreadsheet may take for a formula: an apostrophe there would come
 * back as part of the text.
 * @internal
 */
export function claimsCsv(story: Story): string {
  const columns = Object.keys(tables['claims.csv'].entries) as (keyof Claim)[];
  const rows = story.claims.map((claim) => columns.map((column) => cellOf(claim[column])));
  return `\uFEFF${formatCsv([columns, ...rows], 'as it is')}`;
}

function cellOf(value: Claim[keyof Claim] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return 'text' in value ? value.text : value.join(';');
}
