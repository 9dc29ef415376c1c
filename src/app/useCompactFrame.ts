import { type RefObject, useLayoutEffect, useState } from 'react';

/** A host that follows our height has done so within this many milliseconds; a lower frame stays low. */
const patience = 600;

/** Less than this many CSS pixels too low is rounding. */
const tolerance = 4;

/**
 * Whether an embed's frame is lower than its content, so that the map, the legend and the time must fit
 * into it. `probe` is given the natural height of the content for the frame's width, which is what a host
 * is told: it never depends on the frame's height. Of a page that is not framed nothing is asked.
 */
export function useCompactFrame(
  isAsked: boolean,
  content: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): boolean {
  const [isLow, setLow] = useState(false);
  useLayoutEffect(() => {
    const page = content.current;
    const mark = probe.current;
    if (!isAsked || !page || !mark || window.parent === window) return;
    return followFrame(page, mark, setLow);
  }, [isAsked, content, probe]);
  return isLow;
}

function followFrame(
  page: HTMLElement,
  mark: HTMLElement,
  setLow: (isLow: boolean) => void,
): () => void {
  let width = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // By script: where our styles do not come it must not stand in what it measures.
  Object.assign(mark.style, { position: 'absolute', insetBlockStart: '0', visibility: 'hidden' });
  const isFitted = () => page.hasAttribute('data-compact');
  const measure = () => {
    if (isFitted()) return;
    width = window.innerWidth;
    mark.style.setProperty('block-size', `${page.getBoundingClientRect().height}px`);
  };
  const decide = () => {
    measure();
    setLow(window.innerHeight < mark.getBoundingClientRect().height - tolerance);
  };
  const decideLater = () => {
    clearTimeout(timer);
    timer = setTimeout(decide, patience);
  };
  // Another width has another natural height: it shows once the content may take its own.
  const followSize = () => {
    if (isFitted() && width !== window.innerWidth) setLow(false);
    decideLater();
  };
  const observer = new ResizeObserver(() => {
    measure();
    decideLater();
  });
  document.documentElement.setAttribute('data-framed', '');
  measure();
  observer.observe(page);
  window.addEventListener('resize', followSize);
  return () => {
    document.documentElement.removeAttribute('data-framed');
    observer.disconnect();
    window.removeEventListener('resize', followSize);
    clearTimeout(timer);
  };
}
