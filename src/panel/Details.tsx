import { useChoice, useReader } from '../state/reader.tsx';
import { CountryPanel } from './CountryPanel.tsx';
import styles from './Details.module.css';
import { OpeningProvider } from './opening.tsx';
import { StoryPanel } from './StoryPanel.tsx';
import { TablePanel } from './TablePanel.tsx';
import { Tabs } from './Tabs.tsx';
import { panelId, tabId, tabs } from './tabs.ts';
import { useIsLive } from './useIsLive.ts';

const panels = { story: StoryPanel, country: CountryPanel, table: TablePanel } as const;

/** The region Details: the article, one country, and the table of all of them, in three tabs. */
export function Details() {
  const { t } = useReader();
  const selected = useChoice((choices) => choices.tab);
  const isLive = useIsLive();
  return (
    <section
      aria-label={t('details.region')}
      className={styles.details}
      data-live={isLive ? '' : undefined}
    >
      <OpeningProvider>
        <Tabs isLive={isLive} />
        {tabs.map((tab) => {
          const Panel = panels[tab];
          return (
            <div
              key={tab}
              role="tabpanel"
              id={panelId(tab)}
              aria-labelledby={tabId(tab)}
              hidden={tab !== selected}
              className={styles.panel}
            >
              <Panel isShown={tab === selected} />
            </div>
          );
        })}
      </OpeningProvider>
    </section>
  );
}
