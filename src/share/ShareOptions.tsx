import type { ReactNode } from 'react';
import { countryName } from '../language/countryName.ts';
import { formatDay } from '../language/format.ts';
import { languages } from '../language/languageList.ts';
import { embedHeights } from '../view/embedFrame.ts';
import { useStory } from '../view/storyContext.tsx';
import type { Scheme, ViewState } from '../view/viewState.ts';
import { chromes, type EmbedOptions } from './embedSnippet.ts';
import styles from './ShareOptions.module.css';

interface ShareOptionsProps {
  readonly options: EmbedOptions;
  /** What the embed opens on. */
  readonly shared: ViewState;
  readonly onChange: (some: Partial<EmbedOptions>) => void;
  /** As it is being typed. */
  readonly height: string;
  readonly onHeight: (text: string) => void;
}

/** What an editor may choose for an embed: how it opens and how it looks. */
export function ShareOptions({ options, shared, onChange, height, onHeight }: ShareOptionsProps) {
  const { t } = useStory();
  const schemes: Record<Scheme, string> = {
    auto: t('theme.auto'),
    light: t('theme.light'),
    dark: t('theme.dark'),
  };
  const chromeNames = {
    full: t('share.chromeFull'),
    compact: t('share.chromeCompact'),
    none: t('share.chromeNone'),
  };
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{t('share.options')}</legend>
      <Selection
        label={t('language.label')}
        value={options.language}
        choices={languages.map(({ code, name }) => ({ value: code, name, language: code }))}
        onChoose={(language) => onChange({ language })}
      />
      <Selection
        label={t('theme.label')}
        value={options.scheme}
        choices={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          name: schemes[value],
        }))}
        onChoose={(scheme) => onChange({ scheme })}
      />
      <Selection
        label={t('share.chrome')}
        value={options.chrome}
        choices={chromes.map((value) => ({ value, name: chromeNames[value] }))}
        onChoose={(chrome) => onChange({ chrome })}
      />
      <label className={styles.option}>
        <span className={styles.name}>{t('share.height')}</span>
        <input
          type="number"
          min={embedHeights.least}
          max={embedHeights.most}
          step={10}
          value={height}
          onChange={({ currentTarget }) => onHeight(currentTarget.value)}
        />
      </label>
      <Kept options={options} shared={shared} onChange={onChange} />
    </fieldset>
  );
}

/** What of the shared view the embed keeps. */
function Kept({
  options,
  shared: { date: day, country },
  onChange,
}: Pick<ShareOptionsProps, 'options' | 'shared' | 'onChange'>) {
  const { language, t } = useStory();
  return (
    <div className={styles.kept}>
      <Check isChecked={options.keepsDate} onChange={(keepsDate) => onChange({ keepsDate })}>
        {t('share.keepDate', { date: formatDay(day, language) })}
      </Check>
      {country ? (
        <Check
          isChecked={options.keepsCountry}
          onChange={(keepsCountry) => onChange({ keepsCountry })}
        >
          {t('share.keepCountry', { country: countryName(country, language) })}
        </Check>
      ) : null}
    </div>
  );
}

interface CheckProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly children: ReactNode;
}

function Check({ isChecked, onChange, children }: CheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {children}
    </label>
  );
}

interface SelectionProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** `language` where a name is in another one than the page. */
  readonly choices: readonly {
    readonly value: Value;
    readonly name: string;
    readonly language?: string;
  }[];
  readonly onChoose: (value: Value) => void;
}

function Selection<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: SelectionProps<Value>) {
  return (
    <label className={styles.option}>
      <span className={styles.name}>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) =>
          onChoose(choices.find((one) => one.value === currentTarget.value)?.value ?? value)
        }
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value} lang={one.language}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
