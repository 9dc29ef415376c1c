import type { ReactNode } from 'react';
import { formatCivilDate } from '../../language/format.ts';
import type { Quote } from '../../story/story.ts';
import { Folded } from '../../ui/Folded.tsx';
import { Section } from '../../ui/Section.tsx';
import { LocalizedText, NamedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { Sources } from '../claim/Sources.tsx';
import styles from './Quotes.module.css';

interface QuotesProps {
  readonly title: string;
  readonly quotes: readonly Quote[];
  /** What is to be known of them beforehand. */
  readonly note?: string | undefined;
  /** How many are shown before the others wait to be unfolded: three would not keep readers from what stands below. */
  readonly atOnce?: number;
}

/** Quotes in the order given, under their heading; nothing where there are none. */
export function Quotes({ title, quotes, note, atOnce = 3 }: QuotesProps) {
  if (quotes.length === 0) return null;
  const figures = quotes.map((quote) => <QuoteFigure key={quote.id} quote={quote} />);
  return (
    <Section title={title}>
      {note ? <p className={styles.note}>{note}</p> : null}
      <div className={styles.quotes}>{figures.slice(0, atOnce)}</div>
      <MoreQuotes count={figures.length - atOnce} className={styles.more}>
        <div className={styles.quotes}>{figures.slice(atOnce)}</div>
      </MoreQuotes>
    </Section>
  );
}

/** More of them would stand between a text and its countries, and most stand in full further up. */
const shownAtOnce = 1;

/** Quotes beside a text that rests on them: the words, who said them when, and the source; most wait to be unfolded. */
export function BriefQuotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  if (quotes.length === 0) return null;
  const items = quotes.map((quote) => <BriefQuote key={quote.id} quote={quote} />);
  return (
    <div>
      <ul className={styles.briefQuotes}>{items.slice(0, shownAtOnce)}</ul>
      <MoreQuotes count={items.length - shownAtOnce} className={styles.briefMore}>
        <ul className={styles.briefQuotes}>{items.slice(shownAtOnce)}</ul>
      </MoreQuotes>
    </div>
  );
}

interface MoreQuotesProps {
  readonly count: number;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

function MoreQuotes({ count, className, children }: MoreQuotesProps) {
  const { t } = useStory();
  if (count <= 0) return null;
  return (
    <Folded summary={t('story.moreQuotes', { count })} summaryClassName={className}>
      {children}
    </Folded>
  );
}

/** Somebody's words, who said them in what role and when, and where they stand. */
function QuoteFigure({ quote }: { readonly quote: Quote }) {
  const { texts, language, t } = useStory();
  const { speaker, role, original, translation } = texts.quote(quote);
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.words} lang={quote.language} dir="auto">
        <p>{quote.text}</p>
      </blockquote>
      <NamedText name={t('quote.translation')} of={translation} className={styles.translation} />
      <figcaption className={styles.caption}>
        <LocalizedText as="cite" of={speaker} />
        <LocalizedText as="p" of={role} />
        <p>{formatCivilDate(quote.date, language)}</p>
        <NamedText name={t('quote.originalLanguage')} of={original} />
        <Sources ids={[quote.source]} />
      </figcaption>
    </figure>
  );
}

function BriefQuote({ quote }: { readonly quote: Quote }) {
  const { texts, language, t } = useStory();
  const { speaker, translation } = texts.quote(quote);
  return (
    <li className={styles.briefQuote}>
      <blockquote className={styles.words} lang={quote.language} dir="auto">
        <p>{quote.text}</p>
      </blockquote>
      <NamedText name={t('quote.translation')} of={translation} />
      <p className={styles.caption}>
        <cite>
          <LocalizedText of={speaker} />
        </cite>
        {', '}
        {formatCivilDate(quote.date, language)}
      </p>
      <Sources ids={[quote.source]} />
    </li>
  );
}
