import { useId } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { forgetLostModules } from '../ui/lazyModule.ts';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import type { View } from '../view/viewState.ts';
import styles from './controls.module.css';
import { tileGrid } from './tileGrid.ts';

interface ViewChoiceProps {
  /** On the map it shows both views side by side, in the head of a narrow page only the other one. */
  readonly place: 'map' | 'head';
}

/**
 * The radio group **View**: the world by area, or one equal square for each country. It is written on the map and in
 * the head; the style sheet shows it in one of the two, by the width of the page.
 */
export function ViewChoice({ place }: ViewChoiceProps) {
  const { t } = useStory();
  const { chooseView } = useActions();
  const chosen = useViewState((state) => state.view);
  const name = useId();
  return (
    <div
      className={place === 'map' ? styles.views : styles.toggle}
      role="radiogroup"
      aria-label={t('map.view')}
      data-over-map={place === 'map' ? '' : undefined}
      onPointerEnter={fetchSquares}
      onFocus={fetchSquares}
    >
      {views.map(({ view, label, icon }) => (
        <label key={view} title={t(label)}>
          <input
            type="radio"
            name={name}
            value={view}
            aria-label={t(label)}
            checked={view === chosen}
            autoComplete="off"
            onChange={() => chooseView(view)}
          />
          <Icon name={icon} />
        </label>
      ))}
    </div>
  );
}

/** So that they are there once they are chosen. */
const fetchSquares = () => void tileGrid.load().catch(forgetLostModules);

const views = [
  { view: 'map', label: 'map.viewMap', icon: 'map' },
  { view: 'grid', label: 'map.viewSquares', icon: 'squares' },
] as const satisfies readonly { readonly view: View; label: string; icon: string }[];
