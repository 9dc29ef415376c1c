import { countryName } from '../language/countryName.ts';
import { formatDay } from '../language/format.ts';
import { languages, parseLanguageCode } from '../language/languageList.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import hidden from '../ui/hidden.module.css';
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
    <div className={styles.preferences}>
      <label className={styles.preference}>
        <span className={hidden.visuallyHidden}>{t('language.label')}</span>
        <select
          value={language.code}
          onChange={({ target }) =>
            chooseLanguage(parseLanguageCode(target.value) ?? language.code)
          }
        >
          {languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.preference}>
        <span className={hidden.visuallyHidden}>{t('theme.label')}</span>
        <select
          value={scheme}
          onChange={({ target }) =>
            chooseScheme(schemes.find((one) => one === target.value) ?? 'auto')
          }
        >
          {schemes.map((one) => (
            <option key={one} value={one}>
              {t(`theme.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <ShareButton guard={guard} />
    </div>
  );
}
