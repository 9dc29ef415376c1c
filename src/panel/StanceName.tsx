import { useReader } from '../state/reader.tsx';
import { slotOf, stanceLabel } from '../state/wording.ts';
import type { StanceId } from '../story/story.ts';
import type { Day } from '../time/day.ts';
import { Swatch } from '../ui/Swatch.tsx';
import styles from './StanceName.module.css';
import { StoryText } from './StoryText.tsx';

interface StanceNameProps {
  readonly stance: StanceId;
  /** The day it is named on: the fallback's name differs by chapter. */
  readonly day: Day;
}

/** A stance in its colour and in words. */
export function StanceName({ stance, day }: StanceNameProps) {
  const reader = useReader();
  return (
    <span className={styles.stance}>
      <Swatch slot={slotOf(reader.story, stance)} />
      <span>
        <StoryText of={stanceLabel(reader, stance, day)} />
      </span>
    </span>
  );
}
