import type { Day } from '../../time/day.ts';
import { useStory } from '../../view/storyContext.tsx';
import { figureAt } from '../../wording/figure.ts';
import { leadQuote } from './article.ts';
import styles from './Opening.module.css';
import { wordsToRead } from './wordsToRead.ts';

/** What a story opens on, in the words of a button that opens it: a quote with its speaker, or the figure of a day. */
export function Opening({ day }: { readonly day: Day }) {
  const reader = useStory();
  const { story, texts, language } = reader;
  const quote = leadQuote(story);
  if (!quote) {
    return (
      <span className={styles.words} data-dated="">
        {figureAt(reader, day).sentence}
      </span>
    );
  }
  const words = wordsToRead(reader, quote);
  const { speaker } = texts.quote(quote);
  return (
    <>
      <q className={styles.words} lang={words.language} dir="auto">
        {words.text}
      </q>
      <span
        className={styles.speaker}
        {...(speaker.language !== language.code && { lang: speaker.language, dir: 'auto' })}
      >
        {speaker.text}
      </span>
    </>
  );
}
