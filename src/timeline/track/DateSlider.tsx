import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Day } from '../../time/day.ts';
import { type DiscontinuousScale, dayAt, positionOf } from '../../time/discontinuousScale.ts';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { valueText } from '../../wording/captionText.ts';
import styles from './DateSlider.module.css';
import { dayForKey } from './keys.ts';

interface DateSliderProps {
  /** The positions it moves over. */
  readonly axis: DiscontinuousScale;
}

/** The date as a native range over the strip: dragging reaches every day, keys go from event to event. */
export function DateSlider({ axis }: DateSliderProps) {
  const reader = useStory();
  const { goToDay, scrubToDay } = useActions();
  const date = useViewState((view) => view.date);
  const position = String(positionOf(axis, date));
  const slider = useRef<HTMLInputElement>(null);
  const dayBefore = useRef<Day>(date);
  // A finger that sets out to scroll the page has moved the thumb before the browser knows.
  const takeBack = () => goToDay(dayBefore.current);
  useLayoutEffect(
    function takeBackWhatWasMovedTooEarly() {
      // React leaves the value of an input that it hydrates as it finds it.
      if (slider.current) slider.current.value = position;
    },
    [position],
  );
  const followKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayForKey(
      event.key,
      reader.story,
      reader.store.getState().date,
      reader.language.direction,
    );
    if (next === undefined) return;
    event.preventDefault();
    goToDay(next);
  };
  return (
    <div className={styles.place}>
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
          dayBefore.current = reader.store.getState().date;
        }}
        onPointerCancel={takeBack}
        onKeyDown={followKey}
        autoComplete="off"
        aria-label={reader.t('timeline.date')}
        aria-valuetext={valueText(reader, date)}
      />
    </div>
  );
}
