import { compareByName } from '../../language/countryName.ts';
import { rankOf } from '../../story/scale.ts';
import type { Change } from '../../story/storyIndex.ts';
import type { Day } from '../../time/day.ts';
import { useStory } from '../../view/storyContext.tsx';
import type { MoveGroup } from '../../wording/comparison.ts';
import { StanceName } from '../claim/StanceName.tsx';
import { CountryButton } from '../country/CountryButton.tsx';
import styles from './Changes.module.css';

/** Which way it went, for the eye: the heading says it. */
const marks: Partial<Readonly<Record<MoveGroup, string>>> = { closer: '▲', away: '▼' };

interface MoverRowsProps {
  readonly group: MoveGroup;
  readonly changes: readonly Change[];
  /** The day of what was. */
  readonly was: Day;
  /** The day of what is. */
  readonly is: Day;
}

/** Countries with what they moved from and to, the most recognising first; the whole line opens its country. */
export function MoverRows({ group, changes, was, is }: MoverRowsProps) {
  const { story, language } = useStory();
  const byName = compareByName(language);
  const sorted = changes.toSorted(
    (one, other) =>
      rankOf(story, one.is) - rankOf(story, other.is) || byName(one.country, other.country),
  );
  return (
    <ul className={styles.rows}>
      {sorted.map((change) => (
        <li key={change.country} className={styles.mover}>
          <span className={styles.mark} aria-hidden="true">
            {marks[group]}
          </span>
          <CountryButton country={change.country} />
          <span className={styles.was}>
            <StanceName stance={change.was} day={was} />
          </span>
          <span className={styles.is}>
            <span className={styles.to} aria-hidden="true" />
            <StanceName stance={change.is} day={is} />
          </span>
        </li>
      ))}
    </ul>
  );
}
