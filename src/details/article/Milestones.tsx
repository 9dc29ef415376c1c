import { useEffect, useRef } from 'react';
import type { Milestone } from '../../story/story.ts';
import { Folded } from '../../ui/Folded.tsx';
import { focusWhenThere } from '../../ui/focusWhenThere.ts';
import hidden from '../../ui/hidden.module.css';
import { Section } from '../../ui/Section.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { milestoneAnchor } from '../../view/milestoneAnchor.ts';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import styles from '../claim/Claim.module.css';
import { Sources } from '../claim/Sources.tsx';
import { DateButton } from '../DateButton.tsx';
import article from './Article.module.css';

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
      className={`${article.folded} ${hidden.onScreen}`}
      summaryClassName={article.unfold}
    >
      <ul className={styles.list}>
        {story.milestones.map((milestone) => (
          <WantedMilestone key={milestone.id} milestone={milestone} />
        ))}
      </ul>
    </Folded>
  );
}

/** A milestone that comes into view and takes the focus once it is asked for. */
function WantedMilestone({ milestone }: { readonly milestone: Milestone }) {
  const { id } = milestone;
  const item = useRef<HTMLLIElement>(null);
  const { apply } = useActions();
  const isWanted = useViewState((view) => view.milestone === id);
  useEffect(
    function comeIntoView() {
      if (!isWanted) return;
      // Not before the column round it has begun anew with the tab.
      const unfold = () => {
        const folded = item.current?.closest('details');
        if (folded) folded.open = true;
        return item.current;
      };
      return focusWhenThere(unfold, () => apply({ milestone: null }));
    },
    [isWanted, apply],
  );
  return (
    <li ref={item} id={milestoneAnchor(id)} tabIndex={-1} className={styles.claim}>
      <MilestoneBody milestone={milestone} />
    </li>
  );
}

function MilestoneBody({ milestone }: { readonly milestone: Milestone }) {
  const { texts } = useStory();
  const { title, summary } = texts.milestone(milestone);
  return (
    <>
      <div className={styles.date}>
        <DateButton date={milestone.date} />
      </div>
      <div className={styles.body}>
        <LocalizedText as="p" of={title} className={styles.stance} />
        <LocalizedText as="p" of={summary} />
        <Sources ids={milestone.sources} />
      </div>
    </>
  );
}
