import { formatDay } from '../language/format.ts';
import { useReader } from '../state/reader.tsx';
import { Words } from '../ui/Words.tsx';
import styles from './EmbedHead.module.css';

/** The question an embed answers, in the least space: its page has a headline of its own. */
export function EmbedHead() {
  const { story, texts, language, t } = useReader();
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        <Words {...texts.title} around={language.code} />
      </h1>
      <p className={styles.checked}>
        {t('page.checkedUpTo', { date: formatDay(story.asOf, language) })}
      </p>
    </header>
  );
}
