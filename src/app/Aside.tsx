import { type ReactNode, useRef } from 'react';
import { useStory, useViewState } from '../view/storyContext.tsx';
import styles from './Aside.module.css';
import { EmbedPanel } from './EmbedPanel.tsx';
import { useSheet } from './useSheet.ts';

interface AsideProps {
  readonly kind: 'page' | 'embed';
  readonly children: ReactNode;
}

/**
 * The details: a column beside the stage, on a narrow page below it, from where they slide over it with the page's own
 * scroll, and in an embed a panel behind a button. They begin anew with each country and each tab.
 */
export function Aside({ kind, children }: AsideProps) {
  const column = useRef<HTMLDivElement>(null);
  const { story } = useStory();
  const isOtherDay = useViewState(
    ({ date, settledDate }) => date !== story.opensOn || settledDate !== story.opensOn,
  );
  useSheet(column);
  const details = (
    <div
      ref={column}
      className={styles.aside}
      data-kind={kind}
      data-other-day={isOtherDay ? '' : undefined}
    >
      {children}
    </div>
  );
  return kind === 'embed' ? <EmbedPanel>{details}</EmbedPanel> : details;
}
