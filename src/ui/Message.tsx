import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Message.module.css';

interface MessageProps {
  readonly text: string;
  /** Name of the button that tries again or puts the message away. */
  readonly action?: string;
  readonly onAction?: () => void;
  /** An alert interrupts; a note waits. */
  readonly kind: 'alert' | 'note';
  /** A link to what there is instead. */
  readonly children?: ReactNode;
}

/** Tells the reader what did not work, with one thing to do about it. */
export function Message({ text, action, onAction, kind, children }: MessageProps) {
  return (
    <div className={styles.message} role={kind === 'alert' ? 'alert' : undefined}>
      <p>{text}</p>
      {action && onAction ? <Button onPress={onAction}>{action}</Button> : null}
      {children}
    </div>
  );
}
