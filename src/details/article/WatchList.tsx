import { useMemo } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import { formatDay } from '../../language/format.ts';
import { slotOf } from '../../story/scale.ts';
import { stanceAt } from '../../story/stances.ts';
import type { Claim, StanceId } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import hidden from '../../ui/hidden.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useActions, useStory } from '../../view/storyContext.tsx';
import { stanceLabel } from '../../wording/sentences.ts';
import claimStyles from '../claim/Claim.module.css';
import { ClaimBody } from '../claim/ClaimBody.tsx';
import { StanceName } from '../claim/StanceName.tsx';
import { CountryButton } from '../country/CountryButton.tsx';
import { DateButton } from '../DateButton.tsx';
import panel from '../Panel.module.css';
import styles from './Article.module.css';
import { type Watched, watchedAt, watchedUpTo } from './watched.ts';

/** Who may follow: where each country of the watch list stands on the day, and what it did before or since. */
export function WatchList({ day }: { readonly day: Day }) {
  const { story, t } = useStory();
  const { watchList } = story;
  if (watchList.length === 0) return null;
  return (
    <Section title={t('watch.title')} note={t('watch.caption', { count: watchList.length })}>
      <ul className={panel.rows}>
        {watchList.map((country) => (
          <MayFollow key={country} country={country} day={day} />
        ))}
      </ul>
      <Disclosure title={t('watch.then')} isWritten>
        <ThenAndSince day={day} />
      </Disclosure>
    </Section>
  );
}

/** A country with its stance; the whole line opens it. */
function MayFollow({ country, day }: { readonly country: Iso3; readonly day: Day }) {
  const reader = useStory();
  const stance = stanceAt(reader.story, country, day);
  return (
    <li className={styles.mayFollow}>
      <span data-dated="">
        <Swatch slot={slotOf(reader.story, stance)} />
      </span>
      <CountryButton country={country} />
      <span className={styles.onDate} data-dated="">
        <LocalizedText of={stanceLabel(reader, stance, day)} />
      </span>
      <Icon name="next" />
    </li>
  );
}

/** Where each of them stood when the article appeared, where it stands, and its claims between. */
function ThenAndSince({ day }: { readonly day: Day }) {
  const { story, language, t } = useStory();
  const { goToDay } = useActions();
  const watched = useMemo(() => watchedAt(story, day), [story, day]);
  const upTo = watchedUpTo(story, day);
  return (
    <div className={styles.watched}>
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
    </div>
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
    <li>
      <h4 className={panel.title}>{countryName(country, language)}</h4>
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
