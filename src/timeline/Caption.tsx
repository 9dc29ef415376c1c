import { Fragment, useEffect, useRef, useState } from 'react';
import { useChoice, useReader } from '../state/reader.tsx';
import { slotOf } from '../state/wording.ts';
import { gapAt } from '../story/chapters.ts';
import { moversOn } from '../story/stances.ts';
import type { Text } from '../story/translation.ts';
import type { Day } from '../time/day.ts';
import { Button } from '../ui/Button.tsx';
import { Swatch } from '../ui/Swatch.tsx';
import { Words } from '../ui/Words.tsx';
import styles from './Caption.module.css';
import { captionOf } from './captionText.ts';
import { MilestoneLink } from './MilestoneLink.tsx';
import { milestonesOn } from './query.ts';
import { useIsCut } from './useIsCut.ts';

/**
 * What happened on the shown day: the totals first, then its milestones and who moved to what. Its height
 * is the same on every day, so that nothing below it moves; what does not fit scrolls, and opens.
 */
export function Caption() {
  const reader = useReader();
  const { story, language } = reader;
  const day = useChoice((choices) => choices.toldDay);
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
            <Words {...line} around={language.code} />
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
  const { language } = useReader();
  return (
    <Fragment>
      <Words {...of} around={language.code} />{' '}
    </Fragment>
  );
}

interface OpenerProps {
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

/** Opens the caption to its full height and closes it; it names how many names there are to read. */
function Opener({ isOpen, onPress }: OpenerProps) {
  const { story, t } = useReader();
  const day = useChoice((choices) => choices.toldDay);
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
