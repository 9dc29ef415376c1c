import { memo } from 'react';
import type { Day } from '../../time/day.ts';
import { PageLink } from '../../view/PageLink.tsx';
import { useViewState } from '../../view/storyContext.tsx';
import styles from '../Panel.module.css';
import { useSettled } from '../useSettled.ts';
import { ArticlePart } from './ArticlePart.tsx';
import { Decisions } from './Decisions.tsx';
import { FullRecord } from './FullRecord.tsx';
import { Implications } from './Implications.tsx';
import { WatchList } from './WatchList.tsx';

interface StoryPanelProps {
  readonly isShown: boolean;
}

/** The tab Story: what the article says, what it may lead to, and what has come of it. */
export function StoryPanel({ isShown }: StoryPanelProps) {
  const day = useSettled(
    useViewState(({ settledDate }) => settledDate),
    isShown,
  );
  return <StoryOn day={day} />;
}

interface StoryOnProps {
  readonly day: Day;
}

const StoryOn = memo(function StoryOn({ day }: StoryOnProps) {
  return (
    <div className={styles.panel}>
      <TimelessArticle />
      <TimelessImplications />
      <WatchList day={day} />
      <TimelessDecisions />
    </div>
  );
});

// None of these depends on the date, so that a step of the timeline leaves them alone.
const TimelessArticle = memo(ArticlePart);
const TimelessImplications = memo(Implications);
const TimelessDecisions = memo(function TimelessDecisions() {
  return (
    <>
      <Decisions />
      <FullRecord />
      <p>
        <PageLink to="record" />
      </p>
    </>
  );
});
