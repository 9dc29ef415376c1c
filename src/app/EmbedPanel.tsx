import { type ReactNode, useEffect, useState } from 'react';
import { ShownDate } from '../timeline/caption/ShownDate.tsx';
import { Button } from '../ui/Button.tsx';
import { useStory } from '../view/storyContext.tsx';
import styles from './EmbedPanel.module.css';

/**
 * The details of an embed: one button at its foot opens them under the map, in the place of the legend and the time,
 * and then says the date that they cover. A country, a milestone or a tab that is asked for opens them too.
 */
export function EmbedPanel({ children }: { readonly children: ReactNode }) {
  const { store, t } = useStory();
  const [isOpen, setOpen] = useState(false);
  useEffect(
    () =>
      store.subscribe((is, was) => {
        const isCountryOpened = is.country !== was.country && is.country !== null;
        const isMilestoneAsked = is.milestone !== was.milestone && is.milestone !== null;
        if (isCountryOpened || isMilestoneAsked || is.tab !== was.tab) setOpen(true);
      }),
    [store],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever focus is inside.
    <div
      className={styles.panel}
      data-open={isOpen ? '' : undefined}
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) setOpen(false);
      }}
    >
      <div className={styles.opener}>
        {isOpen ? <ShownDate /> : null}
        <Button onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? 'details.close' : 'details.open')}
        </Button>
      </div>
      <div className={styles.details}>{children}</div>
    </div>
  );
}
