import { gapAt } from '../../story/chapters.ts';
import { nextEventDay, previousEventDay } from '../../story/events.ts';
import { moversOn } from '../../story/stances.ts';
import type { Story } from '../../story/story.ts';
import type { Change } from '../../story/storyIndex.ts';
import type { StoryContext } from '../../view/storyContext.tsx';
import type { ViewState } from '../../view/viewState.ts';
import type { Drawn } from './drawn.ts';

type Shown = Pick<ViewState, 'date' | 'motion'>;

/** Shorter than the shortest stay of a playback at double speed. */
const duration = 500;

const frames: Keyframe[] = [
  { fillOpacity: 1 },
  { fillOpacity: 0.15, offset: 0.35 },
  { fillOpacity: 1 },
];

/**
 * The countries that moved on the day a step leads to: the movers that the caption names. None where the
 * day is not the event next to the one before, as while the slider is dragged, and where it begins a gap.
 * @internal
 */
export function moversOfStep(story: Story, was: Shown, is: Shown): readonly Change['country'][] {
  const isStep =
    is.date !== was.date &&
    (is.date === nextEventDay(story, was.date) || is.date === previousEventDay(story, was.date));
  if (!isStep || gapAt(story, is.date)) return [];
  return moversOn(story, is.date).map(({ country }) => country);
}

function isStill({ motion }: Shown): boolean {
  return motion === 'off' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Makes the movers of a step pulse once; the pulses of the step before end. Animations change no
 * attribute, so that nothing has to be put back. Nothing moves for readers who asked for that, here or in
 * their system.
 */
export function followPulses(
  drawn: Drawn,
  { story, store }: Pick<StoryContext, 'story' | 'store'>,
) {
  let running: readonly Animation[] = [];
  const stop = () => {
    for (const animation of running) animation.cancel();
    running = [];
  };
  const follow = (was: Shown, is: Shown) => {
    if (is.date === was.date) return;
    stop();
    const movers = moversOfStep(story, was, is);
    if (movers.length === 0 || isStill(is)) return;
    running = movers
      .flatMap((country) => drawn.elements(country))
      .map((element) => element.animate(frames, { duration, easing: 'ease-in-out' }));
  };
  const unsubscribe = store.subscribe((is, was) => follow(was, is));
  return () => {
    unsubscribe();
    stop();
  };
}
