import type { StoreApi } from 'zustand/vanilla';
import { storySpan } from '../story/chapters.ts';
import type { Story } from '../story/story.ts';
import type { Day } from '../time/day.ts';
import { clampToSpan } from '../time/span.ts';
import type { ViewState } from './viewState.ts';

/** Steps that come within so many milliseconds of the frame before them are parts of one scrub. */
const shortestRest = 60;

/**
 * Shows days as fast as they come: the first step, and one after a rest, changes both dates at once; those that
 * follow it closely change `date` alone, and `settledDate` comes after the last of them.
 */
export function scrubber(story: Story, store: StoreApi<ViewState>): (day: Day) => void {
  const span = storySpan(story);
  let isScrubbing = false;
  let lastFrame = 0;
  const settle = (day: Day) => store.setState({ date: day, settledDate: day });
  const follow = () => {
    isScrubbing = performance.now() - lastFrame < shortestRest;
    if (isScrubbing) setTimeout(follow, shortestRest);
    else settle(store.getState().date);
  };
  // The rest begins with the frame that shows the step, however long that takes to draw.
  const awaitFrame = (then = () => {}) => {
    lastFrame = Number.POSITIVE_INFINITY;
    requestAnimationFrame(() =>
      setTimeout(() => {
        lastFrame = performance.now();
        then();
      }),
    );
  };
  return (day) => {
    const shown = clampToSpan(span, day);
    if (isScrubbing) {
      store.setState({ date: shown });
      awaitFrame();
    } else {
      isScrubbing = true;
      settle(shown);
      awaitFrame(() => setTimeout(follow, shortestRest));
    }
  };
}
