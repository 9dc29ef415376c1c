import { memo, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { createGate, type Gate, HydratedLate } from '../ui/HydratedLate.tsx';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { useStory, useViewState } from '../view/storyContext.tsx';
import { isSettling, type Tab, type ViewState } from '../view/viewState.ts';
import { StoryPanel } from './article/StoryPanel.tsx';
import { CountryPanel } from './country/CountryPanel.tsx';
import styles from './Details.module.css';
import { OpeningProvider } from './opening.tsx';
import { Tabs } from './Tabs.tsx';
import { TablePanel } from './table/TablePanel.tsx';
import { panelId, tabId, tabs } from './tabs.ts';
import { useIsLive } from './useIsLive.ts';

const panels = { story: StoryPanel, country: CountryPanel, table: TablePanel } as const;

/**
 * The region Details: the article, one country, and the table of all of them, in three tabs. A tab that nobody
 * opened stands as it was prerendered, until something on the page has changed.
 */
export function Details() {
  const { t } = useStory();
  const selected = useViewState(({ tab }) => tab);
  const isLive = useIsLive();
  const { first, gates, isOutdated, onHydrated } = useGates();
  const isBusy = useViewState(isSettling);
  return (
    <section
      aria-label={t('details.region')}
      className={styles.details}
      data-live={isLive ? '' : undefined}
    >
      <OpeningProvider>
        <Tabs isLive={isLive} />
        {tabs.map((tab) => (
          <div
            key={tab}
            role="tabpanel"
            id={panelId(tab)}
            aria-labelledby={tabId(tab)}
            hidden={tab !== selected}
            className={styles.panel}
            aria-busy={isBusy || isOutdated(tab) || undefined}
            data-outdated={isOutdated(tab) ? '' : undefined}
          >
            {tab === first ? (
              <ShownPanel tab={tab} />
            ) : (
              <LatePanel tab={tab} gate={gates[tab]} onHydrated={onHydrated} />
            )}
          </div>
        ))}
      </OpeningProvider>
    </section>
  );
}

interface LatePanelProps {
  readonly tab: Tab;
  readonly gate: Gate;
  readonly onHydrated: (tab: Tab) => void;
}

const LatePanel = memo(function LatePanel({ tab, gate, onHydrated }: LatePanelProps) {
  const tell = useCallback(() => onHydrated(tab), [onHydrated, tab]);
  return (
    <HydratedLate gate={gate} onHydrated={tell}>
      <ShownPanel tab={tab} />
    </HydratedLate>
  );
});

function ShownPanel({ tab }: { readonly tab: Tab }) {
  const isShown = useViewState((view) => view.tab === tab);
  const Panel = panels[tab];
  return <Panel isShown={isShown} />;
}

/** Nothing has to have changed for so many milliseconds before what nobody sees is hydrated. */
const restTime = 500;

/** A gate for each tab but the first one shown: it opens with the tab, or at rest once anything has changed. */
function useGates() {
  const { store } = useStory();
  const opening = useMemo(() => store.getInitialState(), [store]);
  const [gates] = useState(() => ({
    story: createGate(),
    country: createGate(),
    table: createGate(),
  }));
  const [hydrated, setHydrated] = useState<readonly Tab[]>([]);
  const onHydrated = useCallback((tab: Tab) => setHydrated((known) => [...known, tab]), []);
  const isChanged = useViewState((view) => isOther(view, opening));
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lastChange = 0;
    const openAtRest = () => {
      const rest = performance.now() - lastChange;
      if (rest < restTime) timer = setTimeout(openAtRest, restTime - rest);
      else for (const tab of tabs) gates[tab].open();
    };
    const follow = (view: ViewState) => {
      lastChange = performance.now();
      gates[view.tab].open();
      if (isOther(view, opening)) timer ??= setTimeout(openAtRest, restTime);
    };
    follow(store.getState());
    const unsubscribe = store.subscribe(follow);
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store, opening, gates]);
  const isPrinting = useIsPrinting();
  useLayoutEffect(
    function openForPaper() {
      if (isPrinting) for (const tab of tabs) gates[tab].open();
    },
    [isPrinting, gates],
  );
  const first = opening.tab;
  const isOutdated = (tab: Tab) => isChanged && tab !== first && !hydrated.includes(tab);
  return { first, gates, isOutdated, onHydrated };
}

/** Whether the details show something else than they did when the page was written. */
function isOther(is: ViewState, was: ViewState): boolean {
  return (
    is.settledDate !== was.settledDate || is.country !== was.country || is.language !== was.language
  );
}
