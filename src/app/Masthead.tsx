import { countryName } from '../language/countryName.ts';
import { formatDay } from '../language/format.ts';
import { languages } from '../language/languageList.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import hidden from '../ui/hidden.module.css';
import { SelectField } from '../ui/SelectField.tsx';
import { LocalizedText } from '../view/LocalizedText.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import type { Scheme } from '../view/viewState.ts';
import styles from './Masthead.module.css';
import { guard } from './SectionBoundary.tsx';
import { SkipLink } from './SkipLink.tsx';

const schemes: readonly Scheme[] = ['auto', 'light', 'dark'];

/** What is asked, in one sentence, and up to when the facts were checked. */
export function Masthead() {
  const { story, texts, language, t } = useStory();
  return (
    <header className={styles.masthead}>
      <SkipLink />
      <div className={styles.question}>
        <p className={styles.kicker}>
          {countryName(story.subject.country, language)}
          {' · '}
          {t('page.checkedUpTo', { date: formatDay(story.asOf, language) })}
        </p>
        <h1 className={styles.title}>
          <LocalizedText of={texts.title} />
        </h1>
        <p className={styles.summary}>
          <LocalizedText of={texts.summary} />
        </p>
      </div>
      <Preferences />
    </header>
  );
}

function Preferences() {
  const { t, language } = useStory();
  const { chooseLanguage, chooseScheme } = useActions();
  const scheme = useViewState(({ scheme }) => scheme);
  return (
    <div className={`${styles.preferences} ${hidden.withScripts}`}>
      <SelectField
        label={t('language.label')}
        isQuiet
        value={language.code}
        options={languages.map(({ code, name }) => ({ value: code, name, language: code }))}
        onChoose={(code) => chooseLanguage(code ?? language.code)}
      />
      <SelectField
        label={t('theme.label')}
        isQuiet
        value={scheme}
        options={schemes.map((value) => ({ value, name: t(`theme.${value}`) }))}
        onChoose={(chosen) => chooseScheme(chosen ?? 'auto')}
      />
      <ShareButton guard={guard} />
    </div>
  );
}
