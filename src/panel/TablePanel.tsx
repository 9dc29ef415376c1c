import { memo, useDeferredValue, useMemo, useState } from 'react';
import { compareByName, countryName } from '../language/countryName.ts';
import { loadOtherNames } from '../language/countrySearch.ts';
import { useChoice, useReader } from '../state/reader.tsx';
import { stanceLabel } from '../state/wording.ts';
import { type Day, formatIsoDay } from '../time/day.ts';
import { Button } from '../ui/Button.tsx';
import { CountryTable } from './CountryTable.tsx';
import { GroupTable } from './GroupTable.tsx';
import styles from './Panel.module.css';
import {
  filterRows,
  type Known,
  nextSort,
  noFilters,
  rowsAt,
  type Sort,
  sortRows,
} from './rows.ts';
import { saveCsv } from './saveFile.ts';
import { TableFilters } from './TableFilters.tsx';
import { tableCsv } from './tableCsv.ts';
import { useRegions } from './useRegions.ts';
import { useSettled } from './useSettled.ts';

interface TablePanelProps {
  readonly isShown: boolean;
}

/** The tab Table: every recogniser on the shown day, as the map has it. */
export function TablePanel({ isShown }: TablePanelProps) {
  const day = useSettled(
    useChoice((choices) => choices.day),
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
  const reader = useReader();
  const { story, language, t } = reader;
  const [filters, filterBy] = useState(noFilters);
  const [sort, sortBy] = useState<Sort>({ by: 'country', isDescending: false });
  const typed = useDeferredValue(filters);
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
  const save = () => {
    const labelOf = (stance: string) => stanceLabel(reader, stance, day).text;
    saveCsv(tableCsv(rows, day, labelOf), `${story.id}-${formatIsoDay(day)}.csv`);
  };

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
        <div className={styles.bar}>
          <Button onPress={save}>{t('download.csv')}</Button>
        </div>
      </div>
      <GroupTable day={day} />
    </div>
  );
});
