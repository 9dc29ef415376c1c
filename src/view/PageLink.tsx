import { storyFolder } from '../story/storyFolder.ts';
import { useSite } from './site.tsx';
import { useStory } from './storyContext.tsx';

interface PageLinkProps {
  /** Its words; the page's own title without them. */
  readonly children?: string;
  /** The page of text beside this one: how the map was made, or everything on record. */
  readonly to: 'method' | 'record';
}

/** Where a page of text beside the story's page lies, in the reader's language, seen from this page. */
export function usePageAddress(to: PageLinkProps['to']): string {
  const { story, language } = useStory();
  return `${useSite().root}${storyFolder(story, language.code)}${to}/`;
}

/** Leads to a page of text beside the story's page; from an embed in a new tab. */
export function PageLink({ to, children }: PageLinkProps) {
  const { t } = useStory();
  const { isEmbed } = useSite();
  const address = usePageAddress(to);
  return (
    <a href={address} {...(isEmbed && { target: '_blank', rel: 'noopener' })}>
      {children ?? t(`page.${to}`)}
    </a>
  );
}
