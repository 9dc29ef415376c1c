import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import type { Iso3 } from '../geo/iso3.ts';
import type { Claim } from '../story/story.ts';
import { useStory } from '../view/storyContext.tsx';

/** What the page puts into the details from rooms that they do not know. */
export interface DetailsSlots {
  /** Stands round what may fail alone, and calls back where it does. */
  guard(part: ReactNode, onFailure?: () => void): ReactNode;
  /** How a claim is cited. */
  citation(claim: Claim): ReactNode;
  /** What can be taken away under the table; `tableText` is the table as it is shown, as CSV. */
  downloads(tableText: () => string): ReactNode;
}

interface DetailsContext extends DetailsSlots {
  /** Opens a country from inside the details, where the button pressed disappears: its heading takes the focus. */
  openHere(country: Iso3): void;
  /** Gives the focus to the heading of the country, where the button pressed disappears. */
  focusHeading(): void;
  /** True once after `openHere` and `focusHeading`: whoever asks moves the focus. */
  takeFocus(): boolean;
}

const ContextOfDetails = createContext<DetailsContext | null>(null);

interface DetailsProviderProps {
  readonly slots: DetailsSlots;
  readonly children: ReactNode;
}

/** Gives the panels below it their slots, and hands on the focus; a country opened on the map leaves it there. */
export function DetailsProvider({ slots, children }: DetailsProviderProps) {
  const { store } = useStory();
  const isFocusWanted = useRef(false);
  const context = useMemo<DetailsContext>(
    () => ({
      ...slots,
      openHere: (country) => {
        const { country: open, tab } = store.getState();
        isFocusWanted.current = open !== country || tab !== 'country';
        // While the panel of the button still follows what is outlined.
        if (isFocusWanted.current && document.activeElement instanceof HTMLElement) {
          document.activeElement.blur();
        }
        store.actions.highlight([]);
        store.actions.openCountry(country);
      },
      focusHeading: () => {
        isFocusWanted.current = true;
      },
      takeFocus: () => {
        const isWanted = isFocusWanted.current;
        isFocusWanted.current = false;
        return isWanted;
      },
    }),
    [store, slots],
  );
  return <ContextOfDetails value={context}>{children}</ContextOfDetails>;
}

/** What the panels share; throws outside a `DetailsProvider`. */
export function useDetails(): DetailsContext {
  const context = useContext(ContextOfDetails);
  if (!context) throw new Error('A panel stands outside the details.');
  return context;
}
