// biome-ignore-all lint/a11y/noRedundantRoles: the rows are laid out as grids, of which some browsers make no table
import { memo } from 'react';
import { formatCivilDate, formatDay, formatShortDay } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import { chapterAt, gapAt } from '../../story/chapters.ts';
import type { CivilDate } from '../../time/civilDate.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/hidden.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { gapTextAt } from '../../wording/gapText.ts';
import { StanceName } from '../claim/StanceName.tsx';
import { useDetails } from '../detailsContext.tsx';
import type { Row, Sort, SortKey } from './rows.ts';
import styles from './Table.module.css';

const columns: readonly SortKey[] = ['country', 'stance', 'since'];

interface CountryTableProps {
  readonly rows: readonly Row[];
  readonly day: Day;
  readonly sort: Sort;
  readonly onSort: (by: SortKey) => void;
}

/** The table All countries. */
export function CountryTable({ rows, day, sort, onSort }: CountryTableProps) {
  const { story, texts, language, t } = useStory();
  const gap = gapTextAt({ story, texts }, day);
  // The names of stances hold for a whole chapter or gap: given its first day, rows outlast the steps in it.
  const namedOn = (chapterAt(story, day) ?? gapAt(story, day))?.from ?? day;
  return (
    <table
      role="table"
      className={`${styles.table} ${styles.countries}`}
      aria-label={t('table.title')}
    >
      <caption className={styles.caption} data-dated="">
        <span className={hidden.visuallyHidden}>
          {t('table.onDate', { date: formatDay(day, language) })}
        </span>
        {gap ? <LocalizedText as="span" of={gap.text} className={styles.gap} /> : null}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Header
              key={column}
              column={column}
              order={orderOf(sort, column)}
              onSort={() => onSort(column)}
            />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" data-dated="">
        {rows.map(({ country, name, stance, since }) => (
          <CountryRow
            key={country}
            country={country}
            name={name}
            stance={stance}
            since={since}
            namedOn={namedOn}
          />
        ))}
        {rows.length === 0 ? (
          <tr role="row">
            <td role="cell" colSpan={columns.length}>
              {t('table.nothing')}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

type Order = 'ascending' | 'descending' | undefined;

function orderOf(sort: Sort, column: SortKey): Order {
  if (sort.by !== column) return undefined;
  return sort.isDescending ? 'descending' : 'ascending';
}

interface HeaderProps {
  readonly column: SortKey;
  /** How the table is sorted by this column; undefined where it is sorted by another. */
  readonly order: Order;
  readonly onSort: () => void;
}

function Header({ column, order, onSort }: HeaderProps) {
  const { t } = useStory();
  const isPrinting = useIsPrinting();
  return (
    <th role="columnheader" scope="col" aria-sort={order}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {t(`table.${column}`)}
        {order ? <Icon name={order} /> : null}
      </button>
      {isPrinting ? <span className={styles.printed}>{t(`table.${column}`)}</span> : null}
    </th>
  );
}

interface CountryRowProps extends Pick<Row, 'country' | 'name' | 'stance' | 'since'> {
  /** A day on which the stance is called what it is called on the shown one. */
  readonly namedOn: Day;
}

/** A recogniser's row; drawn again only when something in it changes. */
const CountryRow = memo(function CountryRow(props: CountryRowProps) {
  const { country, name, stance, since, namedOn } = props;
  const { language } = useStory();
  const { openHere } = useDetails();
  return (
    <tr role="row" data-country={country} data-stance={stance}>
      <th role="rowheader" scope="row">
        <Button look="link" onPress={() => openHere(country)}>
          {name}
        </Button>
      </th>
      <td role="cell">
        <StanceName stance={stance} day={namedOn} isShort />
      </td>
      <td role="cell">{since ? formatBriefly(since.date, language) : '–'}</td>
    </tr>
  );
});

function formatBriefly(date: CivilDate, language: Language): string {
  return date.precision === 'day'
    ? formatShortDay(date.first, language)
    : formatCivilDate(date, language);
}
