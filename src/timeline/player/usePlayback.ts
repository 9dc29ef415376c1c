import { type RefObject, useEffect } from 'react';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import type { Stop } from '../track/query.ts';
import { onTouch } from '../track/touches.ts';
import { nextFrame } from './playback.ts';

/**
 * Plays while the reader wants it: from stop to stop, from the first again where nothing is left,
 * until the last. Stops by itself when the page is hidden, the section is out of sight, or the
 * reader touches anything but the controls of the playback.
 */
export function usePlayback(section: RefObject<HTMLElement | null>, stops: readonly Stop[]): void {
  const { store } = useStory();
  const { goToDay, pause } = useActions();
  const isPlaying = useViewState(({ isPlaying }) => isPlaying);
  const playedDay = useViewState(({ isPlaying, date: day }) => (isPlaying ? day : undefined));
  const speed = useViewState(({ speed }) => speed);

  useEffect(
    function startOver() {
      if (!isPlaying || nextFrame(stops, store.getState().date, 1)) return;
      if (stops.length < 2) pause();
      else if (stops[0]) goToDay(stops[0].day);
    },
    [isPlaying, stops, store, goToDay, pause],
  );

  useEffect(
    function showNextFrame() {
      const frame = playedDay === undefined ? undefined : nextFrame(stops, playedDay, speed);
      if (!frame) return;
      const timer = setTimeout(() => {
        goToDay(frame.day);
        if (frame.isLast) pause();
      }, frame.after);
      return () => clearTimeout(timer);
    },
    [stops, playedDay, speed, goToDay, pause],
  );

  useEffect(
    function stopWhenTouchedOrUnseen() {
      if (!isPlaying) return;
      const leaveTouch = onTouch(pause);
      const leaveHiding = onHiding(pause);
      const leaveSight = section.current ? onOutOfSight(section.current, pause) : undefined;
      return () => {
        leaveTouch();
        leaveHiding();
        leaveSight?.();
      };
    },
    [isPlaying, section, pause],
  );
}

function onHiding(act: () => void): () => void {
  const listen = () => document.hidden && act();
  document.addEventListener('visibilitychange', listen);
  return () => document.removeEventListener('visibilitychange', listen);
}

function onOutOfSight(element: Element, act: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => {};
  const observer = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) act();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
