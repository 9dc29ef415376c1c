import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Day } from '../../time/day.ts';
import { type DiscontinuousScale, dayAt, positionOf } from '../../time/discontinuousScale.ts';
import { useActions, useDrawn, useStory, useViewState } from '../../view/storyContext.tsx';
import { valueText } from '../../wording/captionText.ts';
import styles from './DateSlider.module.css';
import { dayForKey } from './keys.ts';

interface DateSliderProps {
  /** The positions it moves over. */
  readonly axis: DiscontinuousScale;
}

/**
 * The date as a native range over the strip: dragging reaches every day, keys go from event to event. React neither
 * holds its value nor hears of its changes, which come at every frame of a scrub.
 */
export function DateSlider({ axis }: DateSliderProps) {
  const reader = useStory();
  const { goToDay, scrubToDay } = useActions();
  // What is written before any script runs; from then on it is drawn.
  const [opening] = useState(useViewState((choices) => choices.settledDate));
  const slider = useRef<HTMLInputElement>(null);
  const dayBefore = useRef<Day>(opening);
  // A finger that sets out to scroll the page has moved the thumb before the browser knows.
  const takeBack = () => goToDay(dayBefore.current);
  useDrawn(
    ({ date: day }) => day,
    (day) => {
      if (!slider.current) return;
      slider.current.value = String(positionOf(axis, day));
      const text = valueText(reader, day);
      if (slider.current.getAttribute('aria-valuetext') === text) return;
      slider.current.setAttribute('aria-valuetext', text);
    },
  );
  useEffect(() => {
    const input = slider.current;
    if (!input) return;
    const scrub = () => scrubToDay(dayAt(axis, input.valueAsNumber));
    for (const event of ['input', 'change']) input.addEventListener(event, scrub);
    return () => {
      for (const event of ['input', 'change']) input.removeEventListener(event, scrub);
    };
  }, [axis, scrubToDay]);
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
        defaultValue={positionOf(axis, opening)}
        onPointerDown={() => {
          dayBefore.current = reader.store.getState().date;
        }}
        onPointerCancel={takeBack}
        onKeyDown={followKey}
        autoComplete="off"
        aria-label={reader.t('timeline.date')}
        aria-valuetext={valueText(reader, opening)}
      />
    </div>
  );
}
