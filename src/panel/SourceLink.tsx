import { useReader } from '../state/reader.tsx';
import type { Source } from '../story/story.ts';
import hidden from '../ui/hidden.module.css';
import { safeLink } from './links.ts';

interface SourceLinkProps {
  readonly source: Source;
  /** What the link reads; the publisher where absent. */
  readonly text?: string;
}

/** A link to a source in a new tab; where it has no address that may be followed, its publisher and title. */
export function SourceLink({ source, text = source.publisher }: SourceLinkProps) {
  const { t } = useReader();
  const address = safeLink(source.url);
  if (!address) {
    return (
      <bdi>
        {source.publisher}: <cite lang={source.language}>{source.title}</cite>
      </bdi>
    );
  }
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={source.title}>
      <bdi>{text}</bdi>
      <span className={hidden.visuallyHidden}>
        : <span lang={source.language}>{source.title}</span> ({t('claim.newTab')})
      </span>
    </a>
  );
}
