import { useMemo } from 'react';
import { changesBetween } from '../../story/stances.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { isSettling } from '../../view/viewState.ts';
import { comparisonSentence } from '../../wording/comparison.ts';
import styles from './Comparison.module.css';
import { MoversTable } from './MoversTable.tsx';

interface ComparisonProps {
  /** The other day; stances on it are what was. */
  readonly compare: Day;
  readonly onStop: () => void;
}

/** What changed between two days: a sentence, how to go on, and the movers as a table. */
export function Comparison({ compare, onStop }: ComparisonProps) {
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
