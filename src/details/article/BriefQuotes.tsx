import { formatCivilDate } from '../../language/format.ts';
import type { Quote } from '../../story/story.ts';
import { Folded } from '../../ui/Folded.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { Sources } from '../claim/Sources.tsx';
import styles from './BriefQuotes.module.css';

/** More of them would stand between a text and its countries, and most stand in full further up. */
const shownAtOnce = 1;

interface BriefQuotesProps {
  readonly quotes: readonly Quote[];
}

/** Quotes beside a text that rests on them: the words, who said them when, and the source; most wait to be unfolded. */
export function BriefQuotes({ quotes }: BriefQuotesProps) {
  const { t } = useStory();
  if (quotes.length === 0) return null;
  const rest = quotes.slice(shownAtOnce);
  return (
    <div>
      <ul className={styles.quotes}>
        {quotes.slice(0, shownAtOnce).map((quote) => (
          <BriefQuote key={quote.id} quote={quote} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Folded
          summary={t('story.moreQuotes', { count: rest.length })}
          summaryClassName={styles.more}
        >
          <ul className={styles.quotes}>
            {rest.map((quote) => (
              <BriefQuote key={quote.id} quote={quote} />
            ))}
          </ul>
        </Folded>
      ) : null}
    </div>
  );
}

function BriefQuote({ quote }: { readonly quote: Quote }) {
  const { texts, language, t } = useStory();
  const { speaker, translation } = texts.quote(quote);
  return (
    <li className={styles.quote}>
      <blockquote className={styles.words} lang={quote.language} dir="auto">
        <p>{quote.text}</p>
      </blockquote>
      {translation ? (
        <p>
          {t('quote.translation')}: <LocalizedText of={translation} />
        </p>
      ) : null}
      <p className={styles.speaker}>
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
