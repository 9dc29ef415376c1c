import { useRef } from 'react';
import { formatDay, formatSolarHijri } from '../../language/format.ts';
import { formatIsoDay } from '../../time/day.ts';
import { writeText } from '../../ui/writeText.ts';
import { useDrawn, useStory, useViewState } from '../../view/storyContext.tsx';
import styles from './ShownDate.module.css';

/** The shown day in words, and by the Solar Hijri calendar for those who count by it; drawn at every frame of a scrub. */
export function ShownDate() {
  const { language } = useStory();
  const told = useViewState((choices) => choices.settledDate);
  const gregorian = useRef<HTMLTimeElement>(null);
  const solarHijri = useRef<HTMLSpanElement>(null);
  useDrawn(
    ({ date: day }) => day,
    (day) => {
      gregorian.current?.setAttribute('datetime', formatIsoDay(day));
      writeText(gregorian.current, formatDay(day, language));
      writeText(solarHijri.current, formatSolarHijri(day, language) ?? '');
    },
  );
  const solar = formatSolarHijri(told, language);
  return (
    <div className={styles.place}>
      <p className={styles.shown}>
        <time ref={gregorian} className={styles.date} dateTime={formatIsoDay(told)}>
          {formatDay(told, language)}
        </time>
        {solar ? (
          <span ref={solarHijri} className={styles.solar}>
            {solar}
          </span>
        ) : null}
      </p>
    </div>
  );
}
