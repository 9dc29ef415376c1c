import { useMemo } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { formatNumber } from '../../language/format.ts';
import type { Claim, Confidence } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import styles from '../claim/Claim.module.css';
import { ClaimBody } from '../claim/ClaimBody.tsx';
import { ConfidenceMark } from '../claim/ConfidenceMark.tsx';
import { DateButton } from '../DateButton.tsx';
import { useDetails } from '../detailsContext.tsx';
import { countEntries, type HistoryChapter, type HistoryEntry, historyAt } from './history.ts';

interface HistoryProps {
  readonly country: Iso3;
  readonly day: Day;
}

/** Every claim of a country chapter by chapter: up to the day newest first, what came after it in a part of its own. */
export function History({ country, day }: HistoryProps) {
  const { story, language, t } = useStory();
  const { upTo, after } = useMemo(() => historyAt(story, country, day), [story, country, day]);
  const [count, later] = [countEntries(upTo), countEntries(after)];
  return (
    <>
      <Disclosure
        title={<h3>{t('country.history')}</h3>}
        note={
          <span data-dated="">
            {count > 0 ? t('country.entries', { count }) : t('country.noEntries')}
          </span>
        }
      >
        {count > 0 ? (
          <Entries chapters={upTo} />
        ) : (
          <p>{t(later > 0 ? 'country.noEntries' : 'country.noClaims')}</p>
        )}
      </Disclosure>
      {later > 0 ? (
        <Disclosure
          title={<h3>{t('country.after')}</h3>}
          note={<span data-dated="">{formatNumber(later, language)}</span>}
        >
          <Entries chapters={after} areLater />
        </Disclosure>
      ) : null}
    </>
  );
}

interface EntriesProps {
  readonly chapters: readonly HistoryChapter[];
  /** They came after the day, and are elsewhere once their date is shown. */
  readonly areLater?: boolean;
}

function Entries({ chapters, areLater = false }: EntriesProps) {
  const { story, texts } = useStory();
  return (
    <>
      {chapters.map(({ chapter, entries }) => (
        <div key={chapter.id}>
          {story.chapters.length > 1 ? (
            <h4 className={styles.chapter}>
              <LocalizedText of={texts.chapter(chapter).title} />
            </h4>
          ) : null}
          <ul className={styles.list} data-dated="">
            {entries.map((entry) => (
              <HistoryItem key={entry.claim.id} entry={entry} isLater={areLater} />
            ))}
          </ul>
        </div>
      ))}
      <ConfidenceKey
        claims={chapters.flatMap(({ entries }) => entries.map(({ claim }) => claim))}
      />
    </>
  );
}

interface HistoryItemProps {
  readonly entry: HistoryEntry;
  readonly isLater: boolean;
}

function HistoryItem({ entry, isLater }: HistoryItemProps) {
  const { t } = useStory();
  const { focusHeading } = useDetails();
  const { claim, isInForce, isRepeated } = entry;
  return (
    <li className={styles.claim} aria-current={isInForce ? 'true' : undefined}>
      <div className={styles.date}>
        <DateButton date={claim.date} {...(isLater && { onGo: focusHeading })} />
        {isInForce ? <span className={styles.mark}>{t('claim.inForce')}</span> : null}
      </div>
      <ClaimBody claim={claim} hasStance={!isRepeated} isInFull />
    </li>
  );
}

const inOrder: readonly Confidence[] = ['confirmed', 'reported', 'disputed', 'unverified'];

/** What the words for how sure a claim is mean: those that stand with these claims. */
function ConfidenceKey({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useStory();
  const used = inOrder.filter((one) => claims.some(({ confidence }) => confidence === one));
  return (
    <dl className={styles.key}>
      {used.map((confidence) => (
        <div key={confidence}>
          <dt>
            <ConfidenceMark confidence={confidence} />:
          </dt>{' '}
          <dd>{t(`confidence.${confidence}Meaning`)}</dd>
        </div>
      ))}
    </dl>
  );
}
