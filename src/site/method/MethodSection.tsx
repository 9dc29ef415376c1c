import type { ReactNode } from 'react';
import type { MethodTranslate } from '../../language/methodTexts.ts';
import styles from './MethodPage.module.css';
import { type MethodSectionId, sectionTitle } from './methodSections.ts';

interface MethodSectionProps {
  readonly id: MethodSectionId;
  readonly say: MethodTranslate;
  readonly children: ReactNode;
}

/** A part of the method's page under its heading, to which others can link. */
export function MethodSection({ id, say, children }: MethodSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`} className={styles.heading}>
        {say(sectionTitle(id))}
      </h2>
      {children}
    </section>
  );
}
