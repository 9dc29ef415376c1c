import { type KeyboardEvent, useRef } from 'react';
import { useActions, useChoice, useReader } from '../state/reader.tsx';
import type { Day } from '../time/day.ts';
import { dayAt, type FoldedAxis, positionOf } from '../time/foldedAxis.ts';
import { valueText } from './captionText.ts';
import styles from './DateSlider.module.css';
import { dayForKey } from './keys.ts';

interface DateSliderProps {
  /** The positions it moves over. */
  readonly axis: FoldedAxis;
}

/** The date as a native range over the strip: dragging reaches every day, keys go from event to event. */
export function DateSlider({ axis }: DateSliderProps) {
  const reader = useReader();
  const { goToDay, scrubToDay } = useActions();
  const day = useChoice((choices) => choices.day);
  const dayBefore = useRef<Day>(day);
  // A finger that sets out to scroll the page has moved the thumb before the browser knows.
  const takeBack = () => goToDay(dayBefore.current);
  const followKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayForKey(event.key, reader.story, day, reader.language.direction);
    if (next === undefined) return;
    event.preventDefault();
    goToDay(next);
  };
  return (
    <input
      type="range"
      className={styles.slider}
      min={0}
      max={Math.max(0, axis.length - 1)}
      step={1}
      value={positionOf(axis, day)}
      onChange={(event) => scrubToDay(dayAt(axis, event.currentTarget.valueAsNumber))}
      onPointerDown={() => {
        dayBefore.current = day;
      }}
      onPointerCancel={takeBack}
      onKeyDown={followKey}
      autoComplete="off"
      aria-label={reader.t('timeline.date')}
      aria-valuetext={valueText(reader, day)}
    />
  );
}
