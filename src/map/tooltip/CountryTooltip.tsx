import { useLayoutEffect, useRef } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import { slotOf } from '../../story/scale.ts';
import { claimAt, stanceAt } from '../../story/stances.ts';
import type { Day } from '../../time/day.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { optionName, sinceText, stanceLabel } from '../../wording/sentences.ts';
import { type BoxPoint, moveTo, placeAtPointer, placeBeside, type Rectangle } from './besideBox.ts';
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

/** Name and stance of a country, beside where it is drawn or above the pointer. The option says the same to others. */
export function CountryTooltip({ pointed, boxOf, onMove }: CountryTooltipProps) {
  const { country, at } = pointed;
  const reader = useStory();
  const { language } = reader;
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
      moveTo(at ? placeAtPointer : placeBeside, box.current, subject, at ?? { x, y });
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
      lang={language.code}
      dir={language.direction}
    >
      <p className={styles.name}>{countryName(country, language)}</p>
      <Stances country={country} day={day} compare={compare} />
    </div>
  );
}

interface StancesProps {
  readonly country: Iso3;
  readonly day: Day;
  /** The other day of a comparison, null while none is made. */
  readonly compare: Day | null;
}

/** The stance on a day and since when; of a mover between two days both stances. */
function Stances({ country, day, compare }: StancesProps) {
  const reader = useStory();
  const { story, t } = reader;
  if (country === story.subject.country)
    return <p className={styles.more}>{t('stance.subject')}</p>;
  const isMove =
    compare !== null && stanceAt(story, country, compare) !== stanceAt(story, country, day);
  if (isMove) {
    return (
      <>
        <Stance country={country} day={compare} />
        <Stance country={country} day={day} isNew />
      </>
    );
  }
  const isDisputed = claimAt(story, country, day)?.confidence === 'disputed';
  const more = [sinceText(reader, country, day), isDisputed ? t('confidence.disputed') : ''];
  const said = more.filter((part) => part !== '').join(' · ');
  return (
    <>
      <Stance country={country} day={day} />
      {said === '' ? null : <p className={styles.more}>{said}</p>}
    </>
  );
}

interface StanceProps extends Pick<StancesProps, 'country' | 'day'> {
  /** It came after the one above. */
  readonly isNew?: boolean;
}

function Stance({ country, day, isNew }: StanceProps) {
  const reader = useStory();
  const { story } = reader;
  const stance = stanceAt(story, country, day);
  return (
    <p className={styles.stance} data-new={isNew ? '' : undefined}>
      <Swatch slot={slotOf(story, stance)} />
      <LocalizedText of={stanceLabel(reader, stance, day)} as="span" />
    </p>
  );
}
