import type { Region } from '../../language/regions.ts';
import type { Day } from '../../time/day.ts';
import hidden from '../../ui/hidden.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { type Option, SelectField } from '../../ui/SelectField.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { stanceLabel } from '../../wording/sentences.ts';
import type { Filters } from './rows.ts';
import styles from './Table.module.css';

interface TableFiltersProps {
  readonly filters: Filters;
  readonly regions: readonly Region[];
  readonly day: Day;
  readonly onFilter: (filters: Filters) => void;
  /** The reader is about to type a name. */
  readonly onName: () => void;
}

/** Narrows the table by name, stance, group and region. */
export function TableFilters({ filters, regions, day, onFilter, onName }: TableFiltersProps) {
  const reader = useStory();
  const { story, texts, t } = reader;
  const change = (some: Partial<Filters>) => onFilter({ ...filters, ...some });
  const stances = [...story.scale.map(({ id }) => id), 'none'].map((stance) => ({
    value: stance,
    name: stanceLabel(reader, stance, day).text,
  }));
  const groups = story.groups.map((group) => ({ value: group.id, name: texts.group(group).text }));
  return (
    <div className={`${styles.filters} ${hidden.withScripts} ${hidden.onScreen}`}>
      <label className={styles.name}>
        <span className={hidden.visuallyHidden}>{t('table.filterByName')}</span>
        <Icon name="search" />
        <input
          type="search"
          placeholder={t('table.name')}
          value={filters.text}
          autoComplete="off"
          onFocus={onName}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <SelectField
        isQuiet
        label={t('table.stance')}
        all={t('table.anyStance')}
        options={stances}
        value={filters.stance}
        onChoose={(stance) => change({ stance })}
      />
      {groups.length > 0 ? (
        <SelectField
          isQuiet
          label={t('table.group')}
          all={t('table.allStates')}
          options={groups}
          value={filters.group}
          onChoose={(group) => change({ group })}
        />
      ) : null}
      <SelectField
        isQuiet
        label={t('table.region')}
        all={t('table.allRegions')}
        options={regionOptions(regions, story.recognisers)}
        value={filters.region}
        onChoose={(region) => change({ region })}
      />
    </div>
  );
}

/** Regions in which the story has a recogniser; a subregion stands under its region. */
function regionOptions(
  regions: readonly Region[],
  recognisers: readonly string[],
): readonly Option[] {
  const known = new Set(recognisers);
  return regions
    .filter(({ countries }) => countries.some((country) => known.has(country)))
    .map(({ code, partOf, name }) => ({ value: code, name, isPart: partOf !== undefined }));
}
