import { useMemo, useRef, useState } from 'react';
import { formatDay } from '../../language/format.ts';
import { changesBetween } from '../../story/stances.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { isSettling } from '../../view/viewState.ts';
import { comparisonSentence } from '../../wording/comparison.ts';
import { DateField } from '../caption/DateField.tsx';
import { proposedDay } from '../caption/proposedDay.ts';
import styles from './Comparing.module.css';
import { MoversTable } from './MoversTable.tsx';

/** Chooses a second date, and says what changed between the two: parts of the row it stands in. */
export function Comparing() {
  const { story, language, t } = useStory();
  const { compareWith } = useActions();
  const day = useViewState(({ settledDate }) => settledDate);
  const compare = useViewState(({ compare }) => compare);
  const [isChoosing, setIsChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsChoosing(false);
    opener.current?.focus();
  };
  const choose = (other: Day | null) => {
    compareWith(other);
    close();
  };
  return (
    <>
      <Button ref={opener} isExpanded={isChoosing} onPress={() => setIsChoosing(!isChoosing)}>
        {t('compare.button')}
      </Button>
      {isChoosing ? (
        <DateField
          label={t('compare.date')}
          action={t('compare.start')}
          proposal={compare ?? proposedDay(story, day)}
          refuse={(other) =>
            other === day ? t('compare.sameDay', { date: formatDay(day, language) }) : undefined
          }
          onGiveUp={close}
          onDay={choose}
        />
      ) : null}
      {compare === null ? null : <Comparison compare={compare} onStop={() => choose(null)} />}
    </>
  );
}

interface ComparisonProps {
  /** The other day; stances on it are what was. */
  readonly compare: Day;
  readonly onStop: () => void;
}

function Comparison({ compare, onStop }: ComparisonProps) {
  const reader = useStory();
  const { story, t } = reader;
  const { apply } = useActions();
  const day = useViewState(({ settledDate }) => settledDate);
  const isBusy = useViewState(isSettling);
  const movers = useMemo(() => changesBetween(story, compare, day), [story, compare, day]);
  return (
    <div className={styles.comparison} data-comparison="" aria-busy={isBusy || undefined}>
      <p className={styles.sentence}>{comparisonSentence(reader, compare, day)}</p>
      <div className={styles.buttons}>
        <Button onPress={() => apply({ date: compare, compare: day })}>{t('compare.swap')}</Button>
        <Button onPress={onStop}>{t('compare.stop')}</Button>
      </div>
      {movers.length > 0 ? (
        <details className={styles.list}>
          <summary>{t('compare.list')}</summary>
          <MoversTable movers={movers} was={compare} is={day} />
        </details>
      ) : null}
    </div>
  );
}
