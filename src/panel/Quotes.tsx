import { useReader } from '../state/reader.tsx';
import type { Quote } from '../story/story.ts';
import { QuoteFigure } from './QuoteFigure.tsx';
import styles from './Quotes.module.css';
import { Section } from './Section.tsx';

/** More of them would keep readers from what stands below. */
const shownAtOnce = 3;

interface QuotesProps {
  readonly title: string;
  readonly quotes: readonly Quote[];
}

/** Quotes in the order given; after the first few the others wait to be unfolded. */
export function Quotes({ title, quotes }: QuotesProps) {
  const { t } = useReader();
  if (quotes.length === 0) return null;
  const rest = quotes.slice(shownAtOnce);
  return (
    <Section title={title}>
      <div className={styles.quotes}>
        {quotes.slice(0, shownAtOnce).map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} />
        ))}
      </div>
      {rest.length > 0 ? (
        <details>
          <summary className={styles.more}>{t('story.moreQuotes', { count: rest.length })}</summary>
          <div className={styles.quotes}>
            {rest.map((quote) => (
              <QuoteFigure key={quote.id} quote={quote} />
            ))}
          </div>
        </details>
      ) : null}
    </Section>
  );
}
