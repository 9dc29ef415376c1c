import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Details } from '../details/Details.tsx';
import { connectToHost } from '../embed/frame/host.ts';
import { readEmbedParameters } from '../embed/frame/parameters.ts';
import type { Atlas } from '../geo/atlas.ts';
import type { Iso3 } from '../geo/iso3.ts';
import type { LanguageCode } from '../language/language.ts';
import { MapRegion } from '../map/MapRegion.tsx';
import { gapAt } from '../story/chapters.ts';
import type { Story } from '../story/story.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { Root } from '../ui/Root.tsx';
import { useIsLive } from '../ui/useIsLive.ts';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { readAddress } from '../view/address.ts';
import { followInAddressBar } from '../view/addressBar.ts';
import { addressValues } from '../view/addressKeys.ts';
import { createViewStore } from '../view/store.ts';
import { StoryProvider, useStory, useViewState } from '../view/storyContext.tsx';
import { openingViewState } from '../view/viewState.ts';
import { Aside } from './Aside.tsx';
import { BackToMap } from './BackToMap.tsx';
import { detailsSlots } from './detailsSlots.tsx';
import { Footer } from './Footer.tsx';
import { Head } from './Head.tsx';
import { LinkInstead } from './LinkInstead.tsx';
import { clearAnnouncement } from './loadingNote.ts';
import { Notices } from './Notices.tsx';
import { PrintedAddress } from './PrintedAddress.tsx';
import { SectionBoundary } from './SectionBoundary.tsx';
import { SkipLink } from './SkipLink.tsx';
import { Status } from './Status.tsx';
import styles from './StoryPage.module.css';
import { type Speech, useSpeech } from './useSpeech.tsx';

export interface StoryPageProps {
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
  /** The country or the button pressed before the page could answer, once. */
  readonly takePress: () => Iso3 | HTMLElement | null;
}

/** A story with everything round it: what the page is, from the question to the credits. */
export function StoryPage({
  story,
  atlas,
  speech,
  learn,
  loadDetailedOutlines,
  kind,
  takePress,
}: StoryPageProps) {
  const [opening] = useState(() => openingViewState(story, speech.language.code));
  const [store] = useState(() => createViewStore(story, opening));
  const [isAddressApplied, setAddressApplied] = useState(false);
  const natural = useRef<HTMLDivElement>(null);
  const isOnPaper = useIsPrinting();
  const spoken = useSpeech(store, speech, learn);

  useLayoutEffect(() => {
    store.actions.apply(readAddress(location.search, location.hash, story, opening));
    setAddressApplied(true);
  }, [store, story, opening]);

  // Only now, so that the first height a host hears is that of what the address asks for.
  useLayoutEffect(() => {
    if (!isAddressApplied) return;
    if (kind === 'page') return followInAddressBar(store, opening);
    const parameters = readEmbedParameters(location.search, location.hash);
    const element = natural.current;
    return element
      ? connectToHost({ store, story, opening, parameters, window, element })
      : undefined;
  }, [isAddressApplied, store, story, opening, kind]);

  useLayoutEffect(
    function answerEarlyPress() {
      // Last, so that address and host hear of it as of any other press.
      const pressed = isAddressApplied ? takePress() : null;
      if (typeof pressed === 'string') store.actions.openCountry(pressed);
      // React hydrates what is pressed, which it cannot do while it commits.
      else if (pressed) setTimeout(() => pressed.click());
    },
    [isAddressApplied, store, takePress],
  );

  useEffect(
    function followFragment() {
      if (kind !== 'page') return;
      const follow = ({ newURL }: HashChangeEvent) => {
        // The page may have written its own address since.
        const { search, hash } = new URL(newURL);
        if (addressValues('', hash).size === 0) return;
        store.actions.apply(readAddress(search, hash, story, opening));
      };
      addEventListener('hashchange', follow);
      return () => removeEventListener('hashchange', follow);
    },
    [store, story, opening, kind],
  );

  return (
    <StoryProvider
      story={story}
      atlas={atlas}
      loadDetailedOutlines={loadDetailedOutlines}
      translation={spoken.speech.texts}
      language={spoken.speech.language}
      store={store}
    >
      <Frame kind={kind}>
        <div className={styles.room}>
          <Notices>{spoken.failure}</Notices>
          <main className={styles.main}>
            {parts.skipLink}
            {kind === 'page' ? parts.backToMap : null}
            {parts.stage[kind]}
            <Aside kind={kind}>{parts.details}</Aside>
          </main>
        </div>
        {isOnPaper ? <PrintedAddress /> : null}
        {kind === 'page' ? parts.footer : null}
        {parts.status}
        {kind === 'embed' ? <LinkInstead /> : null}
        {kind === 'embed' ? (
          <div ref={natural} className={styles.natural} data-natural-height="" aria-hidden="true" />
        ) : null}
      </Frame>
    </StoryProvider>
  );
}

/** The same elements each time, so that React leaves them alone where only what is round them changes. */
const parts = {
  skipLink: <SkipLink />,
  backToMap: <BackToMap />,
  stage: { page: <Stage kind="page" />, embed: <Stage kind="embed" /> },
  details: (
    <SectionBoundary>
      <Details slots={detailsSlots} />
    </SectionBoundary>
  ),
  footer: <Footer />,
  status: <Status />,
};

interface StageProps {
  readonly kind: 'page' | 'embed';
}

/**
 * What is seen on one screen: the question, the key, the map and the time. Map and time are each hydrated by itself, once there is time or it is touched; both at once when the
 * date moves, so that they never tell of two days: React hydrates what is rendered again.
 */
function Stage({ kind }: StageProps) {
  const { store } = useStory();
  useViewState(({ date }) => date === store.getInitialState().date);
  return (
    <div className={styles.stage}>
      <Head kind={kind} />
      <Suspense>
        <SectionBoundary>
          <MapRegion guard={guardMap} />
        </SectionBoundary>
        <MapArrival />
      </Suspense>
      <Suspense>
        <SectionBoundary>
          <Timeline />
        </SectionBoundary>
      </Suspense>
    </div>
  );
}

/** Takes away what stands in for the map until it shows what the address asks for. */
function MapArrival(): null {
  const isLive = useIsLive();
  useLayoutEffect(() => {
    if (isLive) clearAnnouncement();
  }, [isLive]);
  return null;
}

function guardMap(live: ReactNode): ReactNode {
  return <MapPart>{live}</MapPart>;
}

function MapPart({ children }: { readonly children: ReactNode }) {
  const { t } = useStory();
  return <SectionBoundary failure={t('failure.map')}>{children}</SectionBoundary>;
}

interface FrameProps {
  readonly kind: 'page' | 'embed';
  readonly children: ReactNode;
}

/** The root with what the view state says of it. */
function Frame({ kind, children }: FrameProps) {
  const { story, texts, language } = useStory();
  const scheme = useViewState(({ scheme }) => scheme);
  const isStill = useViewState(({ motion }) => motion === 'off');
  const hasPatterns = useViewState(({ hasPatterns }) => hasPatterns);
  const isGap = useViewState(({ date }) => gapAt(story, date) !== undefined);
  useEffect(() => {
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
    document.title = texts.title.text;
  }, [language, texts]);
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
      hasPatterns={hasPatterns}
    >
      <div className={styles.page} data-kind={kind}>
        {children}
      </div>
    </Root>
  );
}
