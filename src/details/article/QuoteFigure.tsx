import { formatCivilDate } from '../../language/format.ts';
import type { Quote } from '../../story/story.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { Sources } from '../claim/Sources.tsx';
import styles from './QuoteFigure.module.css';

interface QuoteFigureProps {
  readonly quote: Quote;
}

/** Somebody's words, who said them in what role and when, and where they stand. */
export function QuoteFigure({ quote }: QuoteFigureProps) {
  const { texts, language, t } = useStory();
  const { speaker, role, original, translation } = texts.quote(quote);
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.words} lang={quote.language} dir="auto">
        <p>{quote.text}</p>
      </blockquote>
      {translation ? (
        <p className={styles.translation}>
          {t('quote.translation')}: <LocalizedText of={translation} />
        </p>
      ) : null}
      <figcaption className={styles.caption}>
        <LocalizedText as="cite" of={speaker} />
        <LocalizedText as="p" of={role} />
        <p>{formatCivilDate(quote.date, language)}</p>
        {original ? (
          <p>
            {t('quote.originalLanguage')}: <LocalizedText of={original} />
          </p>
        ) : null}
        <Sources ids={[quote.source]} />
      </figcaption>
    </figure>
  );
}
