import { formatDay } from '../language/format.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { LocalizedText } from '../view/LocalizedText.tsx';
import { useStory } from '../view/storyContext.tsx';
import styles from './EmbedHead.module.css';
import { guard } from './SectionBoundary.tsx';
import { SkipLink } from './SkipLink.tsx';

/** The question an embed answers, in the least space: its page has a headline of its own. */
export function EmbedHead() {
  const { story, texts, language, t } = useStory();
  return (
    <header className={styles.head}>
      <SkipLink />
      <h1 className={styles.title}>
        <LocalizedText of={texts.title} />
      </h1>
      <p className={styles.checked}>
        {t('page.checkedUpTo', { date: formatDay(story.asOf, language) })}
      </p>
      <ShareButton guard={guard} />
    </header>
  );
}
