import { compareByName, countryName } from '../../language/countryName.ts';
import { formatCivilDate, formatList } from '../../language/format.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { milestoneAnchor } from '../../view/milestoneAnchor.ts';
import { useStory } from '../../view/storyContext.tsx';
import styles from '../static/StaticPage.module.css';
import { SourcesOf } from './RecordClaims.tsx';
import type { RecordPageProps } from './RecordPage.tsx';

type Naming = Pick<RecordPageProps, 'nameOfLanguage'>;

/** Dated events that are no country's stance, oldest first. */
export function MilestoneList({ nameOfLanguage }: Naming) {
  const { story, texts, language } = useStory();
  return (
    <ol className={styles.list}>
      {story.milestones.map((milestone) => {
        const { title, summary } = texts.milestone(milestone);
        const { id, date, sources } = milestone;
        return (
          <li key={id} id={milestoneAnchor(id)} className={styles.entry}>
            <p>
              <time dateTime={date.text}>{formatCivilDate(date, language)}</time>
              {' · '}
              <strong>
                <LocalizedText of={title} />
              </strong>
            </p>
            <LocalizedText as="p" of={summary} />
            <SourcesOf ids={sources} nameOfLanguage={nameOfLanguage} />
          </li>
        );
      })}
    </ol>
  );
}

/** Every quote with who said it when, in the editor's order. */
export function QuoteList({ nameOfLanguage }: Naming) {
  const { story, texts, language, t } = useStory();
  return story.quotes.map((quote) => {
    const { speaker, role, original, translation } = texts.quote(quote);
    return (
      <figure key={quote.id} id={`quote-${quote.id}`} className={styles.entry}>
        <blockquote lang={quote.language} dir="auto">
          <p>{quote.text}</p>
        </blockquote>
        {translation ? (
          <p>
            {t('quote.translation')}: <LocalizedText of={translation} />
          </p>
        ) : null}
        <figcaption className={styles.quiet}>
          <cite>
            <LocalizedText of={speaker} />
          </cite>
          {' · '}
          <LocalizedText of={role} />
          {' · '}
          {formatCivilDate(quote.date, language)}
          {original ? (
            <>
              {' · '}
              {t('quote.originalLanguage')}: <LocalizedText of={original} />
            </>
          ) : null}
          <SourcesOf ids={[quote.source]} nameOfLanguage={nameOfLanguage} />
        </figcaption>
      </figure>
    );
  });
}

/** What may follow, and which countries it concerns. */
export function ImplicationList({ nameOfLanguage }: Naming) {
  const { story, texts, language } = useStory();
  return story.implications.map((implication) => {
    const { title, text } = texts.implication(implication);
    const countries = implication.countries
      .toSorted(compareByName(language))
      .map((country) => countryName(country, language));
    return (
      <div key={implication.id} id={`implication-${implication.id}`} className={styles.entry}>
        <h3 className={styles.term}>
          <LocalizedText of={title} />
        </h3>
        <LocalizedText as="p" of={text} />
        {countries.length > 0 ? (
          <p className={styles.quiet}>{formatList(countries, language)}</p>
        ) : null}
        <SourcesOf ids={implication.sources} nameOfLanguage={nameOfLanguage} />
      </div>
    );
  });
}
