import { useId, useMemo, useState } from 'react';
import { compareByName, countryName } from '../language/countryName.ts';
import { formatDay } from '../language/format.ts';
import { formatIsoDay } from '../time/day.ts';
import fieldStyles from '../ui/SelectField.module.css';
import { SelectField } from '../ui/SelectField.tsx';
import { useStory } from '../view/storyContext.tsx';
import type { ViewState } from '../view/viewState.ts';
import { readTypedDay } from '../wording/typedDay.ts';
import styles from './ShareDialog.module.css';
import { ShareRadios } from './ShareField.tsx';
import type { ShareView } from './shareView.ts';

interface ShareViewOptionsProps {
  /** What is shared as it is now. */
  readonly shared: ViewState;
  readonly onChange: (changes: ShareView) => void;
}

/** On which view, date and country what is shared opens; at first on those that are shown. */
export function ShareViewOptions({ shared, onChange }: ShareViewOptionsProps) {
  const { story, language, t } = useStory();
  const countries = useMemo(
    () =>
      [...story.recognisers, story.subject.country]
        .sort(compareByName(language))
        .map((iso3) => ({ value: iso3, name: countryName(iso3, language) })),
    [story, language],
  );
  return (
    <div className={styles.view}>
      <ShareRadios
        legend={t('map.view')}
        options={[
          { value: 'map', label: t('map.viewMap') },
          { value: 'grid', label: t('map.viewSquares') },
        ]}
        value={shared.view}
        onChoose={(view) => onChange({ view })}
      />
      <div className={styles.options}>
        <TypedDay shared={shared} onChange={onChange} />
        <SelectField
          label={t('details.country')}
          all={t('share.noCountry')}
          options={countries}
          value={shared.country}
          onChoose={(country) => onChange({ country })}
        />
      </div>
    </div>
  );
}

/** A date typed as on the timeline; it counts as soon as it is one. */
function TypedDay({ shared, onChange }: ShareViewOptionsProps) {
  const reader = useStory();
  const { language, t } = reader;
  const id = useId();
  const [text, setText] = useState(() => formatIsoDay(shared.date));
  const typed = readTypedDay(reader, text);
  const write = (value: string) => {
    setText(value);
    const { day } = readTypedDay(reader, value);
    if (day !== undefined) onChange({ date: day });
  };
  return (
    <label className={fieldStyles.field}>
      <span className={fieldStyles.name}>{t('timeline.date')}</span>
      <input
        type="text"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('timeline.dateForm')}
        value={text}
        aria-invalid={typed.day === undefined ? true : undefined}
        aria-describedby={id}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      <span id={id} className={styles.problem} aria-live="polite">
        {typed.day === undefined ? typed.problem : formatDay(typed.day, language)}
      </span>
    </label>
  );
}
