import { Section } from '../../ui/Section.tsx';
import { useStory } from '../../view/storyContext.tsx';
import body from '../claim/ClaimBody.module.css';
import styles from '../claim/ClaimList.module.css';
import { Sources } from '../claim/Sources.tsx';
import { DateButton } from '../DateButton.tsx';
import { StoryBlock } from '../StoryBlock.tsx';

/** Dated events that are no country's stance, newest first, each with its sources. */
export function Milestones() {
  const { story, texts, t } = useStory();
  if (story.milestones.length === 0) return null;
  return (
    <Section title={t('story.milestones')}>
      <ul className={styles.list}>
        {story.milestones.toReversed().map((milestone) => {
          const { title, summary } = texts.milestone(milestone);
          return (
            <li key={milestone.id} className={styles.claim}>
              <div className={styles.date}>
                <DateButton date={milestone.date} />
              </div>
              <div className={body.body}>
                <StoryBlock of={title} className={body.stance} />
                <StoryBlock of={summary} />
                <Sources ids={milestone.sources} />
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
