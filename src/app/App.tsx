import { StrictMode } from 'react';
import { type Site, SiteContext } from '../view/site.tsx';
import { StoryPage, type StoryPageProps } from './StoryPage.tsx';

interface AppProps extends StoryPageProps {
  /** Where the page stands among the files of its site. */
  readonly site: Site;
}

/** What Node writes into a page and the browser hydrates: the same tree for both. */
export function App({ site, ...page }: AppProps) {
  return (
    <StrictMode>
      <SiteContext value={site}>
        <StoryPage {...page} />
      </SiteContext>
    </StrictMode>
  );
}
