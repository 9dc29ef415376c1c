import type { Iso3 } from '../../geo/iso3.ts';
import { formatCivilDate } from '../../language/format.ts';
import { claimAt, sinceAt } from '../../story/stances.ts';
import type { Claim } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { useStory } from '../../view/storyContext.tsx';
import { ConfidenceMark } from '../claim/ConfidenceMark.tsx';
import styles from './Grounds.module.css';

interface GroundsProps {
  readonly country: Iso3;
  readonly day: Day;
}

/** "since 3 July 2025 · confirmed by 2 sources (what that means)"; nothing where no claim is in force. */
export function Grounds({ country, day }: GroundsProps) {
  const { story, language, t } = useStory();
  const since = sinceAt(story, country, day);
  const claim = claimAt(story, country, day);
  if (!since || !claim) return null;
  return (
    <p className={styles.grounds}>
      {t('country.since', { date: formatCivilDate(since.date, language) })}
      {since.date.precision === 'day' ? null : ` (${t(`precision.${since.date.precision}`)})`}
      {' · '}
      <Sureness claim={claim} />
      {` (${t(`confidence.${claim.confidence}Meaning`)})`}
    </p>
  );
}

interface SurenessProps {
  readonly claim: Claim;
}

function Sureness({ claim }: SurenessProps) {
  const { t } = useStory();
  const count = claim.sources.length;
  if (claim.confidence === 'confirmed') return t('confidence.confirmedBy', { count });
  if (claim.confidence === 'reported') return t('confidence.reportedBy', { count });
  return <ConfidenceMark confidence={claim.confidence} />;
}
