import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ShownDate } from '../timeline/caption/ShownDate.tsx';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { Icon } from '../ui/Icon.tsx';
import { useStory } from '../view/storyContext.tsx';
import styles from './EmbedPanel.module.css';
import { OpenerWords } from './OpenerWords.tsx';

/**
 * The details of an embed: a button at its foot, with the words that the story opens on, opens them under the map, in
 * the place of the legend and the time. A country, a milestone or a tab that is asked for opens them too.
 */
export function EmbedPanel({ children }: { readonly children: ReactNode }) {
  const { store, t } = useStory();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isFocusWanted = useRef(false);
  useEffect(
    function openWhenAsked() {
      // A country may have been pressed before.
      if (store.getState().opened) setOpen(true);
      return store.subscribe((is, was) => {
        const isCountryOpened = is.country !== was.country && is.country !== null;
        const isMilestoneAsked = is.milestone !== was.milestone && is.milestone !== null;
        const isAsked = is.opened !== was.opened || isCountryOpened || isMilestoneAsked;
        if (isAsked || is.tab !== was.tab) setOpen(true);
      });
    },
    [store],
  );
  useEffect(
    function giveFocusBack() {
      if (isOpen || !isFocusWanted.current) return;
      isFocusWanted.current = false;
      opener.current?.focus({ preventScroll: true });
    },
    [isOpen],
  );
  const close = () => {
    isFocusWanted.current = true;
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever focus is inside.
    <div
      className={styles.panel}
      data-open={isOpen ? '' : undefined}
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && isOpen && !defaultPrevented) close();
      }}
    >
      {isOpen ? (
        <div className={styles.head}>
          <ShownDate />
          <Button onPress={close}>{t('details.close')}</Button>
        </div>
      ) : (
        <button ref={opener} type="button" className={styles.opener} onClick={() => setOpen(true)}>
          <span className={hidden.visuallyHidden}>{t('details.open')}: </span>
          <OpenerWords />
          <span className={styles.go}>
            {t('details.story')}
            <Icon name="next" />
          </span>
        </button>
      )}
      <div className={styles.details}>{children}</div>
    </div>
  );
}
