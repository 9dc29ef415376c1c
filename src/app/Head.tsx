import { formatDay } from '../language/format.ts';
import { LocalizedText } from '../view/LocalizedText.tsx';
import { useStory } from '../view/storyContext.tsx';
import { firstSentence } from '../wording/firstSentence.ts';
import styles from './Head.module.css';
import { Tools } from './Tools.tsx';

interface HeadProps {
  /** The page round an embed has a headline and words of its own. */
  readonly kind: 'page' | 'embed';
}

/** The head of the stage: what is asked, the answer in one sentence, and the tools. */
export function Head({ kind }: HeadProps) {
  const { story, texts, language, t } = useStory();
  const { summary } = texts;
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        <LocalizedText of={texts.title} />
      </h1>
      {kind === 'page' ? (
        <p className={styles.dek}>
          <LocalizedText of={{ ...summary, text: firstSentence(summary.text) }} />{' '}
          <span className={styles.checked}>
            {t('page.checkedUpTo', { date: formatDay(story.asOf, language) })}
          </span>
        </p>
      ) : null}
      <Tools kind={kind} />
    </header>
  );
}
