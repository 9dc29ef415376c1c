import type { Atlas } from '../geo/atlas.ts';
import { parseAtlas } from '../geo/parseAtlas.ts';
import type { Language, LanguageCode } from '../language/language.ts';
import { loadLanguage } from '../language/loadLanguage.ts';
import { parseStory } from '../story/parseStory.ts';
import type { Story } from '../story/story.ts';
import { parseStoryTexts, type StoryTexts } from '../story/storyTexts.ts';
import { retryImport } from '../ui/retryImport.ts';
import type { Speech } from './useSpeech.tsx';

/** Something a page needs did not come, or came in a form it cannot show. */
export class LoadError extends Error {
  readonly kind: 'story' | 'invalid' | 'language';
  constructor(kind: LoadError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** A file that takes longer than this many milliseconds counts as lost. */
const patience = 20_000;

/** @throws LoadError */
export async function loadStory(address: string): Promise<Story> {
  const parsed = parseStory(await loadJson(address));
  if (parsed.ok) return parsed.story;
  throw new LoadError('invalid', parsed.problems.join('\n'));
}

/** @throws LoadError */
export async function loadAtlas(address: string): Promise<Atlas> {
  const parsed = parseAtlas(await loadJson(address));
  if (parsed.ok) return parsed.atlas;
  throw new LoadError('invalid', parsed.problems.join('\n'));
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
      address ? loadTexts(address) : undefined,
    ]);
    return { language, texts: own };
  } catch (error) {
    throw new LoadError('language', error instanceof Error ? error.message : String(error));
  }
}

async function importLanguage(error: unknown): Promise<Language> {
  return (await retryImport<{ readonly language: Language }>(error)).language;
}

async function loadTexts(address: string): Promise<StoryTexts> {
  const parsed = parseStoryTexts(await loadJson(address));
  if (parsed.ok) return parsed.texts;
  throw new LoadError('invalid', parsed.problems.join('\n'));
}

async function loadJson(address: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  } catch {
    throw new LoadError('story', `${address} did not answer.`);
  }
  if (!response.ok) throw new LoadError('story', `${address} answered ${response.status}.`);
  try {
    return await response.json();
  } catch {
    throw new LoadError('invalid', `${address} is not JSON.`);
  }
}
