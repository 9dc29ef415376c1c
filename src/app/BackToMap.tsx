import { type RefObject, useEffect, useRef, useState } from 'react';
import { formatDay } from '../language/format.ts';
import { useStory, useViewState } from '../view/storyContext.tsx';
import styles from './BackToMap.module.css';

/** From the top of the time to the foot of the date, in CSS pixels. */
const dateFoot = 44;

/**
 * Before the stage: while the details cover the date, a bar at the window's top says it and leads back to the map. The
 * focus goes to Play, since the bar goes.
 */
export function BackToMap() {
  const place = useRef<HTMLDivElement>(null);
  const isCovered = useIsDateCovered(place);
  const goBack = () => {
    partsAfter(place.current)?.time.querySelector('button')?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  };
  return (
    <div ref={place} className={styles.place}>
      {isCovered ? <Bar onPress={goBack} /> : null}
    </div>
  );
}

function Bar({ onPress }: { readonly onPress: () => void }) {
  const { language, t } = useStory();
  const date = useViewState((view) => view.date);
  return (
    <button type="button" className={styles.bar} data-back-to-map="" onClick={onPress}>
      <b>{formatDay(date, language)}</b>
      <span aria-hidden="true"> · </span>
      <span className={styles.link}>{t('sheet.back')}</span>
    </button>
  );
}

/** Whether the details lie over the date. */
function useIsDateCovered(place: RefObject<HTMLElement | null>): boolean {
  const [isCovered, setCovered] = useState(false);
  useEffect(() => {
    const parts = partsAfter(place.current);
    if (!parts || typeof IntersectionObserver === 'undefined') return;
    const { stage, time, details } = parts;
    let observer: IntersectionObserver | undefined;
    const observe = () => {
      observer?.disconnect();
      if (getComputedStyle(stage).position !== 'sticky') return setCovered(false);
      const foot = time.getBoundingClientRect().top + dateFoot;
      const rootMargin = `0px 0px ${Math.round(foot - innerHeight)}px`;
      observer = new IntersectionObserver(
        (entries) => setCovered(entries.at(-1)?.isIntersecting === true),
        { rootMargin },
      );
      observer.observe(details);
    };
    observe();
    addEventListener('resize', observe);
    return () => {
      observer?.disconnect();
      removeEventListener('resize', observe);
    };
  }, [place]);
  return isCovered;
}

/** The stage that follows, the time at its foot, and the details over it. */
function partsAfter(place: HTMLElement | null) {
  const stage = place?.nextElementSibling;
  const time = stage?.lastElementChild;
  const details = stage?.nextElementSibling;
  return stage && time && details ? { stage, time, details } : undefined;
}
