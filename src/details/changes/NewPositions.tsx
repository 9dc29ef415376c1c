import { compareByName } from '../../language/countryName.ts';
import type { StanceId } from '../../story/story.ts';
import type { Change } from '../../story/storyIndex.ts';
import type { Day } from '../../time/day.ts';
import { useStory } from '../../view/storyContext.tsx';
import { stanceLabel } from '../../wording/sentences.ts';
import { StanceName } from '../claim/StanceName.tsx';
import { CountryButtons } from '../country/CountryButton.tsx';
import panel from '../Panel.module.css';
import styles from './Changes.module.css';

interface NewPositionsProps {
  readonly changes: readonly Change[];
  /** The day on which they had no position, and that on which they have one. */
  readonly was: Day;
  readonly is: Day;
}

/** Countries without a position before, under the stance that they came to have. */
export function NewPositions({ changes, was, is }: NewPositionsProps) {
  const reader = useStory();
  const { story, language, t } = reader;
  const byName = compareByName(language);
  const countriesOf = (stance: StanceId) =>
    changes
      .filter((change) => change.is === stance)
      .map(({ country }) => country)
      .sort(byName);
  const before = stanceLabel(reader, 'none', was).text;
  return (
    <div className={styles.positions}>
      <p className={panel.quiet}>{t('changes.before', { stance: before })}</p>
      {story.scale
        .filter(({ id }) => changes.some((change) => change.is === id))
        .map(({ id }) => (
          <div key={id} className={styles.position}>
            <h4 className={styles.stance}>
              <StanceName stance={id} day={is} />
            </h4>
            <CountryButtons countries={countriesOf(id)} />
          </div>
        ))}
    </div>
  );
}
