import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './Disclosure.module.css';
import hidden from './hidden.module.css';
import { Icon } from './Icon.tsx';
import { useIsPrinting } from './useIsPrinting.ts';

interface DisclosureProps {
  /** What opens it: words, or a heading. */
  readonly title: ReactNode;
  /** What stands small at the end of its line: how much it holds. */
  readonly note?: ReactNode;
  /** A `row` is a line of a list; `link` reads as a link below what it goes on with, and is not printed. */
  readonly look?: 'row' | 'link';
  /** The page is written with what it holds. Otherwise that is drawn when it is opened, and nothing without scripts. */
  readonly isWritten?: boolean;
  /** Opens it whenever this becomes true. */
  readonly isAsked?: boolean;
  readonly children: ReactNode;
}

/** What waits to be opened; on paper, where nothing can be, it is open under its title, and nothing is there to press. */
export function Disclosure({
  title,
  note,
  look = 'row',
  isWritten = false,
  isAsked = false,
  children,
}: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isPrinting = useIsPrinting();
  useEffect(function followWhoOpenedItBefore() {
    if (details.current?.open) setOpen(true);
  }, []);
  useEffect(
    function openWhenAsked() {
      if (!isAsked || !details.current) return;
      details.current.open = true;
      setOpen(true);
    },
    [isAsked],
  );
  useLayoutEffect(
    function openForPaper() {
      const element = details.current;
      if (!isPrinting || !element || element.open) return;
      element.open = true;
      return () => {
        element.open = false;
      };
    },
    [isPrinting],
  );
  return (
    <details
      ref={details}
      className={`${styles[look]} ${isWritten ? '' : hidden.withScripts}`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {/* What it holds is drawn by the press: the browser tells that it is open a frame later. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button of its own */}
      <summary className={styles.summary} onClick={() => setOpen(true)}>
        {title}
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
        <Icon name="next" />
      </summary>
      {isWritten || isOpen || isPrinting ? (
        <div className={styles.content}>
          {isPrinting && look === 'row' ? <div className={styles.printed}>{title}</div> : null}
          {children}
        </div>
      ) : null}
    </details>
  );
}
