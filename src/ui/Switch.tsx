import type { ReactNode } from 'react';
import styles from './Switch.module.css';

interface SwitchProps {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  /** What listeners are told it is: a button that is pressed or not, or a box that is checked or not. */
  readonly role: 'button' | 'checkbox';
  /** Cannot be turned now; it keeps its place among the tab stops. */
  readonly isDisabled?: boolean;
  /** Id of the text that says why. */
  readonly describedBy?: string | undefined;
  /** What it turns on and off. */
  readonly children: ReactNode;
}

/** Something to turn on and off: a row with its name and, at the end, where it stands. */
export function Switch({ isOn, onToggle, role, isDisabled, describedBy, children }: SwitchProps) {
  const said = role === 'checkbox' ? { role, 'aria-checked': isOn } : { 'aria-pressed': isOn };
  return (
    <button
      type="button"
      {...said}
      className={styles.switch}
      aria-disabled={isDisabled || undefined}
      aria-describedby={describedBy}
      data-on={isOn ? '' : undefined}
      onClick={isDisabled ? undefined : onToggle}
    >
      <span>{children}</span>
      <span className={styles.track} aria-hidden="true" />
    </button>
  );
}
