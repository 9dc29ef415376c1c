import type { MouseEvent } from 'react';
import { formatCivilDate } from '../../language/format.ts';
import type { Milestone } from '../../story/story.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { milestoneAnchor } from '../../view/milestoneAnchor.ts';
import { usePageAddress } from '../../view/PageLink.tsx';
import { useSite } from '../../view/site.tsx';
import { useActions, useStory } from '../../view/storyContext.tsx';
import styles from './MilestoneLink.module.css';

interface MilestoneLinkProps {
  readonly milestone: Milestone;
}

/**
 * Names a milestone, with its month or year where that is all that is known, and leads to its sources: a
 * link, which does so without scripts too.
 */
export function MilestoneLink({ milestone }: MilestoneLinkProps) {
  const { texts, language, t } = useStory();
  const { openMilestone } = useActions();
  const record = usePageAddress('record');
  const { isEmbed } = useSite();
  const { title } = texts.milestone(milestone);
  const isOfDay = milestone.date.precision === 'day';
  const period = formatCivilDate(milestone.date, language);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    openMilestone(milestone.id);
  };
  return (
    <p className={styles.milestone}>
      <a
        href={`${record}#${milestoneAnchor(milestone.id)}`}
        target={isEmbed ? '_blank' : undefined}
        onClick={open}
      >
        <LocalizedText
          of={{
            ...title,
            text: isOfDay ? title.text : t('timeline.milestoneIn', { period, title: title.text }),
          }}
        />
      </a>
    </p>
  );
}
