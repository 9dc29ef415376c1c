import type { Milestone } from '../../story/story.ts';
import { Folded } from '../../ui/Folded.tsx';
import { Section } from '../../ui/Section.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { milestoneAnchor } from '../../view/milestoneAnchor.ts';
import { useStory } from '../../view/storyContext.tsx';
import body from '../claim/ClaimBody.module.css';
import styles from '../claim/ClaimList.module.css';
import { Sources } from '../claim/Sources.tsx';
import { DateButton } from '../DateButton.tsx';
import folded from './Decisions.module.css';
import { useWantedMilestone } from './useWantedMilestone.ts';

/** Dated events that are no country's stance, newest first, each with its sources. */
export function Milestones() {
  const { story, t } = useStory();
  if (story.milestones.length === 0) return null;
  return (
    <Section title={t('story.milestones')}>
      <ul className={styles.list}>
        {story.milestones.toReversed().map((milestone) => (
          <li key={milestone.id} className={styles.claim}>
            <MilestoneBody milestone={milestone} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The same oldest first and folded, where the marks of the timeline lead to. */
export function FoldedMilestones() {
  const { story, t } = useStory();
  if (story.milestones.length === 0) return null;
  return (
    <Folded
      summary={t('story.milestones')}
      className={folded.details}
      summaryClassName={folded.summary}
    >
      <ul className={styles.list}>
        {story.milestones.map((milestone) => (
          <WantedMilestone key={milestone.id} milestone={milestone} />
        ))}
      </ul>
    </Folded>
  );
}

interface MilestoneProps {
  readonly milestone: Milestone;
}

function WantedMilestone({ milestone }: MilestoneProps) {
  const item = useWantedMilestone(milestone.id);
  return (
    <li ref={item} id={milestoneAnchor(milestone.id)} tabIndex={-1} className={styles.claim}>
      <MilestoneBody milestone={milestone} />
    </li>
  );
}

function MilestoneBody({ milestone }: MilestoneProps) {
  const { texts } = useStory();
  const { title, summary } = texts.milestone(milestone);
  return (
    <>
      <div className={styles.date}>
        <DateButton date={milestone.date} />
      </div>
      <div className={body.body}>
        <LocalizedText as="p" of={title} className={body.stance} />
        <LocalizedText as="p" of={summary} />
        <Sources ids={milestone.sources} />
      </div>
    </>
  );
}
