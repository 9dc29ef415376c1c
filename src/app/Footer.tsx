import { Fragment } from 'react';
import { formatDay } from '../language/format.ts';
import { languages } from '../language/languageList.ts';
import { storyFolder } from '../story/storyFolder.ts';
import { PageLink } from '../view/PageLink.tsx';
import { useSite } from '../view/site.tsx';
import { useStory } from '../view/storyContext.tsx';
import { outlinesCredit } from '../wording/outlines.ts';
import styles from './Footer.module.css';

/** Up to when the facts were checked, the page in other languages, and whose outlines, names and software the page uses. */
export function Footer() {
  const context = useStory();
  const { story, language, t } = context;
  const { root } = useSite();
  const written = [story.language, ...story.translatedInto];
  const others = languages.filter(({ code }) => code !== language.code && written.includes(code));
  return (
    <footer className={styles.footer}>
      <p>{t('page.checkedUpToSentence', { date: formatDay(story.asOf, language) })}</p>
      <p>
        {t('credits.recognises')} <PageLink to="method" /> <PageLink to="record" />
        {others.map(({ code, name }) => (
          <Fragment key={code}>
            {' '}
            <a href={`${root}${storyFolder(story, code)}`} lang={code} hrefLang={code}>
              {name}
            </a>
          </Fragment>
        ))}
      </p>
      <p>
        {outlinesCredit(context)} {t('credits.map')} {t('credits.names')}
      </p>
    </footer>
  );
}
