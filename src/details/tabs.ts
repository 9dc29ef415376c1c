import { lazyModule } from '../ui/lazyModule.ts';
import type { Tab } from '../view/viewState.ts';

/** The tabs in the order of reading. */
export const tabs: readonly Tab[] = ['story', 'country', 'table'];

/** The panels, each in a chunk that comes when its tab is first opened. */
export const panels = {
  story: lazyModule(() => import('./article/StoryPanel.tsx')),
  country: lazyModule(() => import('./country/CountryPanel.tsx')),
  table: lazyModule(() => import('./table/TablePanel.tsx')),
};

/** Ids of a tab and its panel. Constant, since the tabs are links to them before any script runs. */
export function tabId(tab: Tab): string {
  return `details-${tab}-tab`;
}

export function panelId(tab: Tab): string {
  return `details-${tab}`;
}

/** The tab a key leads to, round from the last to the first; undefined where the key is none of the tabs'. */
export function tabByKey(key: string, tab: Tab, direction: 'ltr' | 'rtl'): Tab | undefined {
  const forwards = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const backwards = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  const at = tabs.indexOf(tab);
  if (key === forwards) return tabs[(at + 1) % tabs.length];
  if (key === backwards) return tabs.at(at - 1);
  if (key === 'Home') return tabs[0];
  if (key === 'End') return tabs.at(-1);
  return undefined;
}
