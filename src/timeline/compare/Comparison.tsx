import { useMemo, useState } from 'react';
import { compareByName, countryName } from '../../language/countryName.ts';
import { formatShortDay } from '../../language/format.ts';
import { slotOf } from '../../story/scale.ts';
import { changesBetween } from '../../story/stances.ts';
import type { StanceId } from '../../story/story.ts';
import type { Change } from '../../story/storyIndex.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/hidden.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { isSettling } from '../../view/viewState.ts';
import { comparisonSentence, type MoversOrder, sortMovers } from '../../wording/comparison.ts';
import { stanceLabel } from '../../wording/sentences.ts';
import styles from './Comparison.module.css';

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
        <details className={`${styles.list} ${hidden.onScreen}`}>
          <summary>{t('compare.list')}</summary>
          <MoversTable movers={movers} was={compare} is={day} />
        </details>
      ) : null}
    </div>
  );
}

interface MoversTableProps {
  readonly movers: readonly Change[];
  /** The day of what was. */
  readonly was: Day;
  /** The day of what is. */
  readonly is: Day;
}

/** The movers between two days, sortable; each opens its country. */
function MoversTable({ movers, was, is }: MoversTableProps) {
  const { story, language, t } = useStory();
  const { openCountry } = useActions();
  const [order, setOrder] = useState<MoversOrder>({ column: 'country', isUp: true });
  const direction = order.isUp ? 'ascending' : 'descending';
  const columns = [
    ['country', t('table.country')],
    ['was', formatShortDay(was, language)],
    ['is', formatShortDay(is, language)],
  ] as const;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(([column, title]) => {
            const sorted = order.column === column ? direction : undefined;
            const isUp = sorted !== 'ascending';
            return (
              <th key={column} scope="col" aria-sort={sorted}>
                <Button look="link" onPress={() => setOrder({ column, isUp })}>
                  {title}
                  {sorted ? <Icon name={sorted} /> : null}
                </Button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {sortMovers(story, movers, order, compareByName(language)).map((mover) => (
          <tr key={mover.country}>
            <th scope="row">
              <Button look="link" onPress={() => openCountry(mover.country)}>
                {countryName(mover.country, language)}
              </Button>
            </th>
            <StanceCell stance={mover.was} day={was} />
            <StanceCell stance={mover.is} day={is} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StanceCell({ stance, day }: { readonly stance: StanceId; readonly day: Day }) {
  const reader = useStory();
  return (
    <td>
      <Swatch slot={slotOf(reader.story, stance)} />{' '}
      <LocalizedText of={stanceLabel(reader, stance, day)} />
    </td>
  );
}
