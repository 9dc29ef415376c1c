import { useMemo, useState } from 'react';
import { compareByName } from '../../language/countryName.ts';
import { formatDay, formatShortDay } from '../../language/format.ts';
import { slotOf } from '../../story/scale.ts';
import { changesBetween } from '../../story/stances.ts';
import type { StanceId } from '../../story/story.ts';
import type { Change } from '../../story/storyIndex.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { type MoversOrder, sortMovers } from '../../wording/comparison.ts';
import { stanceLabel } from '../../wording/sentences.ts';
import { CountryButton } from '../country/CountryButton.tsx';
import panel from '../Panel.module.css';
import styles from './Changes.module.css';

/** The tab Changes: which countries moved between the two days that are compared, and from what to what. */
export function ChangesPanel() {
  const { story, language, t } = useStory();
  const compare = useViewState(({ compare }) => compare);
  const day = useViewState(({ settledDate }) => settledDate);
  const movers = useMemo(
    () => (compare === null ? [] : changesBetween(story, compare, day)),
    [story, compare, day],
  );
  if (compare === null) return null;
  const dates = { from: formatDay(compare, language), to: formatDay(day, language) };
  return (
    <div className={panel.part}>
      <h2 className={panel.heading}>{t('changes.heading')}</h2>
      <p className={panel.quiet} data-dated="">
        {t('changes.dates', dates)}
      </p>
      {movers.length > 0 ? <MoversTable movers={movers} was={compare} is={day} /> : null}
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
              <CountryButton country={mover.country} />
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
