import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import type { Iso3 } from '../geo/iso3.ts';
import { useStory } from '../view/storyContext.tsx';

/** Opening a country from inside the details, where the button pressed disappears with its panel. */
interface Opening {
  /** Opens the country; its heading takes the focus that would be lost. */
  openHere(country: Iso3): void;
  /** True once after `openHere`: whoever asks moves the focus. */
  takeFocus(): boolean;
}

const OpeningContext = createContext<Opening | null>(null);

interface OpeningProviderProps {
  readonly children: ReactNode;
}

/** Lets the panels below it hand on the focus; a country opened on the map leaves the focus on the map. */
export function OpeningProvider({ children }: OpeningProviderProps) {
  const { store } = useStory();
  const isFocusWanted = useRef(false);
  const opening = useMemo<Opening>(
    () => ({
      openHere: (country) => {
        const { country: open, tab } = store.getState();
        isFocusWanted.current = open !== country || tab !== 'country';
        store.actions.highlight([]);
        store.actions.openCountry(country);
      },
      takeFocus: () => {
        const isWanted = isFocusWanted.current;
        isFocusWanted.current = false;
        return isWanted;
      },
    }),
    [store],
  );
  return <OpeningContext value={opening}>{children}</OpeningContext>;
}

/** How the panels open countries; throws outside an `OpeningProvider`. */
export function useOpening(): Opening {
  const opening = useContext(OpeningContext);
  if (!opening) throw new Error('A panel stands outside the details.');
  return opening;
}
