import { Fragment, useState } from 'react';
import { useActions, useChoice, useReader } from '../state/reader.tsx';
import { gapAt } from '../story/chapters.ts';
import { moversOn } from '../story/stances.ts';
import { Button } from '../ui/Button.tsx';
import { Words } from '../ui/Words.tsx';
import styles from './Caption.module.css';
import { captionOf } from './captionText.ts';

/** From so many movers on, the caption is cut after four lines until the reader asks for all names. */
const MANY_MOVERS = 10;

/** Who moved on the shown day and to what, with the totals; its milestones, which the tab Story tells. */
export function Caption() {
  const reader = useReader();
  const { story, texts, language, t } = reader;
  const { openTab } = useActions();
  const day = useChoice((choices) => choices.day);
  const isPlaying = useChoice((choices) => choices.isPlaying);
  const [openOn, setOpenOn] = useState<number>();
  const count = moversOn(story, day).length;
  const isLong = count >= MANY_MOVERS && !gapAt(story, day);
  const isOpen = openOn === day;
  const milestones = story.milestones.filter(
    ({ date }) => date.precision === 'day' && date.first === day,
  );
  return (
    <div className={`${styles.caption}${isPlaying ? ` ${styles.playing}` : ''}`}>
      <p className={isPlaying || (isLong && !isOpen) ? styles.clamped : undefined}>
        {captionOf(reader, day).map((sentence) => (
          <Fragment key={sentence.text}>
            <Words text={sentence.text} language={sentence.language} around={language.code} />{' '}
          </Fragment>
        ))}
      </p>
      {isLong && !isPlaying ? (
        <Button look="link" onPress={() => setOpenOn(isOpen ? undefined : day)}>
          {isOpen ? t('timeline.showFewer') : t('timeline.showNames', { count })}
        </Button>
      ) : null}
      {milestones.map((milestone) => {
        const { title } = texts.milestone(milestone);
        return (
          <p key={milestone.id} className={styles.milestone}>
            <Button look="link" onPress={() => openTab('story')}>
              <Words text={title.text} language={title.language} around={language.code} />
            </Button>
          </p>
        );
      })}
    </div>
  );
}
