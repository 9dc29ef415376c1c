import { Button } from './Button.tsx';
import styles from './Message.module.css';

interface MessageProps {
  readonly text: string;
  /** Name of the button that tries again or puts the message away. */
  readonly action?: string;
  readonly onAction?: () => void;
  /** An alert interrupts; a note waits. */
  readonly kind: 'alert' | 'note';
}

/** Tells the reader what did not work, with one thing to do about it. */
export function Message({ text, action, onAction, kind }: MessageProps) {
  return (
    <div className={styles.message} role={kind === 'alert' ? 'alert' : undefined}>
      <p>{text}</p>
      {action && onAction ? <Button onPress={onAction}>{action}</Button> : null}
    </div>
  );
}
