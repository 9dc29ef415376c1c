import { compareByName, countryName } from '../../language/countryName.ts';
import { formatCivilDate, formatList } from '../../language/format.ts';
import { slotOf } from '../../story/scale.ts';
import { sourceOf } from '../../story/sources.ts';
import { claimsOf } from '../../story/stances.ts';
import type { Claim } from '../../story/story.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText, NamedText } from '../../view/LocalizedText.tsx';
import { milestoneAnchor } from '../../view/milestoneAnchor.ts';
import { useStory } from '../../view/storyContext.tsx';
import { stanceLabel } from '../../wording/sentences.ts';
import { SourceItem } from '../static/StaticLists.tsx';
import styles from '../static/StaticPage.module.css';
import type { RecordPageProps } from './RecordPage.tsx';

type Naming = Pick<RecordPageProps, 'nameOfLanguage'>;

/** Every claim under its country, by name; a country's code is the id that others link to. */
export function RecordClaims({ nameOfLanguage }: Naming) {
  const { story, language } = useStory();
  const countries = story.recognisers
    .filter((country) => claimsOf(story, country).length > 0)
    .toSorted(compareByName(language));
  return countries.map((country) => (
    <div key={country} id={country} className={styles.entry}>
      <h3 className={styles.subheading}>{countryName(country, language)}</h3>
      <ol className={styles.list}>
        {claimsOf(story, country).map((claim) => (
          <ClaimItem key={claim.id} claim={claim} nameOfLanguage={nameOfLanguage} />
        ))}
      </ol>
    </div>
  ));
}

interface ClaimItemProps extends Naming {
  readonly claim: Claim;
}

function ClaimItem({ claim, nameOfLanguage }: ClaimItemProps) {
  const reader = useStory();
  const { story, texts, language, t } = reader;
  const { date, stance, confidence } = claim;
  const { summary, note } = texts.claim(claim);
  return (
    <li id={`claim-${claim.id}`} className={styles.entry}>
      <p>
        <time dateTime={date.text}>{formatCivilDate(date, language)}</time>
        {' · '}
        <Swatch slot={slotOf(story, stance)} />{' '}
        <strong>
          <LocalizedText of={stanceLabel(reader, stance, date.last)} />
        </strong>
        {' · '}
        {t(`confidence.${confidence}`)}
      </p>
      <LocalizedText as="p" of={summary} />
      {note ? <LocalizedText as="p" of={note} className={styles.quiet} /> : null}
      {date.precision === 'day' ? null : (
        <p className={styles.quiet}>{t(`precision.${date.precision}`)}</p>
      )}
      <SourcesOf
        ids={claim.sources}
        areSeeAlso={confidence === 'unverified'}
        nameOfLanguage={nameOfLanguage}
      />
    </li>
  );
}

interface SourcesOfProps extends Naming {
  /** Ids of sources, the main one first. */
  readonly ids: readonly string[];
  /** They were not read: the claim's own source is still wanted. */
  readonly areSeeAlso?: boolean;
}

/** The sources of a statement, each on a line in full. */
function SourcesOf({ ids, areSeeAlso = false, nameOfLanguage }: SourcesOfProps) {
  const { story, t } = useStory();
  const sources = ids.flatMap((id) => sourceOf(story, id) ?? []);
  if (sources.length === 0) return null;
  return (
    <ul className={styles.sources} aria-label={t(areSeeAlso ? 'claim.seeAlso' : 'claim.sources')}>
      {sources.map((source) => (
        <li key={source.id}>
          {areSeeAlso ? `${t('claim.seeAlso')} ` : null}
          <SourceItem source={source} nameOfLanguage={nameOfLanguage} />
        </li>
      ))}
    </ul>
  );
}

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
        <NamedText name={t('quote.translation')} of={translation} />
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
