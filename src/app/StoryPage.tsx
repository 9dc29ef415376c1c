import { type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import type { Atlas } from '../geo/atlas.ts';
import type { Language } from '../language/language.ts';
import { MapRegion } from '../map/MapRegion.tsx';
import { Details } from '../panel/Details.tsx';
import { readAddress } from '../state/address.ts';
import { followInAddressBar } from '../state/addressBar.ts';
import { openingChoices } from '../state/choices.ts';
import { ReaderProvider, useActions, useChoice, useReader } from '../state/reader.tsx';
import { createReaderStore } from '../state/store.ts';
import { gapAt } from '../story/chapters.ts';
import type { Story } from '../story/story.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { Root } from '../ui/Root.tsx';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { Part } from './Part.tsx';
import { Status } from './Status.tsx';
import styles from './StoryPage.module.css';
import { type Speech, useSpeech } from './useSpeech.tsx';

interface StoryPageProps {
  readonly story: Story;
  /** Null where the outlines did not load. */
  readonly atlas: Atlas | null;
  /** The language the page is written in, and the story's texts in it. */
  readonly speech: Speech;
  /** Fetches another language with the story's texts in it. */
  readonly learn: (code: Language['code']) => Promise<Speech>;
  /** Asks for the outlines again. */
  readonly onRetryOutlines: () => void;
}

/** A story with everything round it: what the page is, from the question to the credits. */
export function StoryPage({ story, atlas, speech, learn, onRetryOutlines }: StoryPageProps) {
  const [opening] = useState(() => openingChoices(story, speech.language.code));
  const [store] = useState(() => createReaderStore(story, opening));
  const [isAddressApplied, setAddressApplied] = useState(false);
  const spoken = useSpeech(store, speech, learn);

  useLayoutEffect(() => {
    store.actions.apply(readAddress(location.search, location.hash, story, opening));
    setAddressApplied(true);
    return followInAddressBar(store, opening);
  }, [store, story, opening]);

  return (
    <ReaderProvider
      story={story}
      atlas={atlas}
      translation={spoken.speech.texts}
      language={spoken.speech.language}
      store={store}
    >
      <Frame>
        <Masthead />
        <Notices />
        {spoken.failure}
        <main className={styles.main}>
          <div className={styles.stage}>
            <Part>
              <MapRegion
                mayGoLive={isAddressApplied}
                onRetry={onRetryOutlines}
                guard={(live) => <MapPart>{live}</MapPart>}
              />
            </Part>
            <Part>
              <Timeline />
            </Part>
          </div>
          <div className={styles.aside}>
            <Part>
              <Details />
            </Part>
          </div>
        </main>
        <Footer />
        <Status />
      </Frame>
    </ReaderProvider>
  );
}

function MapPart({ children }: { readonly children: ReactNode }) {
  const { t } = useReader();
  return <Part failure={t('failure.map')}>{children}</Part>;
}

/** The root with what the choices say of it, and the skip link. */
function Frame({ children }: { readonly children: ReactNode }) {
  const { story, language, t } = useReader();
  const { openTab } = useActions();
  const scheme = useChoice((choices) => choices.scheme);
  const isStill = useChoice((choices) => choices.motion === 'off');
  const isGap = useChoice((choices) => gapAt(story, choices.day) !== undefined);
  const toTable = (event: MouseEvent) => {
    event.preventDefault();
    openTab('table');
    requestAnimationFrame(() => document.getElementById('countries-table')?.focus());
  };
  useEffect(() => {
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
  }, [language]);
  useEffect(() => {
    document.documentElement.setAttribute('data-scheme', scheme);
  }, [scheme]);
  return (
    <Root
      language={language.code}
      direction={language.direction}
      scheme={scheme}
      isGap={isGap}
      isStill={isStill}
    >
      <div className={styles.page}>
        {/* biome-ignore lint/a11y/useValidAnchor: it is a link; the script only opens the tab that holds its target. */}
        <a className={styles.skip} href="#countries-table" onClick={toTable}>
          {t('page.skipToTable')}
        </a>
        {children}
      </div>
    </Root>
  );
}
