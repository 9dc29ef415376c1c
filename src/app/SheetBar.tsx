import { type RefObject, useEffect, useRef, useState } from 'react';
import { slotOf } from '../story/scale.ts';
import { stanceAt } from '../story/stances.ts';
import { Button } from '../ui/Button.tsx';
import { Swatch } from '../ui/Swatch.tsx';
import { useStory, useViewState } from '../view/storyContext.tsx';
import { optionName } from '../wording/sentences.ts';
import styles from './Aside.module.css';

interface SheetBarProps {
  readonly details: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** True after the sheet was closed from inside: the bar takes the focus and makes it false. */
  readonly isFocusWanted: RefObject<boolean>;
}

/** At the foot of a narrow window, while the details are out of sight: the open country in a line, and the way to it. */
export function SheetBar({ details, isOpen, onOpen, isFocusWanted }: SheetBarProps) {
  const reader = useStory();
  const { story, t } = reader;
  const country = useViewState(({ country }) => country);
  const day = useViewState(({ date }) => date);
  const isAway = useIsOutOfSight(details);
  const isHidden = isOpen || !isAway;
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isHidden || !isFocusWanted.current) return;
    isFocusWanted.current = false;
    opener.current?.focus({ preventScroll: true });
  }, [isHidden, isFocusWanted]);
  return (
    <div className={styles.bar} data-sheet-bar="" hidden={isHidden}>
      <p className={styles.line}>
        {country ? (
          <>
            <Swatch slot={slotOf(story, stanceAt(story, country, day))} />
            <span>{optionName(reader, country, day)}</span>
          </>
        ) : (
          t('country.choose')
        )}
      </p>
      <Button ref={opener} onPress={onOpen}>
        {t('details.open')}
      </Button>
    </div>
  );
}

function useIsOutOfSight(element: RefObject<HTMLElement | null>): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      ([entry]) => setAway(entry?.isIntersecting === false),
      {
        rootMargin: '0px 0px -64px 0px',
      },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isAway;
}
