import styles from './Legend.module.css';

interface BarProps {
  /** The palette's slot, as `slotOf` names it. */
  readonly slot: string;
}

/** The colour of a segment of the legend, with its pattern where patterns are on; says nothing on its own. */
export function Bar({ slot }: BarProps) {
  return (
    <svg className={styles.bar} data-slot={slot} aria-hidden="true">
      <rect />
    </svg>
  );
}
