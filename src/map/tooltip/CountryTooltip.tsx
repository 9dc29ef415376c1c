import { useLayoutEffect, useRef } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { optionName } from '../../wording/sentences.ts';
import { type BoxPoint, moveBeside, type Rectangle } from './besideBox.ts';
import styles from './CountryTooltip.module.css';

/** The country a view speaks of, and where a pointer is in its box; null for one with keyboard focus. */
export interface Pointed {
  readonly country: Iso3;
  readonly at: BoxPoint | null;
}

interface CountryTooltipProps {
  readonly pointed: Pointed;
  /** Where a country is drawn, in CSS pixels of the box that the tooltip is positioned in. */
  readonly boxOf: (country: Iso3) => Rectangle | undefined;
  /** Calls back whenever countries have moved; returns what ends it. */
  readonly onMove?: (listener: () => void) => () => void;
}

/** Name and stance of a country, beside where it is drawn and never over it. The option says the same to others. */
export function CountryTooltip({ pointed, boxOf, onMove }: CountryTooltipProps) {
  const { country, at } = pointed;
  const reader = useStory();
  const day = useViewState((choices) => choices.date);
  const compare = useViewState((choices) => choices.compare);
  const box = useRef<HTMLDivElement>(null);
  const text = optionName(reader, country, day, compare);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another size.
  useLayoutEffect(() => {
    const place = () => {
      const subject = boxOf(country);
      if (!box.current || !subject) return;
      const x = (subject.left + subject.right) / 2;
      const y = (subject.top + subject.bottom) / 2;
      moveBeside(box.current, subject, at ?? { x, y });
    };
    place();
    return onMove?.(place);
  }, [boxOf, onMove, country, at, text]);
  return (
    <div
      ref={box}
      className={styles.tooltip}
      data-map-tooltip=""
      aria-hidden="true"
      lang={reader.language.code}
      dir="auto"
    >
      {text}
    </div>
  );
}
