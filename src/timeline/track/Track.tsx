import { type KeyboardEvent, memo, useLayoutEffect, useMemo, useRef } from 'react';
import { formatDay } from '../../language/format.ts';
import { storySpan } from '../../story/chapters.ts';
import { nextEventDay, previousEventDay } from '../../story/events.ts';
import type { Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import {
  type DiscontinuousScale,
  dayAt,
  foldAxis,
  positionOf,
} from '../../time/discontinuousScale.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/hidden.module.css';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { valueText } from '../../wording/captionText.ts';
import { type Across, acrossOf, type Direction, rows } from './layout.ts';
import { MilestoneMarks } from './MilestoneMarks.tsx';
import styles from './Track.module.css';
import { TrackDrawing } from './TrackDrawing.tsx';

/** Time from end to end: the counts, the events, and over them the slider whose track they are. */
export const Track = memo(function Track() {
  const { story, language, t } = useStory();
  const { goToDay } = useActions();
  const axis = useMemo(() => foldAxis(story.chapters), [story]);
  const across = useMemo(() => acrossOf(axis, language.direction), [axis, language]);
  const { from, to } = storySpan(story);
  return (
    <div>
      <div className={styles.strip}>
        <TrackDrawing axis={axis} across={across} />
        <ComparedDay across={across} />
        <DateSlider axis={axis} />
        <MilestoneMarks across={across} />
      </div>
      <div className={`${styles.ends} ${hidden.withScripts}`}>
        <Button
          look="plain"
          label={t('timeline.earliest', { date: formatDay(from, language) })}
          onPress={() => goToDay(from)}
        >
          {formatDay(from, language)}
        </Button>
        <Button look="plain" onPress={() => goToDay(to)}>
          {t('timeline.asOf', { date: formatDay(to, language) })}
        </Button>
      </div>
    </div>
  );
});

function ComparedDay({ across }: { readonly across: Across }) {
  const compare = useViewState(({ compare }) => compare);
  if (compare === null) return null;
  const x = `${across(compare)}%`;
  return (
    <svg className={styles.over} width="100%" height={rows.height} aria-hidden="true">
      <line
        className={styles.compared}
        x1={x}
        x2={x}
        y1={rows.areas.top}
        y2={rows.milestones.top}
      />
    </svg>
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
    <div className={`${styles.place} ${hidden.withScripts}`}>
      <input
        ref={slider}
        type="range"
        className={styles.slider}
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
    </div>
  );
}

/**
 * The day a key of the slider leads to from a day, undefined for a key that is not the slider's.
 * Arrows go to the neighbouring event, left and right as time runs in the language; the page keys
 * to the beginning of the next or the previous chapter; Home and End to the ends of the story.
 * Where there is nothing further the day stays, but the key is still the slider's.
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
      return nextEventDay(story, day) ?? day;
    case 'ArrowDown':
    case earlier:
      return previousEventDay(story, day) ?? day;
    case 'PageUp':
      return story.chapters.find(({ from }) => from > day)?.from ?? span.to;
    case 'PageDown':
      return story.chapters.findLast(({ from }) => from < day)?.from ?? span.from;
    case 'Home':
      return span.from;
    case 'End':
      return span.to;
    default:
      return undefined;
  }
}
