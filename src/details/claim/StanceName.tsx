import { slotOf } from '../../story/scale.ts';
import type { StanceId } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { stanceLabel, stanceShort } from '../../wording/sentences.ts';
import styles from './Claim.module.css';

interface StanceNameProps {
  readonly stance: StanceId;
  /** The day it is named on: the fallback's name differs by chapter. */
  readonly day: Day;
  /** By its short name, where there is little room. */
  readonly isShort?: boolean;
}

/** A stance in its colour and in words. */
export function StanceName({ stance, day, isShort = false }: StanceNameProps) {
  const reader = useStory();
  return (
    <span className={styles.stanceName}>
      <Swatch slot={slotOf(reader.story, stance)} />
      <span>
        <LocalizedText of={(isShort ? stanceShort : stanceLabel)(reader, stance, day)} />
      </span>
    </span>
  );
}
