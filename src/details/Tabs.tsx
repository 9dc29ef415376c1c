import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { forgetLostModules, lazyModule } from '../ui/lazyModule.ts';
import { usePageAddress } from '../view/PageLink.tsx';
import { useSite } from '../view/site.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import type { Tab } from '../view/viewState.ts';
import styles from './Details.module.css';
import { withGrounds } from './grounds.ts';

/** The tabs in the order of reading; Changes is there while two dates are compared. */
export function useTabs(): readonly Tab[] {
  const isComparing = useViewState(({ compare }) => compare !== null);
  return isComparing ? comparingTabs : plainTabs;
}

const plainTabs: readonly Tab[] = ['story', 'country', 'table'];
const comparingTabs: readonly Tab[] = ['changes', ...plainTabs];

/** The panels, each in a chunk that comes when its tab is first opened. */
export const panels = {
  story: lazyModule(() => import('./article/StoryPanel.tsx')),
  country: lazyModule(() => withGrounds(import('./country/CountryPanel.tsx'))),
  table: lazyModule(() => withGrounds(import('./table/TablePanel.tsx'))),
  changes: lazyModule(() => import('./changes/ChangesPanel.tsx')),
};

/** Ids of a tab and its panel. Constant, since the tabs are links to them before any script runs. */
export function tabId(tab: Tab): string {
  return `details-${tab}-tab`;
}

export function panelId(tab: Tab): string {
  return `details-${tab}`;
}

const names = {
  story: 'details.story',
  country: 'details.country',
  table: 'details.table',
  changes: 'details.changes',
} as const;

interface TabsProps {
  /** Before that the tabs are plain links, each of them reached by Tab. */
  readonly isLive: boolean;
  /** Whether the panel of the tab Country is on the page. */
  readonly hasCountry: boolean;
}

/**
 * The tabs of the details: until scripts run links to their panels, or to the record where a panel is not on the
 * page; then one tab stop with arrow keys.
 */
export function Tabs({ isLive, hasCountry }: TabsProps) {
  const { t, language } = useStory();
  const { openTab } = useActions();
  const selected = useViewState(({ tab }) => tab);
  const record = usePageAddress('record');
  const { isEmbed } = useSite();
  const list = useRef<HTMLDivElement>(null);
  const tabs = useTabs();

  const addresses = {
    story: `#${panelId('story')}`,
    country: hasCountry ? `#${panelId('country')}` : `${record}#claims`,
    table: `${record}#table`,
    changes: `#${panelId('changes')}`,
  };
  const open = (event: MouseEvent, tab: Tab) => {
    event.preventDefault();
    openTab(tab);
  };
  const answerKey = (event: KeyboardEvent, tab: Tab) => {
    const wanted = event.key === ' ' ? tab : tabByKey(event.key, tabs, tab, language.direction);
    if (!wanted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    openTab(wanted);
    list.current?.querySelector<HTMLElement>(`#${tabId(wanted)}`)?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={t('details.region')} className={styles.tabs}>
      {tabs.map((tab) => (
        <a
          key={tab}
          role="tab"
          id={tabId(tab)}
          href={addresses[tab]}
          target={isEmbed && addresses[tab].startsWith(record) ? '_blank' : undefined}
          aria-controls={panelId(tab)}
          aria-selected={tab === selected}
          tabIndex={isLive && tab !== selected ? -1 : 0}
          className={styles.tab}
          data-name={t(names[tab])}
          onClick={(event) => open(event, tab)}
          onPointerEnter={() => void panels[tab].load().catch(forgetLostModules)}
          onKeyDown={(event) => answerKey(event, tab)}
        >
          {t(names[tab])}
        </a>
      ))}
    </div>
  );
}

/** The tab a key leads to, round from the last to the first; undefined where the key is none of the tabs'. */
function tabByKey(
  key: string,
  tabs: readonly Tab[],
  tab: Tab,
  direction: 'ltr' | 'rtl',
): Tab | undefined {
  const forwards = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const backwards = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  const at = tabs.indexOf(tab);
  if (key === forwards) return tabs[(at + 1) % tabs.length];
  if (key === backwards) return tabs.at(at - 1);
  if (key === 'Home') return tabs[0];
  if (key === 'End') return tabs.at(-1);
  return undefined;
}
