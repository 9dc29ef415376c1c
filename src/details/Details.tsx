import { Activity, memo, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { idle } from '../ui/idle.ts';
import { forgetLostModules, useLazyModule } from '../ui/lazyModule.ts';
import { useIsLive } from '../ui/useIsLive.ts';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { useStory, useViewState } from '../view/storyContext.tsx';
import { isSettling, type Tab } from '../view/viewState.ts';
import styles from './Details.module.css';
import { DetailsProvider, type DetailsSlots, useDetails } from './detailsContext.tsx';
import { panelId, panels, Tabs, tabId, useTabs } from './Tabs.tsx';

interface DetailsProps {
  readonly slots: DetailsSlots;
}

/**
 * The region Details: the article, one country, and the table of all of them, in three tabs, before which stands what
 * changed while two dates are compared. A panel is there from when its tab is first opened and keeps its state; while
 * it is hidden it follows nothing.
 */
export function Details({ slots }: DetailsProps) {
  const { t } = useStory();
  const selected = useViewState(({ tab }) => tab);
  const country = useViewState(({ country }) => country);
  const isBusy = useViewState(isSettling);
  const isLive = useIsLive();
  const isPrinting = useIsPrinting();
  const tabs = useTabs();
  const [opened, setOpened] = useState<readonly Tab[]>([selected]);
  if (!opened.includes(selected)) setOpened([...opened, selected]);
  const [answering, setAnswering] = useState<ReadonlyMap<Tab, string>>(new Map());
  const onAnswering = useCallback(
    (tab: Tab, name: string) =>
      setAnswering((known) => (known.has(tab) ? known : new Map(known).set(tab, name))),
    [],
  );
  // Until it answers, another country is another panel: a prerendered one is not hydrated to be changed at once.
  const keyOf = (tab: Tab) => answering.get(tab) ?? (tab === 'country' ? `${country}` : tab);
  useEffect(fetchCountry, []);
  // Paper lists what changed, whatever tab is open.
  const isThere = (tab: Tab) => opened.includes(tab) || tab === 'changes';
  // Until it answers, the attribute of its place alone hides it: what React hides before it hydrates would stay so on paper.
  const isFollowing = (tab: Tab) => tab === selected || isPrinting || !answering.has(tab);
  // What is prerendered looks alive before its chunk is there.
  const isDead = (tab: Tab) => isLive && tab === selected && !answering.has(tab);
  return (
    <section
      aria-label={t('details.region')}
      className={styles.details}
      data-live={isLive ? '' : undefined}
    >
      <DetailsProvider slots={slots}>
        <Tabs isLive={isLive} hasCountry={opened.includes('country')} />
        {tabs.map((tab) => (
          <div
            key={tab}
            role="tabpanel"
            id={panelId(tab)}
            aria-labelledby={tabId(tab)}
            hidden={tab !== selected}
            className={styles.panel}
            aria-busy={isBusy || isDead(tab) || undefined}
          >
            {isThere(tab) ? (
              <Activity key={keyOf(tab)} mode={isFollowing(tab) ? 'visible' : 'hidden'}>
                <Panel tab={tab} name={keyOf(tab)} onAnswering={onAnswering} />
              </Activity>
            ) : null}
          </div>
        ))}
      </DetailsProvider>
    </section>
  );
}

interface PanelProps {
  readonly tab: Tab;
  /** Its key among the panels that have stood in its place. */
  readonly name: string;
  /** Called once the panel is there and answers, or says that it did not come. */
  readonly onAnswering: (tab: Tab, name: string) => void;
}

/** Rendered again only with its language. */
const Panel = memo(function Panel({ tab, name, onAnswering }: PanelProps) {
  const { t } = useStory();
  const { guard } = useDetails();
  return guard(
    <Suspense fallback={<p aria-live="polite">{t('page.loading')}</p>}>
      <Answering tab={tab} name={name} onAnswering={onAnswering}>
        {contents[tab]}
      </Answering>
    </Suspense>,
    () => onAnswering(tab, name),
  );
});

function Answering({
  tab,
  name,
  onAnswering,
  children,
}: PanelProps & { readonly children: ReactNode }) {
  useEffect(() => onAnswering(tab, name), [tab, name, onAnswering]);
  return children;
}

function Story() {
  const { StoryPanel } = useLazyModule(panels.story);
  return <StoryPanel />;
}

function Country() {
  const { CountryPanel } = useLazyModule(panels.country);
  return <CountryPanel />;
}

function Table() {
  const { TablePanel } = useLazyModule(panels.table);
  return <TablePanel />;
}

function Changes() {
  const { ChangesPanel } = useLazyModule(panels.changes);
  return <ChangesPanel />;
}

const contents: Readonly<Record<Tab, ReactNode>> = {
  story: <Story />,
  country: <Country />,
  table: <Table />,
  changes: <Changes />,
};

/** The map opens countries: their panel is there before one is pressed, if there is time. */
function fetchCountry() {
  void idle().then(() => panels.country.load().catch(forgetLostModules));
}
