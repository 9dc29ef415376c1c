import styles from './Swatch.module.css';

interface SwatchProps {
  /** The palette's slot as text: `1` … `7`, `none` or `subject`. */
  readonly slot: string;
}

/** The colour of a stance beside its name; says nothing on its own. */
export function Swatch({ slot }: SwatchProps) {
  return <span className={styles.swatch} data-slot={slot} aria-hidden="true" />;
}
