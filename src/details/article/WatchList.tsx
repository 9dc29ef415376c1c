import { useMemo } from 'react';
import { formatDay } from '../../language/format.ts';
import type { Claim, StanceId } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/hidden.module.css';
import { Section } from '../../ui/Section.tsx';
import { useActions, useStory } from '../../view/storyContext.tsx';
import claimStyles from '../claim/Claim.module.css';
import { ClaimBody } from '../claim/ClaimBody.tsx';
import { StanceName } from '../claim/StanceName.tsx';
import { CountryButton } from '../country/CountryButton.tsx';
import { DateButton } from '../DateButton.tsx';
import panel from '../Panel.module.css';
import styles from './Article.module.css';
import { type Watched, watchedAt, watchedUpTo } from './watched.ts';

/** Who may follow: where each country of the watch list stood, stands, and what it did in between. */
export function WatchList({ day }: { readonly day: Day }) {
  const { story, language, t } = useStory();
  const { goToDay } = useActions();
  const watched = useMemo(() => watchedAt(story, day), [story, day]);
  if (watched.length === 0) return null;
  const upTo = watchedUpTo(story, day);
  return (
    <Section title={t('watch.title')}>
      <p className={panel.quiet}>{t('watch.caption')}</p>
      {day === story.asOf ? null : (
        <div className={hidden.withScripts}>
          <Button onPress={() => goToDay(story.asOf)}>
            {t('claim.goToDay', { date: formatDay(story.asOf, language) })}
          </Button>
        </div>
      )}
      <ul className={styles.watched}>
        {watched.map((one) => (
          <WatchedCountry key={one.country} watched={one} upTo={upTo} />
        ))}
      </ul>
    </Section>
  );
}

interface WatchedCountryProps {
  readonly watched: Watched;
  /** The day that stands beside the article's. */
  readonly upTo: Day;
}

function WatchedCountry({ watched, upTo }: WatchedCountryProps) {
  const { story, language, t } = useStory();
  const { country, atArticle, now, between } = watched;
  const isEarlier = upTo < story.opensOn;
  return (
    <li className={styles.country}>
      <h4 className={panel.title}>
        <CountryButton country={country} />
      </h4>
      <dl className={styles.stances} data-dated="">
        <div>
          <dt>{t('watch.atArticle')}</dt>
          <dd>
            <StanceName stance={atArticle} day={story.opensOn} />
          </dd>
        </div>
        <div>
          <dt>{t('watch.onDate', { date: formatDay(upTo, language) })}</dt>
          <dd>
            <StanceName stance={now} day={upTo} />
          </dd>
        </div>
        {upTo === story.opensOn ? null : (
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

interface ClaimListProps {
  readonly claims: readonly Claim[];
  /** The stance before the first of them; a claim that repeats the one before goes without it. */
  readonly before: StanceId;
}

/** Claims with their dates in front, oldest first. */
function ClaimList({ claims, before }: ClaimListProps) {
  return (
    <ul className={claimStyles.list}>
      {claims.map((claim, index) => (
        <li key={claim.id} className={claimStyles.claim}>
          <div className={claimStyles.date}>
            <DateButton date={claim.date} />
          </div>
          <ClaimBody
            claim={claim}
            hasStance={claim.stance !== (claims[index - 1]?.stance ?? before)}
          />
        </li>
      ))}
    </ul>
  );
}
