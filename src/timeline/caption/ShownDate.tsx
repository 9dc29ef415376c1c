import { formatDay, formatSolarHijri } from '../../language/format.ts';
import { formatIsoDay } from '../../time/day.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import styles from './caption.module.css';

/** The shown day in words, and by the Solar Hijri calendar for those who count by it; of the same day as the map at every frame. */
export function ShownDate() {
  const { language } = useStory();
  const date = useViewState((view) => view.date);
  const solar = formatSolarHijri(date, language);
  return (
    <div className={styles.place}>
      <p className={styles.shown}>
        <time className={styles.date} dateTime={formatIsoDay(date)}>
          {formatDay(date, language)}
        </time>
        {solar ? <span className={styles.solar}>{solar}</span> : null}
      </p>
    </div>
  );
}
