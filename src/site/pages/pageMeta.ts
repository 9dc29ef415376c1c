import type { Language } from '../../language/language.ts';
import type { Story } from '../../story/story.ts';
import type { TranslatedStory } from '../../story/translation.ts';

/** What has to be known of a page to say what it is to those who link to it. */
export interface PageMeta {
  readonly kind: 'lead' | 'story' | 'embed';
  readonly story: Story;
  /** The story's texts in the page's language. */
  readonly texts: TranslatedStory;
  readonly language: Language;
  /** The languages the story has pages in, its own among them. */
  readonly languages: readonly string[];
  /** The site's address, without a slash at its end. */
  readonly origin: string;
}

/** Width and height of the picture that a shared link shows, in pixels. */
export const shareSize = { width: 1200, height: 630 } as const;
