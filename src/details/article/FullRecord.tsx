import { useMemo } from 'react';
import { compareByName, countryName } from '../../language/countryName.ts';
import { formatCivilDate } from '../../language/format.ts';
import type { Claim, Milestone } from '../../story/story.ts';
import { milestoneAnchor } from '../../view/milestoneAnchor.ts';
import { useStory } from '../../view/storyContext.tsx';
import { stanceLabel } from '../../wording/sentences.ts';
import { Sources } from '../claim/Sources.tsx';
import { StoryText } from '../StoryText.tsx';
import { useIsLive } from '../useIsLive.ts';
import folded from './Decisions.module.css';
import styles from './FullRecord.module.css';
import { recordOf } from './record.ts';
import { useWantedMilestone } from './useWantedMilestone.ts';

/**
 * Every event of the story in order of time with its sources. It stands unfolded where no script runs, and
 * folds once the page is live, since it is longer than all the rest.
 */
export function FullRecord() {
  const { story, language, t } = useStory();
  const isLive = useIsLive();
  const entries = useMemo(() => recordOf(story, compareByName(language)), [story, language]);
  return (
    <details className={folded.details} open={!isLive}>
      <summary className={folded.summary}>{t('story.record')}</summary>
      <ol className={styles.record}>
        {entries.map(({ date, milestones, claims }) => (
          <li key={date.text} className={styles.entry}>
            <time dateTime={date.text} className={styles.date}>
              {formatCivilDate(date, language)}
            </time>
            <ul className={styles.items}>
              {milestones.map((milestone) => (
                <MilestoneItem key={milestone.id} milestone={milestone} />
              ))}
              {claims.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

function MilestoneItem({ milestone }: { readonly milestone: Milestone }) {
  const { texts } = useStory();
  const { title, summary } = texts.milestone(milestone);
  const item = useWantedMilestone(milestone.id);
  return (
    <li ref={item} id={milestoneAnchor(milestone.id)} tabIndex={-1} className={styles.milestone}>
      <strong>
        <StoryText of={title} />
      </strong>{' '}
      <StoryText of={summary} />
      <Sources ids={milestone.sources} />
    </li>
  );
}

function ClaimItem({ claim }: { readonly claim: Claim }) {
  const reader = useStory();
  const { texts, language, t } = reader;
  return (
    <li>
      <strong>{countryName(claim.country, language)}</strong>
      {' – '}
      <StoryText of={stanceLabel(reader, claim.stance, claim.date.last)} />
      {' · '}
      {t(`confidence.${claim.confidence}`)}
      <p>
        <StoryText of={texts.claim(claim).summary} />
      </p>
      <Sources ids={claim.sources} areSeeAlso={claim.confidence === 'unverified'} />
    </li>
  );
}
