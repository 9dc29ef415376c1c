import { formatDay } from '../language/format.ts';
import { MethodLink } from '../map/MethodLink.tsx';
import { useReader } from '../state/reader.tsx';
import styles from './Footer.module.css';

/** Up to when the facts were checked, and whose outlines, names and software the page uses. */
export function Footer() {
  const { story, language, t } = useReader();
  return (
    <footer className={styles.footer}>
      <p>{t('page.checkedUpToSentence', { date: formatDay(story.asOf, language) })}</p>
      <p>
        {t('credits.recognises')} <MethodLink />
      </p>
      <p>
        {t('credits.map')} {t('credits.names')}
      </p>
    </footer>
  );
}
