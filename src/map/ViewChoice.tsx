import { useId } from 'react';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import type { View } from '../view/viewState.ts';
import styles from './ViewChoice.module.css';

const views = [
  ['map', 'map.viewMap'],
  ['grid', 'map.viewSquares'],
] as const satisfies readonly (readonly [View, string])[];

/** The radio group **View**: the world by area, or one equal square for each country. */
export function ViewChoice() {
  const { t } = useStory();
  const { chooseView } = useActions();
  const chosen = useViewState((choices) => choices.view);
  const name = useId();
  return (
    <div className={styles.choice} role="radiogroup" aria-label={t('map.view')}>
      {views.map(([view, label]) => (
        <label key={view} className={styles.view}>
          <input
            className={styles.radio}
            type="radio"
            name={name}
            value={view}
            checked={view === chosen}
            autoComplete="off"
            onChange={() => chooseView(view)}
          />
          {t(label)}
        </label>
      ))}
    </div>
  );
}
