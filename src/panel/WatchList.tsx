import { useMemo } from 'react';
import { formatDay } from '../language/format.ts';
import { useReader } from '../state/reader.tsx';
import type { Day } from '../time/day.ts';
import { ClaimList } from './ClaimList.tsx';
import { CountryButton } from './CountryButton.tsx';
import { Section } from './Section.tsx';
import { StanceName } from './StanceName.tsx';
import styles from './WatchList.module.css';
import { type Watched, watchedAt } from './watched.ts';

interface WatchListProps {
  readonly day: Day;
}

/** Who may follow: where each country of the watch list stood, stands, and what it did in between. */
export function WatchList({ day }: WatchListProps) {
  const { story, t } = useReader();
  const watched = useMemo(() => watchedAt(story, day), [story, day]);
  if (watched.length === 0) return null;
  return (
    <Section title={t('watch.title')}>
      <p className={styles.caption}>{t('watch.caption')}</p>
      <ul className={styles.list}>
        {watched.map((one) => (
          <WatchedCountry key={one.country} watched={one} day={day} />
        ))}
      </ul>
    </Section>
  );
}

interface WatchedCountryProps {
  readonly watched: Watched;
  readonly day: Day;
}

function WatchedCountry({ watched, day }: WatchedCountryProps) {
  const { story, language, t } = useReader();
  const { country, atArticle, now, between } = watched;
  const isEarlier = day < story.opensOn;
  return (
    <li className={styles.country}>
      <h4 className={styles.name}>
        <CountryButton country={country} />
      </h4>
      <dl className={styles.stances}>
        <div>
          <dt>{t('watch.atArticle')}</dt>
          <dd>
            <StanceName stance={atArticle} day={story.opensOn} />
          </dd>
        </div>
        <div>
          <dt>{t('watch.onDate', { date: formatDay(day, language) })}</dt>
          <dd>
            <StanceName stance={now} day={day} />
          </dd>
        </div>
        {day === story.opensOn ? null : (
          <div className={styles.between}>
            <dt>{t(isEarlier ? 'watch.between' : 'watch.since')}</dt>
            <dd>
              {between.length > 0 ? (
                <ClaimList claims={between} before={isEarlier ? now : atArticle} />
              ) : (
                t('watch.nothingSince')
              )}
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
