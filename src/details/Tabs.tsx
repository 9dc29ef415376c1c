import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { forgetLostModules } from '../ui/lazyModule.ts';
import { usePageAddress } from '../view/PageLink.tsx';
import { useSite } from '../view/site.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import type { Tab } from '../view/viewState.ts';
import styles from './Tabs.module.css';
import { panelId, panels, tabByKey, tabId, tabs } from './tabs.ts';

const names = {
  story: 'details.story',
  country: 'details.country',
  table: 'details.table',
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

  const addresses = {
    story: `#${panelId('story')}`,
    country: hasCountry ? `#${panelId('country')}` : `${record}#claims`,
    table: `${record}#table`,
  };
  const open = (event: MouseEvent, tab: Tab) => {
    event.preventDefault();
    openTab(tab);
  };
  const answerKey = (event: KeyboardEvent, tab: Tab) => {
    const wanted = event.key === ' ' ? tab : tabByKey(event.key, tab, language.direction);
    if (!wanted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    openTab(wanted);
    list.current?.querySelector<HTMLElement>(`#${tabId(wanted)}`)?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={t('details.region')} className={styles.list}>
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
