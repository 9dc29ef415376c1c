import { countryName } from '../../language/countryName.ts';
import { formatCivilDate } from '../../language/format.ts';
import { slotOf } from '../../story/scale.ts';
import type { Day } from '../../time/day.ts';
import { useStory } from '../../view/storyContext.tsx';
import { figureAt } from '../../wording/figure.ts';
import { Sources } from '../claim/Sources.tsx';
import { leadQuote } from './article.ts';
import styles from './Lead.module.css';
import { QuoteBy, QuoteWords } from './Quotes.tsx';

/** What a story opens on: somebody's words, or without any its figure on the shown day. */
export function Lead({ day }: { readonly day: Day }) {
  const { story } = useStory();
  const quote = leadQuote(story);
  if (!quote) return <LeadFigure day={day} />;
  return (
    <figure className={styles.lead}>
      <Rule />
      <QuoteWords quote={quote} className={styles.words} />
      <QuoteBy quote={quote} />
    </figure>
  );
}

function LeadFigure({ day }: { readonly day: Day }) {
  const reader = useStory();
  const { language, t } = reader;
  const { sentence, latest } = figureAt(reader, day);
  return (
    <div className={styles.lead}>
      <Rule />
      <p className={styles.words} data-dated="">
        {sentence}
      </p>
      {latest ? (
        <div className={styles.latest} data-dated="">
          {t('cite.with', {
            text: countryName(latest.country, language),
            more: formatCivilDate(latest.date, language),
          })}
          <Sources ids={latest.sources} areSeeAlso={latest.confidence === 'unverified'} />
        </div>
      ) : null}
    </div>
  );
}

/** A short line in the colour of the first stance. */
function Rule() {
  const { story } = useStory();
  const [first] = story.scale;
  return first ? <span className={styles.rule} data-slot={slotOf(story, first.id)} /> : null;
}
