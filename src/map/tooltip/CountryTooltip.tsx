import { useLayoutEffect, useRef } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { comparedName, optionName } from '../../wording/sentences.ts';
import type { BoxPoint } from './besideBox.ts';
import { placeBeside, type Rectangle, type Size } from './besideBox.ts';
import styles from './CountryTooltip.module.css';

/** The country a view speaks of, and where a pointer is in its box; null for one with keyboard focus. */
export interface Pointed {
  readonly country: Iso3;
  readonly at: BoxPoint | null;
}

/** A view that a tooltip stands in. */
export interface TooltipView {
  /** Where a country is drawn, in CSS pixels of the view's box. */
  boxOf(country: Iso3): Rectangle | undefined;
  size(): Size;
  /** Calls back whenever countries have moved; returns what ends it. */
  onMove?(listener: () => void): () => void;
}

interface CountryTooltipProps {
  readonly view: TooltipView;
  readonly pointed: Pointed;
}

/** Name and stance of a country, beside where it is drawn and never over it. The option says the same to others. */
export function CountryTooltip({ view, pointed: { country, at } }: CountryTooltipProps) {
  const reader = useStory();
  const day = useViewState((choices) => choices.date);
  const compare = useViewState((choices) => choices.compare);
  const box = useRef<HTMLDivElement>(null);
  const text =
    compare === null
      ? optionName(reader, country, day)
      : comparedName(reader, country, day, compare);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another size.
  useLayoutEffect(() => {
    const tip = box.current;
    if (!tip) return;
    const place = () => {
      const subject = view.boxOf(country);
      if (!subject) return;
      const size = { width: tip.offsetWidth, height: tip.offsetHeight };
      const middle = {
        x: (subject.left + subject.right) / 2,
        y: (subject.top + subject.bottom) / 2,
      };
      const { left, top } = placeBeside(subject, size, at ?? middle, view.size());
      tip.style.setProperty('left', `${left}px`);
      tip.style.setProperty('top', `${top}px`);
    };
    place();
    return view.onMove?.(place);
  }, [view, country, at, text]);
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
