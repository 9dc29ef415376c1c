import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { isSettling } from '../../view/viewState.ts';
import { comparisonSentence } from '../../wording/comparison.ts';
import styles from './Comparison.module.css';

interface ComparisonProps {
  /** The other day; stances on it are what was. */
  readonly compare: Day;
  readonly onStop: () => void;
}

/** What changed between two days in a sentence, and how to go on. */
export function Comparison({ compare, onStop }: ComparisonProps) {
  const reader = useStory();
  const { t } = reader;
  const { apply } = useActions();
  const day = useViewState(({ settledDate }) => settledDate);
  const isBusy = useViewState(isSettling);
  return (
    <div className={styles.comparison} data-comparison="" aria-busy={isBusy || undefined}>
      <p className={styles.sentence}>{comparisonSentence(reader, compare, day)}</p>
      <div className={styles.buttons}>
        <Button onPress={() => apply({ date: compare, compare: day })}>{t('compare.swap')}</Button>
        <Button onPress={onStop}>{t('compare.stop')}</Button>
      </div>
    </div>
  );
}
