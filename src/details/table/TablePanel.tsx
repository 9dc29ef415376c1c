import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { compareByName, countryName } from '../../language/countryName.ts';
import { loadOtherNames } from '../../language/countrySearch.ts';
import { loadRegions, type Region } from '../../language/regions.ts';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { stanceLabel } from '../../wording/sentences.ts';
import { useDetails } from '../detailsContext.tsx';
import styles from '../Panel.module.css';
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

const noOtherNames: Known['otherNames'] = {};

/** The tab Table: every recogniser on the shown day, as the map has it. */
export function TablePanel() {
  const reader = useStory();
  const { story, language, t } = reader;
  const { downloads } = useDetails();
  const day = useViewState(({ settledDate }) => settledDate);
  const regions = useRegions();
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
        <p
          className={styles.quiet}
          aria-live="polite"
          data-dated={filters.stance === null ? undefined : ''}
        >
          {t('table.shown', { count: rows.length, total: all.length })}
        </p>
        <CountryTable
          rows={rows}
          day={day}
          sort={sort}
          onSort={(by) => sortBy(nextSort(sort, by))}
        />
        {downloads(tableText)}
      </div>
      <GroupTable day={day} />
    </div>
  );
}

const noRegions: readonly Region[] = [];

/** The regions in the reader's language once they have loaded; none before and where they do not. */
function useRegions(): readonly Region[] {
  const { code } = useStory().language;
  return useLoaded(
    useCallback(() => loadRegions(code), [code]),
    noRegions,
  );
}
