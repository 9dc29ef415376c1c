import type { Language } from '../../src/language/language.ts';
import { readStories } from '../../src/site/pages/stories.ts';
import type { PictureMeta } from '../../src/site/pictures/mapPicture.tsx';
import { translateStory } from '../../src/story/translation.ts';

/** The lead story as its pictures are drawn from. */
export async function leadPicture(language: Language): Promise<PictureMeta> {
  const [lead] = await readStories('data');
  if (!lead) throw new Error('There is no story.');
  const { story, atlas, texts } = lead;
  return {
    story,
    atlas,
    language,
    texts: translateStory(story, texts[language.code], language.code),
  };
}
