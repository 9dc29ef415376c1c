import { formatDay } from '../language/format.ts';
import { ShareButton } from '../panel/ShareButton.tsx';
import { useReader } from '../state/reader.tsx';
import { Words } from '../ui/Words.tsx';
import styles from './EmbedHead.module.css';
import { Part } from './Part.tsx';

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
      <Part>
        <ShareButton />
      </Part>
    </header>
  );
}
