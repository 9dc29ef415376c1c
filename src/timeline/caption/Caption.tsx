import { Fragment, type MouseEvent } from 'react';
import { formatCivilDate } from '../../language/format.ts';
import type { Milestone } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { milestoneAnchor } from '../../view/milestoneAnchor.ts';
import { usePageAddress } from '../../view/PageLink.tsx';
import { useSite } from '../../view/site.tsx';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { isSettling } from '../../view/viewState.ts';
import { type CaptionText, captionOf } from '../../wording/captionText.ts';
import { comparisonPieces } from '../../wording/comparison.ts';
import type { Speaker } from '../../wording/sentences.ts';
import type { Stop } from '../player/playback.ts';
import styles from './caption.module.css';

interface CaptionProps {
  /** What playback came to last. */
  readonly played: Stop | undefined;
}

/**
 * What happened on the shown day, or between two that are compared. It has a place of one size, so that no day moves
 * anything: what does not fit is cut, and read whole by the pointer.
 */
export function Caption({ played }: CaptionProps) {
  const reader = useStory();
  const day = useViewState(({ settledDate }) => settledDate);
  const compare = useViewState(({ compare }) => compare);
  const isBusy = useViewState(isSettling);
  const since = played?.day === day ? played.since : day;
  const { pieces, language, milestones, whole } =
    compare === null ? captionOf(reader, day, since) : comparing(reader, compare, day);
  return (
    <p className={styles.caption} title={whole} aria-busy={isBusy || undefined}>
      {pieces.map((text, place) => {
        const Element = place % 2 ? 'b' : Fragment;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is what stands at its place.
          <Element key={place}>
            <LocalizedText of={{ text, language }} />
          </Element>
        );
      })}
      {milestones.map((milestone, place) => (
        <Fragment key={milestone.id}>
          {place > 0 || pieces.some((piece) => piece !== '') ? ' · ' : null}
          <MilestoneLink milestone={milestone} />
        </Fragment>
      ))}
    </p>
  );
}

function comparing(speaker: Speaker, from: Day, to: Day): CaptionText {
  const pieces = comparisonPieces(speaker, from, to);
  return { pieces, language: speaker.language.code, milestones: [], whole: pieces.join('') };
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
    <a
      className={styles.milestone}
      href={`${record}#${milestoneAnchor(milestone.id)}`}
      target={isEmbed ? '_blank' : undefined}
      onClick={open}
    >
      <LocalizedText
        of={{
          ...title,
          text: isOfDay ? title.text : t('timeline.inPeriod', { period, what: title.text }),
        }}
      />
    </a>
  );
}
