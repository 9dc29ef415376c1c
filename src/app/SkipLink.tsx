import type { MouseEvent } from 'react';
import { focusWhenThere } from '../ui/focusWhenThere.ts';
import { usePageAddress } from '../view/PageLink.tsx';
import { useSite } from '../view/site.tsx';
import { useActions, useStory } from '../view/storyContext.tsx';
import styles from './StoryPage.module.css';

/** Past the map to the table of all countries: in its tab, and without scripts in the record. */
export function SkipLink() {
  const { t } = useStory();
  const { openTab } = useActions();
  const { isEmbed } = useSite();
  const record = usePageAddress('record');
  const toTable = (event: MouseEvent) => {
    event.preventDefault();
    openTab('table');
    focusWhenThere(() => document.getElementById('countries-table'));
  };
  return (
    <a
      className={styles.skip}
      href={`${record}#table`}
      target={isEmbed ? '_blank' : undefined}
      onClick={toTable}
    >
      {t('page.skipToTable')}
    </a>
  );
}
