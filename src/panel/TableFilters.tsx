import { useReader } from '../state/reader.tsx';
import { stanceLabel } from '../state/wording.ts';
import type { Day } from '../time/day.ts';
import type { Filters } from './rows.ts';
import styles from './TableFilters.module.css';

interface TableFiltersProps {
  readonly filters: Filters;
  readonly day: Day;
  readonly onFilter: (filters: Filters) => void;
}

/** Narrows the table by name, stance and group. */
export function TableFilters({ filters, day, onFilter }: TableFiltersProps) {
  const reader = useReader();
  const { story, texts, t } = reader;
  const stances = [...story.scale.map(({ id }) => id), 'none'];
  return (
    <div className={styles.filters}>
      <label className={styles.field}>
        <span className={styles.name}>{t('table.filterByName')}</span>
        <input
          type="search"
          value={filters.text}
          autoComplete="off"
          onChange={(event) => onFilter({ ...filters, text: event.currentTarget.value })}
        />
      </label>
      <label className={styles.field}>
        <span className={styles.name}>{t('table.stance')}</span>
        <select
          value={filters.stance ?? ''}
          onChange={(event) => onFilter({ ...filters, stance: event.currentTarget.value || null })}
        >
          <option value="">{t('table.anyStance')}</option>
          {stances.map((stance) => (
            <option key={stance} value={stance}>
              {stanceLabel(reader, stance, day).text}
            </option>
          ))}
        </select>
      </label>
      {story.groups.length > 0 ? (
        <label className={styles.field}>
          <span className={styles.name}>{t('table.group')}</span>
          <select
            value={filters.group ?? ''}
            onChange={(event) => onFilter({ ...filters, group: event.currentTarget.value || null })}
          >
            <option value="">{t('table.allStates')}</option>
            {story.groups.map((group) => (
              <option key={group.id} value={group.id}>
                {texts.group(group).text}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  );
}
