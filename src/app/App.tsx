import { StrictMode } from 'react';
import type { Atlas } from '../geo/atlas.ts';
import type { Iso3 } from '../geo/iso3.ts';
import type { LanguageCode } from '../language/language.ts';
import type { Story } from '../story/story.ts';
import { type Site, SiteProvider } from '../view/site.tsx';
import { StoryPage } from './StoryPage.tsx';
import type { Speech } from './useSpeech.tsx';

interface AppProps {
  readonly story: Story;
  readonly atlas: Atlas;
  /** The language the page is written in, and the story's texts in it. */
  readonly speech: Speech;
  /** Fetches another language with the story's texts in it. */
  readonly learn: (code: LanguageCode) => Promise<Speech>;
  /** Fetches the finer outlines. */
  readonly loadDetailedOutlines: () => Promise<Atlas>;
  /** An embed has no site furniture, and talks to its host instead of writing its address. */
  readonly kind: 'page' | 'embed';
  /** Where the page stands among the files of its site. */
  readonly site: Site;
  /** The country pressed before the page could answer, once. */
  readonly takePress: () => Iso3 | null;
}

/** What Node writes into a page and the browser hydrates: the same tree for both. */
export function App({
  story,
  atlas,
  speech,
  learn,
  loadDetailedOutlines,
  kind,
  site,
  takePress,
}: AppProps) {
  return (
    <StrictMode>
      <SiteProvider site={site}>
        <StoryPage
          story={story}
          atlas={atlas}
          speech={speech}
          learn={learn}
          loadDetailedOutlines={loadDetailedOutlines}
          kind={kind}
          takePress={takePress}
        />
      </SiteProvider>
    </StrictMode>
  );
}
