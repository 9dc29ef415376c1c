import { formatDay, formatSolarHijri } from '../language/format.ts';
import { useChoice, useReader } from '../state/reader.tsx';
import { formatIsoDay } from '../time/day.ts';
import styles from './ShownDate.module.css';

/** The shown day in words, and by the Solar Hijri calendar for those who count by it. */
export function ShownDate() {
  const { language } = useReader();
  const day = useChoice((choices) => choices.day);
  const solar = formatSolarHijri(day, language);
  return (
    <p className={styles.shown}>
      <time className={styles.date} dateTime={formatIsoDay(day)}>
        {formatDay(day, language)}
      </time>
      {solar ? <span className={styles.solar}>{solar}</span> : null}
    </p>
  );
}
