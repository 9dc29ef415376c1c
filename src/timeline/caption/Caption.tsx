import { Fragment, useEffect, useRef, useState } from 'react';
import { gapAt } from '../../story/chapters.ts';
import { slotOf } from '../../story/scale.ts';
import { moversOn } from '../../story/stances.ts';
import type { Text } from '../../story/translation.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { isSettling } from '../../view/viewState.ts';
import { captionOf } from '../../wording/captionText.ts';
import { MilestoneLink } from '../track/MilestoneLink.tsx';
import { milestonesOn } from '../track/query.ts';
import { useIsCut } from '../track/useIsCut.ts';
import styles from './Caption.module.css';

/**
 * What happened on the shown day: the totals first, then its milestones and who moved to what. Its height
 * is the same on every day, so that nothing below it moves; what does not fit scrolls, and opens.
 */
export function Caption() {
  const reader = useStory();
  const { story } = reader;
  const day = useViewState(({ settledDate }) => settledDate);
  const isBusy = useViewState(isSettling);
  const [openOn, setOpenOn] = useState<Day>();
  const box = useRef<HTMLDivElement>(null);
  const isOpen = openOn === day;
  const isCut = useIsCut(box, isOpen);
  const { lead, lines } = captionOf(reader, day);
  const { onDay, inPeriod } = milestonesOn(story, day);
  const isScrolled = useRef(false);
  useEffect(
    function beginAtTop() {
      // Asking the box itself would make the browser lay the page out at every step.
      if (day && isScrolled.current) box.current?.scrollTo(0, 0);
    },
    [day],
  );
  return (
    <div
      ref={box}
      aria-busy={isBusy || undefined}
      className={`${styles.caption}${isOpen ? ` ${styles.open}` : ''}`}
      onScroll={({ currentTarget }) => {
        isScrolled.current = currentTarget.scrollTop > 0;
      }}
    >
      <div>
        <p className={styles.lead}>
          {lead.map((sentence) => (
            <Sentence key={sentence.text} of={sentence} />
          ))}
        </p>
        {onDay.map((milestone) => (
          <MilestoneLink key={milestone.id} milestone={milestone} />
        ))}
        {lines.map(({ stance, ...line }) => (
          <p key={line.text}>
            {stance === undefined ? null : (
              <>
                <Swatch slot={slotOf(story, stance)} />{' '}
              </>
            )}
            <LocalizedText of={line} />
          </p>
        ))}
        {inPeriod.map((milestone) => (
          <MilestoneLink key={milestone.id} milestone={milestone} />
        ))}
      </div>
      {isCut ? (
        <Opener isOpen={isOpen} onPress={() => setOpenOn(isOpen ? undefined : day)} />
      ) : null}
    </div>
  );
}

interface SentenceProps {
  readonly of: Text;
}

function Sentence({ of }: SentenceProps) {
  return (
    <Fragment>
      <LocalizedText of={of} />{' '}
    </Fragment>
  );
}

interface OpenerProps {
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

/** Opens the caption to its full height and closes it; it names how many names there are to read. */
function Opener({ isOpen, onPress }: OpenerProps) {
  const { story, t } = useStory();
  const day = useViewState(({ settledDate }) => settledDate);
  const count = gapAt(story, day) ? 0 : moversOn(story, day).length;
  const more = count > 1 ? t('timeline.showNames', { count }) : t('timeline.showMore');
  return (
    <p className={styles.opener}>
      <Button look="link" isExpanded={isOpen} onPress={onPress}>
        {isOpen ? t('timeline.showFewer') : more}
      </Button>
    </p>
  );
}
