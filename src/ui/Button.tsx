import type { ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { useIsPrinting } from './useIsPrinting.ts';

interface ButtonProps {
  readonly onPress: () => void;
  /** Accessible name where the content is a picture. */
  readonly label?: string | undefined;
  /** Makes it a toggle. */
  readonly isPressed?: boolean;
  /** Makes it the opener of something, which is open or not. */
  readonly isExpanded?: boolean;
  /** What it opens is a popover or a dialog over the page. */
  readonly hasPopup?: boolean;
  /** Cannot be pressed now; it keeps its place among the tab stops, so that focus is never lost. */
  readonly isDisabled?: boolean;
  /** `plain` has no outline; `link` reads as a link in text. */
  readonly look?: 'outlined' | 'plain' | 'link';
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button of ours: 44 px high under a finger, 36 px under a mouse. On paper one in a text is text, others are not. */
export function Button({
  onPress,
  label,
  isPressed,
  isExpanded,
  hasPopup,
  isDisabled,
  look = 'outlined',
  ref,
  children,
}: ButtonProps) {
  const isPrinting = useIsPrinting();
  return (
    <>
      <button
        ref={ref}
        type="button"
        className={`${styles.button} ${styles[look]}`}
        onClick={isDisabled ? undefined : onPress}
        aria-label={label}
        title={label}
        aria-pressed={isPressed}
        aria-expanded={isExpanded}
        aria-haspopup={hasPopup ? 'dialog' : undefined}
        aria-disabled={isDisabled || undefined}
      >
        {children}
      </button>
      {isPrinting && look === 'link' ? <span className={styles.printed}>{children}</span> : null}
    </>
  );
}
