import { useEffect, useRef } from 'react';
import { formatNumber } from '../../language/format.ts';
import type { Milestone } from '../../story/story.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { focusWhenThere } from '../../ui/focusWhenThere.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { milestoneAnchor } from '../../view/milestoneAnchor.ts';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import styles from '../claim/Claim.module.css';
import { Sources } from '../claim/Sources.tsx';
import { DateButton } from '../DateButton.tsx';

/** Dated events that are no country's stance, oldest first; the marks of the timeline lead to them. */
export function Milestones() {
  const { story, language, t } = useStory();
  const isAsked = useViewState(({ milestone }) => milestone !== null);
  if (story.milestones.length === 0) return null;
  return (
    <Disclosure
      title={<h4>{t('story.milestones')}</h4>}
      note={formatNumber(story.milestones.length, language)}
      isAsked={isAsked}
    >
      <ul className={styles.list}>
        {story.milestones.map((milestone) => (
          <WantedMilestone key={milestone.id} milestone={milestone} />
        ))}
      </ul>
    </Disclosure>
  );
}

/** The same newest first, for the panel of the subject. */
export function MilestonesOfSubject() {
  const { story, language, t } = useStory();
  if (story.milestones.length === 0) return null;
  return (
    <Disclosure
      title={<h3>{t('story.milestones')}</h3>}
      note={formatNumber(story.milestones.length, language)}
    >
      <ul className={styles.list}>
        {story.milestones.toReversed().map((milestone) => (
          <li key={milestone.id} className={styles.claim}>
            <MilestoneBody milestone={milestone} />
          </li>
        ))}
      </ul>
    </Disclosure>
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
      // Not before the column round it has begun anew with the tab.
      if (isWanted)
        return focusWhenThere(
          () => item.current,
          () => apply({ milestone: null }),
        );
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
