import { formatCivilDate } from '../language/format.ts';
import { useReader } from '../state/reader.tsx';
import styles from './ArticlePart.module.css';
import { safeLink } from './links.ts';
import { Quotes } from './Quotes.tsx';
import { StoryBlock } from './StoryBlock.tsx';

/** The article in our own words, and the words of those who speak in it. */
export function ArticlePart() {
  const { story, texts, language, t } = useReader();
  const { date, url } = story.article;
  const address = safeLink(url);
  const { headline, summary } = texts.article;
  const publisher = texts.article.publisher.text;
  return (
    <article className={styles.article}>
      <header>
        <StoryBlock as="h2" of={headline} className={styles.headline} />
        <p className={styles.origin}>
          {t('story.publishedBy', { publisher, date: formatCivilDate(date, language) })}
        </p>
      </header>
      <div className={styles.summary}>
        {summary.map((paragraph) => (
          <StoryBlock key={paragraph.text} of={paragraph} />
        ))}
        {address ? (
          <p>
            <a href={address} target="_blank" rel="noopener noreferrer">
              {t('story.readArticle', { publisher })}
            </a>
          </p>
        ) : null}
      </div>
      <Quotes title={t('story.quotes')} quotes={story.quotes} />
    </article>
  );
}
