import type { ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** What is to be known before its content. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel under its own heading; no landmark, of which the page has enough. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </section>
  );
}
