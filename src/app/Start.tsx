import { useCallback, useEffect, useState } from 'react';
import type { Atlas } from '../geo/atlas.ts';
import type { Language, LanguageCode } from '../language/language.ts';
import { loadLanguage } from '../language/languages.ts';
import { translator } from '../language/translate.ts';
import type { Story } from '../story/story.ts';
import { Message } from '../ui/Message.tsx';
import { Root } from '../ui/Root.tsx';
import { LoadError, loadAtlas, loadStory, loadTexts } from './load.ts';
import type { Page } from './page.ts';
import { StoryPage } from './StoryPage.tsx';
import type { Speech } from './useSpeech.tsx';

interface StartProps {
  readonly page: Page;
  /** The language of the page itself. */
  readonly language: Language;
}

/** Fetches what the page names and shows the story; whatever is missing is said, with a way to try again. */
export function Start({ page, language }: StartProps) {
  const learn = useCallback((code: LanguageCode) => learnLanguage(page, code), [page]);
  const story = useLoaded(page.story, loadStory);
  const atlas = useLoaded(page.outlines, loadAtlas);
  const [speech, setSpeech] = useState<Speech | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (learnt: Speech) => isCurrent && setSpeech(learnt);
    learn(language.code).then(keep, () => keep({ language, texts: undefined }));
    return () => {
      isCurrent = false;
    };
  }, [learn, language]);

  if (story.failure)
    return <StoryFailure failure={story.failure} language={language} onRetry={story.retry} />;
  if (!story.value || !speech || !(atlas.value || atlas.failure))
    return <Loading language={language} />;
  return (
    <StoryPage
      story={story.value}
      atlas={atlas.value ?? null}
      speech={speech}
      learn={learn}
      onRetryOutlines={atlas.retry}
    />
  );
}

async function learnLanguage(page: Page, code: LanguageCode): Promise<Speech> {
  const address = page.texts.get(code);
  const [language, texts] = await Promise.all([
    loadLanguage(code),
    address ? loadTexts(address) : undefined,
  ]);
  return { language, texts };
}

interface Loaded<Value> {
  readonly value?: Value;
  readonly failure?: LoadError;
  readonly retry: () => void;
}

/** What an address holds; `retry` asks again after a failure and keeps what was there until then. */
function useLoaded<Value extends Story | Atlas>(
  address: string,
  load: (address: string) => Promise<Value>,
): Loaded<Value> {
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<Omit<Loaded<Value>, 'retry'>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same address again.
  useEffect(() => {
    let isCurrent = true;
    load(address).then(
      (value) => isCurrent && setResult({ value }),
      (error: unknown) => isCurrent && setResult({ failure: asLoadError(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [address, load, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { ...result, retry };
}

function asLoadError(error: unknown): LoadError {
  return error instanceof LoadError ? error : new LoadError('invalid', String(error));
}

interface StoryFailureProps {
  readonly failure: LoadError;
  readonly language: Language;
  readonly onRetry: () => void;
}

function StoryFailure({ failure, language, onRetry }: StoryFailureProps) {
  const t = translator(language);
  const text = failure.kind === 'invalid' ? t('failure.storyInvalid') : t('failure.story');
  return (
    <Shell language={language}>
      <Message kind="alert" text={text} action={t('failure.retry')} onAction={onRetry} />
    </Shell>
  );
}

function Loading({ language }: { readonly language: Language }) {
  return (
    <Shell language={language}>
      <p>{translator(language)('page.loading')}</p>
    </Shell>
  );
}

function Shell({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: React.ReactNode;
}) {
  return (
    <Root
      language={language.code}
      direction={language.direction}
      scheme="auto"
      isGap={false}
      isStill={false}
    >
      <main>{children}</main>
    </Root>
  );
}
