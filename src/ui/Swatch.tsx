import styles from './Swatch.module.css';

interface SwatchProps {
  /** The palette's slot as text: `1` … `7`, `none`, `subject` or `party`. */
  readonly slot: string;
}

/** The colour of a stance beside its name, with its pattern where patterns are on; says nothing on its own. */
export function Swatch({ slot }: SwatchProps) {
  return (
    <svg className={styles.swatch} data-slot={slot} aria-hidden="true">
      <rect className={styles.colour} />
    </svg>
  );
}
