import type { StoreApi } from 'zustand/vanilla';
import { storySpan } from '../story/chapters.ts';
import type { Story } from '../story/story.ts';
import type { Day } from '../time/day.ts';
import { clampToSpan } from '../time/span.ts';
import type { Choices } from './choices.ts';

/** Steps that come within so many milliseconds of the frame before them are parts of one scrub. */
const shortestRest = 60;

/** While a scrub goes on, what has to be read follows it this often, in milliseconds. */
const longestWait = 1000;

/**
 * Shows days as fast as they come: the first step, and one after a rest, changes everything at once; those that
 * follow it closely change what is seen at a glance, and the told day comes after them.
 */
export function scrubber(story: Story, store: StoreApi<Choices>): (day: Day) => void {
  const span = storySpan(story);
  let isScrubbing = false;
  let lastStep = 0;
  let lastTold = 0;
  const tell = (day: Day) => {
    lastTold = performance.now();
    store.setState({ day, toldDay: day });
  };
  const follow = () => {
    const now = performance.now();
    const isResting = now - lastStep >= shortestRest;
    if (isResting || now - lastTold >= longestWait) tell(store.getState().day);
    isScrubbing = !isResting;
    if (isScrubbing) setTimeout(follow, shortestRest);
  };
  return (day) => {
    const shown = clampToSpan(span, day);
    if (isScrubbing) {
      lastStep = performance.now();
      store.setState({ day: shown });
      return;
    }
    isScrubbing = true;
    tell(shown);
    // The rest begins with the frame that shows the step, however long that takes to draw.
    requestAnimationFrame(() => {
      lastStep = performance.now();
      setTimeout(follow, shortestRest);
    });
  };
}
