import { useStory, useViewState } from '../../view/storyContext.tsx';
import { isStriped } from '../drawing/featureStyle.ts';
import { useFeature } from '../drawing/features.ts';
import type { PlacedLabel } from './labelLayout.ts';
import styles from './labels.module.css';
import { secondLineAt } from './secondLine.ts';

/** A country's name, in the ink that is read on its fill, in a tag or beside it; it follows the country's style. */
export function MapLabel({ label }: { readonly label: PlacedLabel }) {
  const { country, name, x, y, fontSize, look, leader, box, second } = label;
  const { style } = useFeature(country);
  const slot = style.isHidden ? 'none' : style.paint;
  if (label.isMinor && slot === 'none') return null;
  const isInside = look === 'inside';
  const ink = {
    'data-slot': isInside ? slot : undefined,
    'data-striped': isInside && isStriped(style) ? '' : undefined,
  };
  return (
    <g className={styles[look]}>
      {leader ? <Leader line={leader} /> : null}
      {box ? (
        <rect
          x={box.left}
          y={box.top}
          width={box.right - box.left}
          height={box.bottom - box.top}
          rx="2"
        />
      ) : null}
      <text x={x} y={y} fontSize={fontSize} {...ink}>
        {name}
      </text>
      {second ? (
        <text x={second.x} y={second.y} data-second="" {...ink}>
          <SecondLine country={country} />
        </text>
      ) : null}
    </g>
  );
}

function Leader({ line: [from, to] }: { readonly line: NonNullable<PlacedLabel['leader']> }) {
  return (
    <>
      <path className={styles.leader} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      <circle className={styles.dot} cx={from.x} cy={from.y} r="1.6" />
    </>
  );
}

function SecondLine({ country }: Pick<PlacedLabel, 'country'>) {
  const reader = useStory();
  return useViewState(({ date }) => secondLineAt(reader, country, date));
}
