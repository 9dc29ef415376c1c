import { type ReactNode, startTransition, useEffect, useState } from 'react';
import type { Language, LanguageCode } from '../language/language.ts';
import { translator } from '../language/translate.ts';
import type { StoryTexts } from '../story/story.ts';
import { Message } from '../ui/Message.tsx';
import type { ViewStore } from '../view/store.ts';

/** A language, and the story's own texts in it where an editor gave them. */
export interface Speech {
  readonly language: Language;
  readonly texts: StoryTexts | undefined;
}

/**
 * The language the reader chose, once it is there; until then, and where it does not come, the page goes
 * on in the one before. `failure` tells the reader and tries again.
 */
export function useSpeech(
  store: ViewStore,
  first: Speech,
  learn: (code: LanguageCode) => Promise<Speech>,
): { readonly speech: Speech; readonly failure: ReactNode } {
  const [speech, setSpeech] = useState(first);
  const [failed, setFailed] = useState<LanguageCode | null>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks for the same language again.
  useEffect(() => {
    let isCurrent = true;
    const follow = () => {
      const code = store.getState().language;
      if (code === speech.language.code) return setFailed(null);
      learn(code).then(
        (learnt) => {
          if (!isCurrent || store.getState().language !== code) return;
          // What is not hydrated yet is before its context changes.
          startTransition(() => setSpeech(learnt));
        },
        () => isCurrent && setFailed(code),
      );
    };
    follow();
    const unsubscribe = store.subscribe((is, was) => {
      if (is.language !== was.language) follow();
    });
    return () => {
      isCurrent = false;
      unsubscribe();
    };
  }, [store, speech, learn, attempt]);

  const t = translator(speech.language);
  const failure = failed ? (
    <Message
      kind="alert"
      text={t('failure.language')}
      action={t('failure.retry')}
      onAction={() => setAttempt(attempt + 1)}
    />
  ) : null;
  return { speech, failure };
}
