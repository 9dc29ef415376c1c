import { useMemo } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import type { Day } from '../../time/day.ts';
import { Section } from '../../ui/Section.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { StepChart } from '../article/StepChart.tsx';
import { ClaimBody } from '../claim/ClaimBody.tsx';
import styles from '../claim/ClaimList.module.css';
import { ConfidenceKey } from '../claim/ConfidenceKey.tsx';
import { DateButton } from '../DateButton.tsx';
import { type HistoryEntry, historyAt } from './history.ts';

interface HistoryProps {
  readonly country: Iso3;
  readonly day: Day;
}

/** Every claim of a country, newest first, chapter by chapter; the one in force is marked. */
export function History({ country, day }: HistoryProps) {
  const { story, texts, t } = useStory();
  const chapters = useMemo(() => historyAt(story, country, day), [story, country, day]);
  return (
    <Section title={t('country.history')}>
      {chapters.length === 0 ? <p>{t('country.noClaims')}</p> : null}
      {chapters.length === 0 ? null : <StepChart country={country} day={day} />}
      {chapters.map(({ chapter, entries }) => (
        <div key={chapter.id}>
          {story.chapters.length > 1 ? (
            <h4 className={styles.chapter}>
              <LocalizedText of={texts.chapter(chapter).title} />
            </h4>
          ) : null}
          <ul className={styles.list}>
            {entries.map((entry) => (
              <HistoryItem key={entry.claim.id} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
      <ConfidenceKey
        claims={chapters.flatMap(({ entries }) => entries.map(({ claim }) => claim))}
      />
    </Section>
  );
}

interface HistoryItemProps {
  readonly entry: HistoryEntry;
}

function HistoryItem({ entry }: HistoryItemProps) {
  const { t } = useStory();
  const { claim, isInForce, isLater, isRepeated } = entry;
  return (
    <li
      className={`${styles.claim} ${isLater ? styles.later : ''}`}
      aria-current={isInForce ? 'true' : undefined}
    >
      <div className={styles.date}>
        <DateButton date={claim.date} />
        {isInForce ? <span className={styles.mark}>{t('claim.inForce')}</span> : null}
        {isLater ? <span className={styles.when}>{t('country.later')}</span> : null}
      </div>
      <ClaimBody claim={claim} hasStance={!isRepeated} isInFull />
    </li>
  );
}
