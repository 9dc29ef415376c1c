import { formatDay, formatShortDay, formatSolarHijri } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import { type Day, formatIsoDay } from '../../time/day.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import styles from './caption.module.css';

/**
 * The shown day in words, and by the Solar Hijri calendar for those who count by it; while two days are compared both,
 * in short. Of the same day as the map at every frame.
 */
export function ShownDate() {
  const { language, t } = useStory();
  const date = useViewState((view) => view.date);
  const compare = useViewState((view) => view.compare);
  if (compare !== null) {
    return (
      <span className={styles.shown} data-compared="">
        <Time day={compare} format={formatShortDay} />{' '}
        <span>
          <span className={`${styles.date} ${styles.arrow}`} aria-hidden="true" />
          <Time day={date} format={formatShortDay} />
        </span>
      </span>
    );
  }
  const solar = formatSolarHijri(date, language);
  return (
    <span className={styles.shown} data-date-words={t('page.loading')}>
      <Time day={date} format={formatDay} />
      {solar ? <span className={styles.solar}>{solar}</span> : null}
    </span>
  );
}

/** More letters need smaller ones on a phone. */
const LONG = 13;

interface TimeProps {
  readonly day: Day;
  readonly format: (day: Day, language: Language) => string;
}

function Time({ day, format }: TimeProps) {
  const { language } = useStory();
  const text = format(day, language);
  const isLong = text.length > LONG;
  return (
    <time className={styles.date} dateTime={formatIsoDay(day)} data-long={isLong ? '' : undefined}>
      {text}
    </time>
  );
}
