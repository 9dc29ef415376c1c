import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import { formatCivilDate, formatDay } from '../../language/format.ts';
import { chapterAt } from '../../story/chapters.ts';
import { claimAt, sinceAt, stanceAt } from '../../story/stances.ts';
import type { Claim, StanceId } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { gapTextAt } from '../../wording/gapText.ts';
import { ConfidenceMark } from '../claim/ConfidenceMark.tsx';
import { StanceName } from '../claim/StanceName.tsx';
import panel from '../Panel.module.css';
import styles from './Country.module.css';

interface CountryHeadProps {
  readonly country: Iso3;
  readonly day: Day;
}

/** A country's name, its stance on the day with what that means, since when and how sure. */
export function CountryHead({ country, day }: CountryHeadProps) {
  const { story, texts, language, t } = useStory();
  const gap = gapTextAt({ story, texts }, day);
  const stance = stanceAt(story, country, day);
  return (
    <header className={styles.head}>
      <h2 className={panel.heading} tabIndex={-1}>
        {countryName(country, language)}
      </h2>
      <div className={styles.head} data-dated="">
        {gap ? (
          <>
            <p className={styles.stance}>{t('country.gap', { date: formatDay(day, language) })}</p>
            <LocalizedText as="p" of={gap.text} />
          </>
        ) : (
          <>
            <p className={styles.stance}>
              <StanceName stance={stance} day={day} />
            </p>
            <Grounds country={country} day={day} />
            <Criterion stance={stance} day={day} />
          </>
        )}
      </div>
      {story.watchList.includes(country) ? (
        <p className={panel.quiet}>{t('country.watched')}</p>
      ) : null}
    </header>
  );
}

function Criterion({ stance, day }: { readonly stance: StanceId; readonly day: Day }) {
  const { story, texts } = useStory();
  const rung = story.scale.find(({ id }) => id === stance);
  const { criterion } = rung ? texts.stance(rung) : texts.fallback(chapterAt(story, day));
  return <LocalizedText as="p" of={criterion} className={styles.criterion} />;
}

/** "since 3 July 2025 · confirmed by 2 sources (what that means)"; nothing where no claim is in force. */
function Grounds({ country, day }: CountryHeadProps) {
  const { story, language, t } = useStory();
  const since = sinceAt(story, country, day);
  const claim = claimAt(story, country, day);
  if (!since || !claim) return null;
  return (
    <p className={panel.quiet}>
      {t('country.since', { date: formatCivilDate(since.date, language) })}
      {since.date.precision === 'day' ? null : ` (${t(`precision.${since.date.precision}`)})`}
      {' · '}
      <Sureness claim={claim} />
      {` (${t(`confidence.${claim.confidence}Meaning`)})`}
    </p>
  );
}

function Sureness({ claim }: { readonly claim: Claim }) {
  const { t } = useStory();
  const count = claim.sources.length;
  if (claim.confidence === 'confirmed') return t('confidence.confirmedBy', { count });
  if (claim.confidence === 'reported') return t('confidence.reportedBy', { count });
  return <ConfidenceMark confidence={claim.confidence} />;
}
