import type { ReactNode, Ref } from 'react';
import 'virtual:palette.css';
import styles from './root.module.css';

interface RootProps {
  /** BCP 47 tag of the interface. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly scheme: 'auto' | 'light' | 'dark';
  /** True on a day between chapters: no country has a stance. */
  readonly isGap?: boolean;
  /** True where the reader asked for cuts in place of movement. */
  readonly isStill?: boolean;
  /** True where the reader asked for patterns beside the colours. */
  readonly hasPatterns?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** Our own root: the design tokens, the direction and the theme of everything inside, and of nothing outside. */
export function Root({
  language,
  direction,
  scheme,
  isGap,
  isStill,
  hasPatterns,
  ref,
  children,
}: RootProps) {
  return (
    <div
      ref={ref}
      className={styles.root}
      lang={language}
      dir={direction}
      data-scheme={scheme}
      data-gap={isGap ? '' : undefined}
      data-motion={isStill ? 'off' : undefined}
      data-patterns={hasPatterns ? '' : undefined}
    >
      {children}
    </div>
  );
}
