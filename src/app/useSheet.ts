import { type RefObject, useEffect } from 'react';
import { useStory } from '../view/storyContext.tsx';
import type { ViewState } from '../view/viewState.ts';
import { barHeight, type Stage, sheetStops, stopThatShows } from './sheet.ts';

/** Fewer pixels of the details below the stage show no more than their tabs. */
const leastPeek = 120;

/**
 * Scrolls the page where the details are a sheet over the stage: for the browser what is under it is in view. What takes
 * the focus in the stage comes into sight, and so does the map where something is to be shown on it; a country that is
 * opened brings its details into sight. Beside the stage the details scroll to their own top.
 */
export function useSheet(details: RefObject<HTMLElement | null>): void {
  const { store } = useStory();
  useEffect(() => {
    const sheet = details.current;
    const stage = sheet?.previousElementSibling;
    if (!sheet || !stage) return;
    const follow = (is: ViewState, was: ViewState) => {
      const isOther = is.tab !== was.tab || is.country !== was.country || is.opened !== was.opened;
      const isShown =
        (is.inView !== was.inView && is.inView.length > 0) ||
        (is.country !== was.country && was.tab === 'changes');
      if (isOther) sheet.scrollTo({ top: 0 });
      // Asking for a style lays out the page, which a step of the date need not do.
      if (!(isShown || isOther) || !isSheet(stage)) return;
      if (isShown) scrollPage(stopThatShows(measure(stage), 0, scrollY));
      else scrollPage(stopFor(measure(stage), is, was));
    };
    const uncover = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !isSheet(stage)) return;
      const { top, bottom } = target.getBoundingClientRect();
      if (top >= barHeight && bottom <= sheet.getBoundingClientRect().top) return;
      scrollTo({ top: top < barHeight ? 0 : stopThatShows(measure(stage), bottom, scrollY) });
    };
    const unsubscribe = store.subscribe(follow);
    stage.addEventListener('focusin', uncover as EventListener);
    return () => {
      unsubscribe();
      stage.removeEventListener('focusin', uncover as EventListener);
    };
  }, [details, store]);
}

/** Where the page is to be scrolled for another country or tab; where it is, if the details are in sight by it. */
function stopFor(stage: Stage, is: ViewState, was: ViewState): number {
  // Deep in the details they begin anew, under the bar.
  const [, half, top] = sheetStops(stage);
  if (scrollY > top) return top;
  const isOpened = is.opened !== was.opened || (is.country !== null && is.country !== was.country);
  if (!isOpened || scrollY >= half || stage.window - stage.height >= leastPeek) return scrollY;
  const shape = document.querySelector(`[data-map-box] [data-country="${is.country}"]`);
  const box = shape?.getBoundingClientRect();
  // What was chosen stays uncovered.
  return box && (box.top + box.bottom) / 2 > stage.height - half ? scrollY : half;
}

function isSheet(stage: Element): boolean {
  return getComputedStyle(stage).position === 'sticky';
}

function measure(stage: Element): Stage {
  const map = stage.querySelector('[data-map-view]')?.getBoundingClientRect();
  return {
    window: innerHeight,
    height: stage.getBoundingClientRect().height,
    map: { top: map?.top ?? 0, bottom: map?.bottom ?? 0 },
  };
}

function scrollPage(top: number): void {
  if (top === scrollY) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top, behavior: isStill ? 'instant' : 'smooth' });
}
