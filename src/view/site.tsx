import { createContext, useContext } from 'react';

/** Where a page stands among the files of its site. */
export interface Site {
  /** From the page to the site's root, with a slash at its end: `./`, `../../`. Relative, so that any path will do. */
  readonly root: string;
  /** Whether the page stands in a frame of another: its links leave that alone. */
  readonly isEmbed: boolean;
}

/** Tells the views below it where they stand; outside it a page counts as one in the site's root. */
export const SiteContext = createContext<Site>({ root: './', isEmbed: false });

export function useSite(): Site {
  return useContext(SiteContext);
}

/** Whether this document has no origin of its own: a sandbox in which files, windows and the clipboard are refused. */
export function isOpaque(): boolean {
  return typeof window !== 'undefined' && window.origin === 'null';
}
