import { Fragment, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { formatCivilDate } from '../../language/format.ts';
import { gapAt } from '../../story/chapters.ts';
import { slotOf } from '../../story/scale.ts';
import { moversOn } from '../../story/stances.ts';
import type { Milestone } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { milestoneAnchor } from '../../view/milestoneAnchor.ts';
import { usePageAddress } from '../../view/PageLink.tsx';
import { useSite } from '../../view/site.tsx';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { isSettling } from '../../view/viewState.ts';
import { captionOf } from '../../wording/captionText.ts';
import { milestonesOn } from '../track/query.ts';
import styles from './caption.module.css';

/**
 * What happened on the shown day: the totals first, then its milestones and who moved to what. Its height
 * is the same on every day, so that nothing below it moves; what does not fit scrolls, and opens.
 */
export function Caption() {
  const { story, t } = useStory();
  const day = useViewState(({ settledDate }) => settledDate);
  const isBusy = useViewState(isSettling);
  const [openOn, setOpenOn] = useState<Day>();
  const box = useRef<HTMLDivElement>(null);
  const isOpen = openOn === day;
  const isCut = useIsCut(box, isOpen);
  const isScrolled = useRef(false);
  useEffect(
    function beginAtTop() {
      // Asking the box itself would make the browser lay the page out at every step.
      if (day && isScrolled.current) box.current?.scrollTo(0, 0);
    },
    [day],
  );
  const count = gapAt(story, day) ? 0 : moversOn(story, day).length;
  const more = count > 1 ? t('timeline.showNames', { count }) : t('timeline.showMore');
  return (
    <div
      ref={box}
      aria-busy={isBusy || undefined}
      className={`${styles.caption}${isOpen ? ` ${styles.open}` : ''}`}
      onScroll={({ currentTarget }) => {
        isScrolled.current = currentTarget.scrollTop > 0;
      }}
    >
      <CaptionLines day={day} />
      {isCut ? (
        <p className={styles.opener}>
          <Button
            look="link"
            isExpanded={isOpen}
            onPress={() => setOpenOn(isOpen ? undefined : day)}
          >
            {isOpen ? t('timeline.showFewer') : more}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function CaptionLines({ day }: { readonly day: Day }) {
  const reader = useStory();
  const { story } = reader;
  const { lead, lines } = captionOf(reader, day);
  const { onDay, inPeriod } = milestonesOn(story, day);
  return (
    <div>
      <p className={styles.lead}>
        {lead.map((sentence) => (
          <Fragment key={sentence.text}>
            <LocalizedText of={sentence} />{' '}
          </Fragment>
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
  );
}

/**
 * Names a milestone, with its month or year where that is all that is known, and leads to its sources: a
 * link, which does so without scripts too.
 */
function MilestoneLink({ milestone }: { readonly milestone: Milestone }) {
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

/**
 * Whether the first child of a box is higher than the box. While the box is open it keeps what was found
 * before, since nothing is cut then.
 */
function useIsCut(box: RefObject<HTMLElement | null>, isOpen: boolean): boolean {
  const [isCut, setCut] = useState(false);
  useEffect(
    function measure() {
      const outer = box.current;
      const inner = outer?.firstElementChild;
      if (!outer || !inner || isOpen || typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(() =>
        setCut(inner.clientHeight > outer.clientHeight + 1),
      );
      observer.observe(outer);
      observer.observe(inner);
      return () => observer.disconnect();
    },
    [box, isOpen],
  );
  return isCut;
}
