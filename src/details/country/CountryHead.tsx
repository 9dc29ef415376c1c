import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import { formatCivilDate, formatDay } from '../../language/format.ts';
import { chapterAt } from '../../story/chapters.ts';
import { claimAt, sinceAt, stanceAt } from '../../story/stances.ts';
import type { Claim } from '../../story/story.ts';
import type { Text } from '../../story/translation.ts';
import type { Day } from '../../time/day.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { mainPoint } from '../../wording/firstSentence.ts';
import { gapTextAt } from '../../wording/gapText.ts';
import { BriefSources } from '../claim/BriefSources.tsx';
import { ConfidenceMark } from '../claim/ConfidenceMark.tsx';
import { StanceName } from '../claim/StanceName.tsx';
import panel from '../Panel.module.css';
import styles from './Country.module.css';

interface CountryHeadProps {
  readonly country: Iso3;
  readonly day: Day;
}

/** A country's name, its stance on the day, since when and how sure, and in one sentence why. */
export function CountryHead({ country, day }: CountryHeadProps) {
  const { language } = useStory();
  return (
    <header className={styles.head}>
      <h2 className={styles.name} tabIndex={-1}>
        {countryName(country, language)}
      </h2>
      <div className={styles.head} data-dated="">
        <StanceOn country={country} day={day} />
      </div>
    </header>
  );
}

function StanceOn({ country, day }: CountryHeadProps) {
  const { story, texts, language, t } = useStory();
  const gap = gapTextAt({ story, texts }, day);
  if (gap) {
    return (
      <>
        <p className={styles.stance}>{t('country.gap', { date: formatDay(day, language) })}</p>
        <Sentence of={gap.text} />
      </>
    );
  }
  const claim = claimAt(story, country, day);
  const summary = claim
    ? texts.claim(claim).summary
    : texts.fallback(chapterAt(story, day)).criterion;
  return (
    <>
      <p className={styles.stance}>
        <StanceName stance={stanceAt(story, country, day)} day={day} />
      </p>
      {claim ? <Grounds claim={claim} since={sinceAt(story, country, day) ?? claim} /> : null}
      <Sentence of={summary} />
      {claim ? <BriefSources key={claim.id} claim={claim} /> : null}
    </>
  );
}

/** The main point of a text. */
function Sentence({ of }: { readonly of: Text }) {
  return (
    <LocalizedText as="p" of={{ ...of, text: mainPoint(of.text) }} className={styles.sentence} />
  );
}

interface GroundsProps {
  /** The latest claim in force. */
  readonly claim: Claim;
  /** The one the stance began with. */
  readonly since: Claim;
}

/** "since 3 July 2025 · confirmed by 2 sources" */
function Grounds({ claim, since }: GroundsProps) {
  const { language, t } = useStory();
  return (
    <p className={panel.quiet}>
      {t('country.since', { date: formatCivilDate(since.date, language) })}
      {since.date.precision === 'day' ? null : ` (${t(`precision.${since.date.precision}`)})`}
      {' · '}
      <Sureness claim={claim} />
    </p>
  );
}

function Sureness({ claim }: Pick<GroundsProps, 'claim'>) {
  const { t } = useStory();
  const count = claim.sources.length;
  if (claim.confidence === 'confirmed') return t('confidence.confirmedBy', { count });
  if (claim.confidence === 'reported') return t('confidence.reportedBy', { count });
  return <ConfidenceMark confidence={claim.confidence} />;
}
