import type { Claim, StanceId } from '../../story/story.ts';
import { DateButton } from '../DateButton.tsx';
import { ClaimBody } from './ClaimBody.tsx';
import styles from './ClaimList.module.css';

interface ClaimListProps {
  readonly claims: readonly Claim[];
  /** The stance before the first of them; a claim that repeats the one before goes without it. */
  readonly before: StanceId;
}

/** Claims with their dates in front, oldest first. */
export function ClaimList({ claims, before }: ClaimListProps) {
  return (
    <ul className={styles.list}>
      {claims.map((claim, index) => (
        <li key={claim.id} className={styles.claim}>
          <div className={styles.date}>
            <DateButton date={claim.date} />
          </div>
          <ClaimBody
            claim={claim}
            hasStance={claim.stance !== (claims[index - 1]?.stance ?? before)}
          />
        </li>
      ))}
    </ul>
  );
}
