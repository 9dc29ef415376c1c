import { type ReactNode, useState } from 'react';
import { countryName } from '../language/countryName.ts';
import { formatDay } from '../language/format.ts';
import { languages } from '../language/languageList.ts';
import { Section } from '../ui/Section.tsx';
import fieldStyles from '../ui/SelectField.module.css';
import { SelectField } from '../ui/SelectField.tsx';
import { embedHeights } from '../view/embedFrame.ts';
import { useStory } from '../view/storyContext.tsx';
import type { ViewState } from '../view/viewState.ts';
import {
  chromes,
  type EmbedOptions,
  embedAddress,
  embedHeight,
  embedSnippet,
} from './embedSnippet.ts';
import styles from './ShareDialog.module.css';
import field from './ShareField.module.css';
import { ShareField, ShareRadios } from './ShareField.tsx';
import { SharePreview } from './SharePreview.tsx';
import type { Site } from './shareAddress.ts';

interface ShareEmbedProps {
  /** Where the embed is, for others and for the preview. */
  readonly site: Site;
  /** What it opens on. */
  readonly shared: ViewState;
}

/** The code that puts what is shared into another page, with its options and a preview of what it makes. */
export function ShareEmbed({ site, shared }: ShareEmbedProps) {
  const { story, texts, t } = useStory();
  const [chosen, choose] = useState<Partial<EmbedOptions>>({});
  const [height, setHeight] = useState(String(embedHeights.usual));
  const options: EmbedOptions = {
    kind: 'iframe',
    language: shared.language,
    // A page that says nothing of it is light, whatever its reader's system is.
    scheme: shared.scheme === 'auto' ? 'light' : shared.scheme,
    keepsDate: true,
    keepsCountry: true,
    chrome: 'full',
    ...chosen,
    height: embedHeight(height),
  };
  const change = (some: Partial<EmbedOptions>) => choose({ ...chosen, ...some });
  const isTranslated = options.language === shared.language;
  const title =
    !isTranslated && options.language === story.language ? story.title : texts.title.text;
  return (
    <Section title={t('share.embed')}>
      <ShareRadios
        legend={t('share.embed')}
        options={[
          { value: 'iframe', label: t('share.kindFrame') },
          { value: 'element', label: t('share.kindElement') },
        ]}
        value={options.kind}
        onChoose={(kind) => change({ kind })}
      />
      <ShareOptions
        options={options}
        shared={shared}
        onChange={change}
        height={height}
        onHeight={setHeight}
      />
      <ShareField
        name={t('share.embed')}
        text={embedSnippet(site.root, story, title, shared, options)}
        lines={6}
        isCode
      />
      <SharePreview
        address={embedAddress(site.servedFrom, story, shared, options)}
        title={title}
        height={options.kind === 'iframe' ? options.height : null}
      />
    </Section>
  );
}

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
function ShareOptions({ options, shared, onChange, height, onHeight }: ShareOptionsProps) {
  const { t } = useStory();
  const chromeNames = {
    full: t('share.chromeFull'),
    compact: t('share.chromeCompact'),
    none: t('share.chromeNone'),
  };
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{t('share.options')}</legend>
      <SelectField
        label={t('language.label')}
        value={options.language}
        options={languages.map(({ code, name }) => ({ value: code, name, language: code }))}
        onChoose={(language) => language && onChange({ language })}
      />
      <SelectField
        label={t('theme.label')}
        value={options.scheme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          name: t(`theme.${value}`),
        }))}
        onChoose={(scheme) => scheme && onChange({ scheme })}
      />
      <SelectField
        label={t('share.chrome')}
        value={options.chrome}
        options={chromes.map((value) => ({ value, name: chromeNames[value] }))}
        onChoose={(chrome) => chrome && onChange({ chrome })}
      />
      <label className={fieldStyles.field}>
        <span className={fieldStyles.name}>{t('share.height')}</span>
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
    <label className={field.choice}>
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {children}
    </label>
  );
}
