import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { compareByName, countryName } from '../../language/countryName.ts';
import { loadOtherNames } from '../../language/countrySearch.ts';
import { formatDay } from '../../language/format.ts';
import { loadRegions, type Region } from '../../language/regions.ts';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { groupSentence, stanceLabel } from '../../wording/sentences.ts';
import { useDetails } from '../detailsContext.tsx';
import panel from '../Panel.module.css';
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
  const { story, texts, language, t } = reader;
  const { downloads } = useDetails();
  const day = useViewState(({ settledDate }) => settledDate);
  const regions = useRegions();
  const [filters, filterBy] = useState(noFilters);
  const [sort, sortBy] = useState<Sort>({ by: 'stance', isDescending: false });
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

  const group = story.groups.find(({ id }) => id === typed.group);

  return (
    <div className={panel.panel}>
      <div id="countries-table" tabIndex={-1} className={panel.part}>
        <h2 className={panel.heading} data-dated="">
          {t('table.onDate', { date: formatDay(day, language) })}
        </h2>
        <TableFilters
          filters={filters}
          regions={regions}
          day={day}
          onFilter={filterBy}
          onName={() => void loadOtherNames().then(learnNames, () => undefined)}
        />
        <p
          className={panel.quiet}
          aria-live="polite"
          data-dated={filters.stance === null ? undefined : ''}
        >
          {t('table.shown', { count: rows.length, total: all.length })}
        </p>
        {group ? (
          <p className={panel.quiet} data-dated="">
            <LocalizedText of={texts.group(group)} />: {groupSentence(reader, group, day)}
          </p>
        ) : null}
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
