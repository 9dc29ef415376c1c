import { type RefObject, useEffect, useState } from 'react';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { nextFrame, type Stop } from './playback.ts';

/** Where a finger that only set out to scroll the page stops the playback all the same. */
const AT_ONCE = '[data-map-box], [role="listbox"], [type="range"]';

/** Where a press lets the playback go on, and the keys of a button (`press`), of a list (`choose`), or every key (`all`). */
const KEEPS_PLAYING = '[data-keeps-playing]';

/** The keys of a list to choose from, beside the letters and digits that find an entry. */
const CHOOSING =
  /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter|Alt|F4|[\p{L}\p{N} ])$/u;

/**
 * Plays while the reader wants it: from stop to stop, from the first again where nothing is left,
 * until the last. Stops by itself when the page is hidden, the section is out of sight, or the
 * reader touches anything but the controls of the playback. Gives the stop it came to last.
 */
export function usePlayback(
  section: RefObject<HTMLElement | null>,
  stops: readonly Stop[],
): Stop | undefined {
  const { store } = useStory();
  const { goToDay, pause } = useActions();
  const isPlaying = useViewState((view) => view.isPlaying);
  const playedDay = useViewState(({ isPlaying, date }) => (isPlaying ? date : undefined));
  const speed = useViewState(({ speed }) => speed);
  const [played, setPlayed] = useState<Stop>();

  useEffect(
    function startOver() {
      if (!isPlaying || nextFrame(stops, store.getState().date, 1)) return;
      if (stops.length < 2) pause();
      else if (stops[0]) {
        setPlayed(stops[0]);
        goToDay(stops[0].day);
      }
    },
    [isPlaying, stops, store, goToDay, pause],
  );

  useEffect(
    function showNextFrame() {
      const frame = playedDay === undefined ? undefined : nextFrame(stops, playedDay, speed);
      if (!frame) return;
      const timer = setTimeout(() => {
        setPlayed(frame.stop);
        goToDay(frame.stop.day);
        if (frame.isLast) pause();
      }, frame.after);
      return () => clearTimeout(timer);
    },
    [stops, playedDay, speed, goToDay, pause],
  );

  useEffect(
    function stopWhenTouchedOrUnseen() {
      if (!isPlaying || !section.current) return;
      const listening = new AbortController();
      const { signal } = listening;
      onTouch(pause, signal);
      document.addEventListener('visibilitychange', () => document.hidden && pause(), { signal });
      const sight = new IntersectionObserver((entries) => {
        if (entries.at(-1)?.isIntersecting === false) pause();
      });
      sight.observe(section.current);
      return () => {
        listening.abort();
        sight.disconnect();
      };
    },
    [isPlaying, section, pause],
  );
  return played;
}

/**
 * Acts when the reader touches the page, until the signal: on any key and any press, but for those on
 * controls of the playback that are their own. A wheel is no touch, and a finger is one once it is lifted,
 * since until then it may be scrolling; on the map and the slider it is one at once.
 */
function onTouch(act: () => void, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const press = (event: PointerEvent) => {
    const isLift = event.type === 'pointerup';
    const isFinger = event.pointerType === 'touch';
    const counts = isLift ? isFinger : !isFinger || controlOf(event, AT_ONCE);
    if (counts && !controlOf(event, KEEPS_PLAYING)) act();
  };
  document.addEventListener('pointerdown', press, options);
  document.addEventListener('pointerup', press, options);
  document.addEventListener('keydown', (event) => !isOwnKey(event) && act(), options);
}

function isOwnKey(event: KeyboardEvent): boolean {
  const kept = controlOf(event, KEEPS_PLAYING)?.getAttribute('data-keeps-playing');
  if (kept === 'all') return true;
  if (kept === 'press') return event.key === 'Enter' || event.key === ' ';
  return kept === 'choose' && CHOOSING.test(event.key);
}

function controlOf({ target }: Event, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null;
}
