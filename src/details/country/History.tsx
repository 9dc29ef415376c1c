import { useMemo } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { slotOf } from '../../story/scale.ts';
import type { Claim, Confidence } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { Section } from '../../ui/Section.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import styles from '../claim/Claim.module.css';
import { ClaimBody } from '../claim/ClaimBody.tsx';
import { ConfidenceMark } from '../claim/ConfidenceMark.tsx';
import { DateButton } from '../DateButton.tsx';
import chart from './Country.module.css';
import { type HistoryEntry, historyAt } from './history.ts';
import { chartHeight, chartWidth, layOutSteps } from './stepLayout.ts';

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

function HistoryItem({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useStory();
  const { claim, isInForce, isLater, isRepeated } = entry;
  return (
    <li
      className={`${styles.claim} ${isLater ? styles.later : ''}`}
      aria-current={isInForce ? 'true' : undefined}
    >
      <div className={styles.date}>
        <DateButton date={claim.date} />
        {isInForce || isLater ? (
          <span className={isInForce ? styles.mark : styles.when} data-dated="">
            {t(isInForce ? 'claim.inForce' : 'country.later')}
          </span>
        ) : null}
      </div>
      <ClaimBody claim={claim} hasStance={!isRepeated} isInFull />
    </li>
  );
}

/** A country's stance as steps over the chapters; the list of claims below it says the same in words. */
function StepChart({ country, day }: HistoryProps) {
  const { story } = useStory();
  const { steps, chapterStarts, cursor } = useMemo(
    () => layOutSteps(story, country, day),
    [story, country, day],
  );
  return (
    <svg
      className={chart.chart}
      viewBox={`0 0 ${chartWidth} ${chartHeight}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {steps.map(({ stance, x, width, height }) => (
        <rect
          key={x}
          className={chart.step}
          data-slot={slotOf(story, stance)}
          x={x}
          y={chartHeight - height}
          width={width}
          height={height}
        />
      ))}
      {chapterStarts.slice(1).map((x) => (
        <line key={x} className={chart.break} x1={x} x2={x} y2={chartHeight} />
      ))}
      <line className={chart.cursor} data-dated="" x1={cursor} x2={cursor} y2={chartHeight} />
    </svg>
  );
}

const inOrder: readonly Confidence[] = ['confirmed', 'reported', 'disputed', 'unverified'];

/** What the words for how sure a claim is mean: those that stand with these claims. */
function ConfidenceKey({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useStory();
  const used = inOrder.filter((one) => claims.some(({ confidence }) => confidence === one));
  if (used.length === 0) return null;
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
