import { useMemo } from 'react';
import { formatDay } from '../../language/format.ts';
import type { Day } from '../../time/day.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { type Movers, moversHeading, moversOf } from '../../wording/comparison.ts';
import panel from '../Panel.module.css';
import styles from './Changes.module.css';
import { MoverRows } from './MoverRows.tsx';
import { NewPositions } from './NewPositions.tsx';

/** The tab Changes: which countries moved between the two days that are compared, by how they did. */
export function ChangesPanel() {
  const reader = useStory();
  const { language, t } = reader;
  const compare = useViewState(({ compare }) => compare);
  const day = useViewState(({ settledDate }) => settledDate);
  const movers = useMemo(
    () => (compare === null || compare === day ? [] : moversOf(reader, compare, day)),
    [reader, compare, day],
  );
  if (compare === null) return null;
  const dates = { from: formatDay(compare, language), to: formatDay(day, language) };
  return (
    <div className={panel.panel}>
      <div data-dated="">
        <h2 className={styles.heading}>{t('changes.heading')}</h2>
        <p className={panel.quiet}>
          {compare === day ? t('compare.sameDay', { date: dates.to }) : t('changes.dates', dates)}
        </p>
      </div>
      {movers.map((one) => (
        <Group key={one.group} movers={one} was={compare} is={day} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly movers: Movers;
  /** The day of what was. */
  readonly was: Day;
  /** The day of what is. */
  readonly is: Day;
}

/** Those who moved alike, under how many they are. Who did not move is counted in the legend. */
function Group({ movers, was, is }: GroupProps) {
  const reader = useStory();
  const { group, changes } = movers;
  const heading = moversHeading(reader, movers);
  if (group === 'same') return null;
  if (group === 'firstAway' && changes.length > 0) {
    return (
      <section className={panel.rows} data-dated="">
        <Disclosure title={<h3>{heading}</h3>}>
          <NewPositions changes={changes} was={was} is={is} />
        </Disclosure>
      </section>
    );
  }
  const isNew = group === 'firstToward';
  return (
    <section data-dated="">
      <h3 className={styles.title}>{heading}</h3>
      {changes.length > 0 && isNew ? <NewPositions changes={changes} was={was} is={is} /> : null}
      {changes.length > 0 && !isNew ? (
        <MoverRows group={group} changes={changes} was={was} is={is} />
      ) : null}
    </section>
  );
}
