import { leadQuote } from '../details/article/article.ts';
import { wordsToRead } from '../details/article/wordsToRead.ts';
import { slotOf } from '../story/scale.ts';
import type { Quote } from '../story/story.ts';
import { LocalizedText } from '../view/LocalizedText.tsx';
import { useStory, useViewState } from '../view/storyContext.tsx';
import { isSettling } from '../view/viewState.ts';
import { figureAt } from '../wording/figure.ts';
import styles from './EmbedPanel.module.css';

/** What an embed says of its story in two lines: the words that it opens on, or without any its figure. */
export function OpenerWords() {
  const { story } = useStory();
  const quote = leadQuote(story);
  const [first] = story.scale;
  return (
    <>
      <span className={styles.rule} data-slot={first ? slotOf(story, first.id) : undefined} />
      <span className={styles.said}>{quote ? <Words quote={quote} /> : <Figure />}</span>
    </>
  );
}

function Words({ quote }: { readonly quote: Quote }) {
  const reader = useStory();
  const { texts, t } = reader;
  const words = wordsToRead(reader, quote);
  const { speaker, role } = texts.quote(quote);
  return (
    <>
      <q className={styles.words} lang={words.language} dir="auto">
        {words.text}
      </q>
      <span className={styles.by}>
        <LocalizedText of={speaker} />
        {t('quote.comma')}
        <LocalizedText of={role} />
      </span>
    </>
  );
}

/** Of the day that has to be read: while the reader scrubs it stands still, as the details do. */
function Figure() {
  const reader = useStory();
  const day = useViewState(({ settledDate }) => settledDate);
  const isBusy = useViewState(isSettling);
  return (
    <span className={styles.words} aria-busy={isBusy || undefined}>
      {figureAt(reader, day).sentence}
    </span>
  );
}
