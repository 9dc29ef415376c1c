import { formatDay } from '../language/format.ts';
import { PageLink } from '../view/PageLink.tsx';
import { useStory } from '../view/storyContext.tsx';
import { outlinesCredit } from '../wording/outlines.ts';
import styles from './Footer.module.css';

/** Up to when the facts were checked, and whose outlines, names and software the page uses. */
export function Footer() {
  const context = useStory();
  const { story, language, t } = context;
  return (
    <footer className={styles.footer}>
      <p>{t('page.checkedUpToSentence', { date: formatDay(story.asOf, language) })}</p>
      <p>
        {t('credits.recognises')} <PageLink to="method" /> <PageLink to="record" />
      </p>
      <p>
        {outlinesCredit(context)} {t('credits.map')} {t('credits.names')}
      </p>
    </footer>
  );
}
