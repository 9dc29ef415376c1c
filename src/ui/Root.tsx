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
export function Root({ ref, children, ...props }: RootProps) {
  return (
    <div
      ref={ref}
      className={styles.root}
      lang={props.language}
      dir={props.direction}
      data-scheme={props.scheme}
      data-gap={props.isGap ? '' : undefined}
      data-motion={props.isStill ? 'off' : undefined}
      data-patterns={props.hasPatterns ? '' : undefined}
    >
      {children}
    </div>
  );
}
