import { formatCivilDate } from '../../language/format.ts';
import type { Quote } from '../../story/story.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LocalizedText, NamedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { Sources } from '../claim/Sources.tsx';
import styles from './Quotes.module.css';
import { wordsToRead } from './wordsToRead.ts';

interface QuotesProps {
  readonly quotes: readonly Quote[];
  /** How many are shown before the others wait to be opened. */
  readonly atOnce?: number;
}

/** Quotes in the order given. */
export function Quotes({ quotes, atOnce = quotes.length }: QuotesProps) {
  const { t } = useStory();
  const figures = quotes.map((quote) => <QuoteFigure key={quote.id} quote={quote} />);
  const count = figures.length - atOnce;
  return (
    <div className={styles.quotes}>
      {figures.slice(0, atOnce)}
      {count > 0 ? (
        <Disclosure look="link" title={t('story.moreQuotes', { count })}>
          <div className={styles.quotes}>{figures.slice(atOnce)}</div>
        </Disclosure>
      ) : null}
    </div>
  );
}

/** Somebody's words beside what else is told, with who said them in what role and when, and where they stand. */
export function QuoteFigure({ quote }: { readonly quote: Quote }) {
  return (
    <figure className={styles.figure}>
      <QuoteWords quote={quote} className={styles.words} />
      <QuoteBy quote={quote} />
    </figure>
  );
}

interface QuoteWordsProps {
  readonly quote: Quote;
  /** Of the words that are read first. */
  readonly className: string | undefined;
}

/** The words themselves; where they are given in the reader's language those stand first, then the words as printed. */
export function QuoteWords({ quote, className = '' }: QuoteWordsProps) {
  const reader = useStory();
  const { texts, t } = reader;
  const words = wordsToRead(reader, quote);
  const isTranslated = words.text !== quote.text;
  const printed = (
    <blockquote
      className={isTranslated ? styles.marked : `${styles.marked} ${className}`}
      lang={quote.language}
      dir="auto"
    >
      <p>{quote.text}</p>
    </blockquote>
  );
  if (!isTranslated) {
    const { translation } = texts.quote(quote);
    return (
      <>
        {printed}
        <NamedText name={t('quote.translation')} of={translation} className={styles.printed} />
      </>
    );
  }
  return (
    <>
      <div className={`${styles.marked} ${className}`}>
        <p>{words.text}</p>
      </div>
      <div className={styles.printed}>
        {t('quote.asPrinted')}
        {printed}
      </div>
    </>
  );
}

/** Who said them in what role and when, and where they stand. */
export function QuoteBy({ quote }: { readonly quote: Quote }) {
  const { texts, language, t } = useStory();
  const { speaker, role, original } = texts.quote(quote);
  const comma = t('quote.comma');
  return (
    <figcaption className={styles.by}>
      <p>
        <LocalizedText as="cite" of={speaker} />
        {comma}
        <LocalizedText of={role} />
        {comma}
        {formatCivilDate(quote.date, language)}
      </p>
      <NamedText name={t('quote.originalLanguage')} of={original} />
      <Sources ids={[quote.source]} />
    </figcaption>
  );
}
