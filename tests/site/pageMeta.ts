import type { Language } from '../../src/language/language.ts';
import type { PageMeta } from '../../src/site/pages/pageMeta.ts';
import type { Story } from '../../src/story/story.ts';
import { translateStory } from '../../src/story/translation.ts';
import { compiledStory, sampleStory, storyOf } from '../fixtures/story.ts';
import { english } from '../language/sample.ts';

interface Wanted {
  readonly kind?: PageMeta['kind'];
  readonly story?: Story;
  readonly language?: Language;
  readonly languages?: readonly string[];
  readonly origin?: string;
}

/** A page of the sample story, in English unless another language is wanted. */
export function pageOf(wanted: Wanted = {}): PageMeta {
  const { story: own = sampleStory, language = english } = wanted;
  const story: Story = { ...own, translatedInto: ['fa'] };
  return {
    kind: 'story',
    languages: ['en', 'fa'],
    origin: 'https://news.example/maps',
    ...wanted,
    story,
    language,
    texts: translateStory(story, undefined, language.code),
  };
}

/** A title that would break out of an attribute, an element, a script and a comment. */
export const hostileTitle = `"><img src=x onerror=a()> </script><!-- ' & ]]> \u0007`;

export const hostileStory = storyOf({
  ...compiledStory,
  title: hostileTitle,
  summary: hostileTitle,
  subject: { ...compiledStory.subject, name: hostileTitle },
});
