import { memo } from 'react';
import { PageLink } from '../../view/PageLink.tsx';
import { useViewState } from '../../view/storyContext.tsx';
import styles from '../Panel.module.css';
import { ArticlePart } from './ArticlePart.tsx';
import { Decisions } from './Decisions.tsx';
import { Implications } from './Implications.tsx';
import { FoldedMilestones } from './Milestones.tsx';
import { WatchList } from './WatchList.tsx';

/** The tab Story: what the article says, what it may lead to, and what has come of it. */
export function StoryPanel() {
  const day = useViewState(({ settledDate }) => settledDate);
  return (
    <div className={styles.panel}>
      <BeforeWatchList />
      <WatchList day={day} />
      <AfterWatchList />
    </div>
  );
}

// None of these depends on the date, so that a step of the timeline leaves them alone.
const BeforeWatchList = memo(function BeforeWatchList() {
  return (
    <>
      <ArticlePart />
      <Implications />
    </>
  );
});

const AfterWatchList = memo(function AfterWatchList() {
  return (
    <>
      <FoldedMilestones />
      <Decisions />
      <p>
        <PageLink to="record" />
      </p>
    </>
  );
});
