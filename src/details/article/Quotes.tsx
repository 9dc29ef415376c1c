import type { Quote } from '../../story/story.ts';
import { Folded } from '../../ui/Folded.tsx';
import { Section } from '../../ui/Section.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { QuoteFigure } from './QuoteFigure.tsx';
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
  const { t } = useStory();
  if (quotes.length === 0) return null;
  const rest = quotes.slice(atOnce);
  return (
    <Section title={title}>
      {note ? <p className={styles.note}>{note}</p> : null}
      <div className={styles.quotes}>
        {quotes.slice(0, atOnce).map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} />
        ))}
      </div>
      {rest.length > 0 ? (
        <Folded
          summary={t('story.moreQuotes', { count: rest.length })}
          summaryClassName={styles.more}
        >
          <div className={styles.quotes}>
            {rest.map((quote) => (
              <QuoteFigure key={quote.id} quote={quote} />
            ))}
          </div>
        </Folded>
      ) : null}
    </Section>
  );
}
