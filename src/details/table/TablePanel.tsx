import { memo, useDeferredValue, useMemo, useState } from 'react';
import { compareByName, countryName } from '../../language/countryName.ts';
import { loadOtherNames } from '../../language/countrySearch.ts';
import { Downloads } from '../../share/Downloads.tsx';
import type { Day } from '../../time/day.ts';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { stanceLabel } from '../../wording/sentences.ts';
import styles from '../Panel.module.css';
import { useSettled } from '../useSettled.ts';
import { CountryTable } from './CountryTable.tsx';
import { GroupTable } from './GroupTable.tsx';
import {
  filterRows,
  type Known,
  nextSort,
  noFilters,
  rowsAt,
  type Sort,
  sortRows,
} from './rows.ts';
import { TableFilters } from './TableFilters.tsx';
import { tableCsv } from './tableCsv.ts';
import { useRegions } from './useRegions.ts';

interface TablePanelProps {
  readonly isShown: boolean;
}

/** The tab Table: every recogniser on the shown day, as the map has it. */
export function TablePanel({ isShown }: TablePanelProps) {
  const day = useSettled(
    useViewState(({ settledDate }) => settledDate),
    isShown,
  );
  return <TableOn day={day} regions={useRegions(isShown)} />;
}

interface TableOnProps {
  readonly day: Day;
  readonly regions: Known['regions'];
}

const noOtherNames: Known['otherNames'] = {};

const TableOn = memo(function TableOn({ day, regions }: TableOnProps) {
  const reader = useStory();
  const { story, language, t } = reader;
  const [filters, filterBy] = useState(noFilters);
  const [sort, sortBy] = useState<Sort>({ by: 'country', isDescending: false });
  const isPrinting = useIsPrinting();
  const deferred = useDeferredValue(filters);
  const typed = isPrinting ? noFilters : deferred;
  const [otherNames, learnNames] = useState(noOtherNames);
  const compare = useMemo(() => compareByName(language), [language]);
  const all = useMemo(
    () => rowsAt(story, day, (country) => countryName(country, language)),
    [story, day, language],
  );
  const rows = useMemo(() => {
    const known = { regions, otherNames };
    return sortRows(story, filterRows(story, all, typed, known), sort, compare);
  }, [story, all, typed, regions, otherNames, sort, compare]);
  const tableText = () => tableCsv(rows, day, (stance) => stanceLabel(reader, stance, day).text);

  return (
    <div className={styles.panel}>
      <div id="countries-table" tabIndex={-1} className={styles.part}>
        <TableFilters
          filters={filters}
          regions={regions}
          day={day}
          onFilter={filterBy}
          onName={() => void loadOtherNames().then(learnNames, () => undefined)}
        />
        <p className={styles.quiet} aria-live="polite">
          {t('table.shown', { count: rows.length, total: all.length })}
        </p>
        <CountryTable
          rows={rows}
          day={day}
          sort={sort}
          onSort={(by) => sortBy(nextSort(sort, by))}
        />
        <Downloads tableText={tableText} />
      </div>
      <GroupTable day={day} />
    </div>
  );
});
