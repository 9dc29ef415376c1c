import type { ReactNode } from 'react';
import { formatNumber } from '../../language/format.ts';
import { moveSlots } from '../../story/changes.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { keyPhrase, type MoveGroup, type Movers, moversOf } from '../../wording/comparison.ts';
import styles from './Legend.module.css';

interface CompareKeysProps {
  /** What is as high as the scale, whose place the keys take. */
  readonly room: ReactNode;
}

/** The legend while two dates are compared: how many moved closer, away, or came to a first position. */
export function CompareKeys({ room }: CompareKeysProps) {
  const reader = useStory();
  const { story, t } = reader;
  const compare = useViewState((view) => view.compare);
  const date = useViewState((view) => view.date);
  return (
    // biome-ignore lint/a11y/useSemanticElements: as that of the scale.
    <div className={styles.compared} role="group" aria-label={t('legend.label')}>
      <div className={`${styles.legend} ${styles.keys}`} data-scale={story.scale.length}>
        {compare === null
          ? null
          : moversOf(reader, compare, date).map((movers) => (
              <Key key={movers.group} movers={movers} />
            ))}
      </div>
      {room}
    </div>
  );
}

const marks: Partial<Readonly<Record<MoveGroup, string>>> = { closer: '▲', away: '▼' };

function Key({ movers }: { readonly movers: Movers }) {
  const reader = useStory();
  const { group, count } = movers;
  return (
    <div className={styles.key} data-key={group}>
      <KeyBar movers={movers} />
      <span className={styles.text}>
        <strong>{formatNumber(count, reader.language)}</strong>{' '}
        {marks[group] ? (
          <span className={styles.mark} aria-hidden="true">{`${marks[group]} `}</span>
        ) : null}
        <span className={styles.whole}>{keyPhrase(reader, movers)}</span>
        <span className={styles.brief}>{movers.phrase}</span>
      </span>
    </div>
  );
}

/** Of those who moved closer the end shows how many came to recognise. */
function KeyBar({ movers: { group, count, recognised } }: { readonly movers: Movers }) {
  const { language } = useStory();
  const share = recognised === 0 ? 0 : (recognised / count) * 100;
  return (
    <svg className={styles.bar} data-slot={moveSlots[group]} aria-hidden="true">
      <rect />
      {share > 0 ? (
        <g data-slot={moveSlots.recognised}>
          <rect
            x={language.direction === 'rtl' ? 0 : `${100 - share}%`}
            width={`${share}%`}
            height="100%"
          />
        </g>
      ) : null}
    </svg>
  );
}
