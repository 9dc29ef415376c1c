import { useEffect, useRef, useState } from 'react';
import type { Day } from '../time/day.ts';
import hidden from '../ui/hidden.module.css';
import { type StoryContext, useStory, useViewState } from '../view/storyContext.tsx';
import { isSettling } from '../view/viewState.ts';
import { comparisonSentence } from '../wording/comparison.ts';
import { selectionSentence, statusSentence } from '../wording/sentences.ts';

/** A choice counts as made once it has stood for this many milliseconds, with nothing held. */
const settleTime = 300;

/** What the status line speaks of. */
interface Spoken {
  readonly reader: StoryContext;
  readonly day: Day;
  readonly country: ReturnType<StoryContext['store']['getState']>['country'];
  readonly compare: Day | null;
}

/**
 * The one status line, for those who listen: the date once it settles, the country once it is open, a
 * comparison once it begins, ends or has other dates. While the slider is held or scrubbed it waits.
 */
export function Status() {
  const reader = useStory();
  const day = useViewState(({ settledDate }) => settledDate);
  const country = useViewState(({ country }) => country);
  const compare = useViewState(({ compare }) => compare);
  const isHeld = useIsHeld();
  const [text, setText] = useState(() => statusSentence(reader, day));
  const told = useRef<Spoken>({ reader, day, country, compare });

  useEffect(() => {
    if (isHeld) return;
    const speak = () => {
      if (isSettling(reader.store.getState())) {
        timer = setTimeout(speak, settleTime);
        return;
      }
      const before = told.current;
      told.current = { reader, day, country, compare };
      const sentence = sentenceOf(told.current, before);
      if (sentence !== '') setText(sentence);
    };
    let timer = setTimeout(speak, settleTime);
    return () => clearTimeout(timer);
  }, [reader, day, country, compare, isHeld]);

  return (
    <div role="status" className={hidden.visuallyHidden}>
      {text}
    </div>
  );
}

/** What has to be said after a change; '' where nothing has. */
function sentenceOf({ reader, day, country, compare }: Spoken, before: Spoken): string {
  const isOtherDate = day !== before.day || reader !== before.reader;
  const parts: string[] = [];
  if (country !== before.country) parts.push(selectionSentence(reader, country, day));
  if (compare !== null && (isOtherDate || compare !== before.compare)) {
    parts.push(comparisonSentence(reader, compare, day));
  } else if (compare === null) {
    if (before.compare !== null) parts.push(reader.t('status.compareStopped'));
    if (isOtherDate) parts.push(statusSentence(reader, day));
  }
  return parts.join(' ');
}

/**
 * Whether the reader is still choosing a date: the slider's thumb is held, or a key is. Not of a list that
 * the browser opens itself, which keeps the release of pointer and key from us.
 */
function useIsHeld(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(function followHands() {
    const release = () => setHeld(false);
    const takeKey = ({ target }: Event) => {
      if (!(target instanceof HTMLSelectElement)) setHeld(true);
    };
    const takePointer = ({ target }: Event) => {
      if (target instanceof Element && target.matches('[type="range"]')) setHeld(true);
    };
    const ended = new AbortController();
    const options = { capture: true, signal: ended.signal };
    document.addEventListener('pointerdown', takePointer, options);
    document.addEventListener('keydown', takeKey, options);
    for (const end of ends) document.addEventListener(end, release, options);
    window.addEventListener('blur', release, options);
    return () => ended.abort();
  }, []);
  return isHeld;
}

const ends = ['pointerup', 'pointercancel', 'keyup', 'visibilitychange'] as const;
