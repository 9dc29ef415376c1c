import type { Atlas } from '../geo/atlas.ts';
import type { Language, LanguageCode } from '../language/language.ts';
import { loadLanguage } from '../language/loadLanguage.ts';
import type { AtlasRest } from '../map/drawing/drawnAtlas.ts';
import type { Story } from '../story/story.ts';
import { readStoryData, readTexts } from '../story/storyData.ts';
import { retryImport } from '../ui/retryImport.ts';
import type { Speech } from './useSpeech.tsx';

/** Something a page needs did not come, or came in a form it cannot show. */
export class LoadError extends Error {
  readonly kind: 'story' | 'invalid' | 'language';
  /** Whether the site no longer has what the page names, as after a deploy: a new page is needed. */
  readonly isGone: boolean;
  constructor(kind: LoadError['kind'], message: string, isGone = false) {
    super(message);
    this.kind = kind;
    this.isGone = isGone;
  }
}

/** A file that takes longer than this many milliseconds counts as lost. */
const patience = 20_000;

/** What a page's own data file holds. */
interface PageData {
  readonly story: Story;
  readonly atlas: AtlasRest;
}

/** @throws LoadError */
export function loadPageData(address: string): Promise<PageData> {
  return loadJson(address, (data) => {
    const { story, atlas } = data as { readonly story: unknown; readonly atlas: AtlasRest };
    return { story: readStoryData(story), atlas };
  });
}

/**
 * What the story's claims say and rest on, for `addGrounds`.
 * @throws LoadError
 */
export function loadGrounds(address: string): Promise<unknown> {
  return loadJson(address, (data) => data);
}

/** @throws LoadError */
export function loadAtlas(address: string): Promise<Atlas> {
  return loadJson(address, (data) => data as Atlas);
}

/**
 * A language, with the story's own texts in it where `texts` has their address.
 * @throws LoadError
 */
export async function loadSpeech(
  code: LanguageCode,
  texts: ReadonlyMap<string, string>,
): Promise<Speech> {
  const address = texts.get(code);
  try {
    const [language, own] = await Promise.all([
      loadLanguage(code).catch(importLanguage),
      address ? loadJson(address, readTexts) : undefined,
    ]);
    return { language, texts: own };
  } catch (error) {
    throw new LoadError('language', error instanceof Error ? error.message : String(error));
  }
}

async function importLanguage(error: unknown): Promise<Language> {
  return (await retryImport<{ readonly language: Language }>(error)).language;
}

/** What `read` makes of a file of the build, which is JSON. */
async function loadJson<Value>(address: string, read: (data: unknown) => Value): Promise<Value> {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  } catch {
    throw new LoadError('story', `${address} did not answer.`);
  }
  if (!response.ok) {
    const isGone = response.status === 404 || response.status === 410;
    throw new LoadError('story', `${address} answered ${response.status}.`, isGone);
  }
  try {
    return read(await response.json());
  } catch (error) {
    throw new LoadError('invalid', `${address} cannot be read: ${error}`);
  }
}
