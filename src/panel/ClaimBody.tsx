import { useReader } from '../state/reader.tsx';
import type { Claim } from '../story/story.ts';
import styles from './ClaimBody.module.css';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { Sources } from './Sources.tsx';
import { StanceName } from './StanceName.tsx';
import { StoryBlock } from './StoryBlock.tsx';

interface ClaimBodyProps {
  readonly claim: Claim;
  /** A claim that only confirms needs no stance before it. */
  readonly hasStance: boolean;
}

/** What a claim says, how sure it is, and according to whom. */
export function ClaimBody({ claim, hasStance }: ClaimBodyProps) {
  const { texts } = useReader();
  const { summary, note } = texts.claim(claim);
  return (
    <div className={styles.body}>
      {hasStance ? (
        <p className={styles.stance}>
          <StanceName stance={claim.stance} day={claim.date.last} />
        </p>
      ) : null}
      <StoryBlock of={summary} />
      {note ? <StoryBlock of={note} className={styles.note} /> : null}
      <div className={styles.grounds}>
        <ConfidenceMark confidence={claim.confidence} />
        <Sources ids={claim.sources} areSeeAlso={claim.confidence === 'unverified'} />
      </div>
    </div>
  );
}
