import { type KeyboardEvent, memo, useLayoutEffect, useMemo, useRef } from 'react';
import { axisOf } from '../../story/axis.ts';
import { gapAt, storySpan } from '../../story/chapters.ts';
import { nextEventDay, previousEventDay } from '../../story/events.ts';
import type { Story } from '../../story/story.ts';
import { addDays, addYears, type Day } from '../../time/day.ts';
import { type DiscontinuousScale, dayAt, positionOf } from '../../time/discontinuousScale.ts';
import { clampToSpan } from '../../time/span.ts';
import hidden from '../../ui/hidden.module.css';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { valueText } from '../../wording/captionText.ts';
import { type Across, acrossOf, type Direction, stretchOf } from './layout.ts';
import { MilestoneMarks } from './MilestoneMarks.tsx';
import styles from './Track.module.css';
import { TrackDrawing } from './TrackDrawing.tsx';

/** Time from end to end: the steps, the events, and over them the slider whose track they are. */
export const Track = memo(function Track() {
  const { story, language } = useStory();
  const axis = useMemo(() => axisOf(story), [story]);
  const across = useMemo(() => acrossOf(axis, language.direction), [axis, language]);
  return (
    <div className={styles.strip}>
      <TrackDrawing axis={axis} across={across} />
      <ToCome across={across} />
      <Compared across={across} />
      <DateSlider axis={axis} />
      <Ground across={across} />
      <MilestoneMarks across={across} />
    </div>
  );
});

/** A veil over what is still to come on the shown day. */
function ToCome({ across }: { readonly across: Across }) {
  const { language } = useStory();
  const at = across(useViewState(({ date }) => date));
  const left = language.direction === 'rtl' ? at - 100 : at;
  return (
    <svg className={styles.veil} aria-hidden="true">
      <rect x={`${left}%`} width="100%" height="100%" />
    </svg>
  );
}

/** What lies under the thumb; it stands behind the slider, so that its ring can tell of the slider's focus. */
function Ground({ across }: { readonly across: Across }) {
  const at = across(useViewState(({ date }) => date));
  return (
    <svg className={`${styles.ground} ${hidden.withScripts}`} aria-hidden="true">
      <circle cx={`${at}%`} r="13" />
    </svg>
  );
}

/** The other end of a comparison, and the time between the two. */
function Compared({ across }: { readonly across: Across }) {
  const compare = useViewState(({ compare }) => compare);
  return compare === null ? null : <ComparedSpan compare={compare} across={across} />;
}

interface ComparedSpanProps {
  readonly compare: Day;
  readonly across: Across;
}

function ComparedSpan({ compare, across }: ComparedSpanProps) {
  const date = useViewState((view) => view.date);
  const { left, right } = stretchOf(across, compare, date);
  const x = `${across(compare)}%`;
  return (
    <>
      <svg className={styles.compared} aria-hidden="true">
        <rect x={`${left}%`} width={`${right - left}%`} height="100%" />
        <line x1={x} x2={x} y1="0" y2="100%" />
      </svg>
      <svg className={styles.end} aria-hidden="true">
        <circle cx={x} r="8" />
      </svg>
    </>
  );
}

/** The date as a native range over the strip: dragging reaches every day, keys go from event to event. */
function DateSlider({ axis }: { readonly axis: DiscontinuousScale }) {
  const reader = useStory();
  const { story, store, language, t } = reader;
  const { goToDay, scrubToDay } = useActions();
  const date = useViewState((view) => view.date);
  const position = String(positionOf(axis, date));
  const slider = useRef<HTMLInputElement>(null);
  const dayBefore = useRef<Day>(date);
  useLayoutEffect(
    function takeBackWhatWasMovedTooEarly() {
      // React leaves the value of an input that it hydrates as it finds it.
      if (slider.current) slider.current.value = position;
    },
    [position],
  );
  const followKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayForKey(event.key, story, store.getState().date, language.direction);
    if (next === undefined) return;
    event.preventDefault();
    goToDay(next);
  };
  return (
    <input
      ref={slider}
      type="range"
      className={`${styles.slider} ${hidden.withScripts}`}
      min={0}
      max={Math.max(0, axis.length - 1)}
      step={1}
      value={position}
      onChange={({ currentTarget }) => scrubToDay(dayAt(axis, currentTarget.valueAsNumber))}
      onPointerDown={() => {
        dayBefore.current = store.getState().date;
      }}
      // A finger that sets out to scroll the page has moved the thumb before the browser knows.
      onPointerCancel={() => goToDay(dayBefore.current)}
      onKeyDown={followKey}
      autoComplete="off"
      aria-label={t('timeline.date')}
      aria-valuetext={valueText(reader, date)}
    />
  );
}

/**
 * The day a key of the slider leads to from a day, undefined for a key that is not the slider's.
 * Arrows go to the neighbouring event, left and right as time runs in the language; the page keys
 * a year; Home and End to the ends of the story.
 * Beyond the last event is the end of the story.
 * @internal
 */
export function dayForKey(
  key: string,
  story: Story,
  day: Day,
  direction: Direction,
): Day | undefined {
  const ahead = ['ArrowRight', 'ArrowLeft'];
  const [later, earlier] = direction === 'rtl' ? ahead.toReversed() : ahead;
  const span = storySpan(story);
  switch (key) {
    case 'ArrowUp':
    case later:
      return nextEventDay(story, day) ?? span.to;
    case 'ArrowDown':
    case earlier:
      return previousEventDay(story, day) ?? span.from;
    case 'PageUp':
      return aYearFrom(story, day, 1);
    case 'PageDown':
      return aYearFrom(story, day, -1);
    case 'Home':
      return span.from;
    case 'End':
      return span.to;
    default:
      return undefined;
  }
}

/** The same date a year on or back. A gap is one step wide on the strip, and so it is here: its first day, then what is beyond. */
function aYearFrom(story: Story, day: Day, years: 1 | -1): Day {
  const there = clampToSpan(storySpan(story), addYears(day, years));
  const gap = gapAt(story, there);
  if (!gap) return there;
  if (!gapAt(story, day)) return gap.from;
  return years > 0 ? addDays(gap.to, 1) : addDays(gap.from, -1);
}
