import { useMemo, useState } from 'react';
import { compareByName, countryName } from '../../language/countryName.ts';
import { formatShortDay } from '../../language/format.ts';
import { slotOf } from '../../story/scale.ts';
import type { StanceId } from '../../story/story.ts';
import type { Change } from '../../story/storyIndex.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useActions, useStory } from '../../view/storyContext.tsx';
import { type MoversColumn, type MoversOrder, sortMovers } from '../../wording/comparison.ts';
import { stanceLabel } from '../../wording/sentences.ts';
import styles from './MoversTable.module.css';

interface MoversTableProps {
  readonly movers: readonly Change[];
  /** The day of what was. */
  readonly was: Day;
  /** The day of what is. */
  readonly is: Day;
}

/** The movers between two days, sortable; each opens its country. */
export function MoversTable({ movers, was, is }: MoversTableProps) {
  const { story, language, t } = useStory();
  const { openCountry } = useActions();
  const [order, setOrder] = useState<MoversOrder>({ column: 'country', isUp: true });
  const sorted = useMemo(
    () => sortMovers(story, movers, order, compareByName(language)),
    [story, movers, order, language],
  );
  const sort = (column: MoversColumn) =>
    setOrder((last) => ({ column, isUp: last.column === column ? !last.isUp : true }));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <Header column="country" title={t('table.country')} order={order} onSort={sort} />
          <Header column="was" title={formatShortDay(was, language)} order={order} onSort={sort} />
          <Header column="is" title={formatShortDay(is, language)} order={order} onSort={sort} />
        </tr>
      </thead>
      <tbody>
        {sorted.map((mover) => (
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

interface HeaderProps {
  readonly column: MoversColumn;
  readonly title: string;
  readonly order: MoversOrder;
  readonly onSort: (column: MoversColumn) => void;
}

function Header({ column, title, order, onSort }: HeaderProps) {
  const isSorted = order.column === column;
  const direction = order.isUp ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      <Button look="link" onPress={() => onSort(column)}>
        {title}
        {isSorted ? <Icon name={direction} /> : null}
      </Button>
    </th>
  );
}

interface StanceCellProps {
  readonly stance: StanceId;
  readonly day: Day;
}

function StanceCell({ stance, day }: StanceCellProps) {
  const reader = useStory();
  const { text, language } = stanceLabel(reader, stance, day);
  return (
    <td>
      <Swatch slot={slotOf(reader.story, stance)} /> <LocalizedText of={{ text, language }} />
    </td>
  );
}
