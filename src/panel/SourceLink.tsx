import { useReader } from '../state/reader.tsx';
import type { Source } from '../story/story.ts';
import hidden from '../ui/hidden.module.css';
import { safeLink } from './links.ts';

interface SourceLinkProps {
  readonly source: Source;
  /** What the link reads; the publisher where absent. */
  readonly text?: string;
  /** Shows the title behind it; otherwise it is said, but not seen. */
  readonly hasTitle?: boolean;
}

/** A link to a source in a new tab; where it has no address that may be followed, its publisher and title. */
export function SourceLink({ source, text = source.publisher, hasTitle = false }: SourceLinkProps) {
  const { t } = useReader();
  const address = safeLink(source.url);
  if (!address) {
    return (
      <bdi>
        {source.publisher}: <cite lang={source.language}>{source.title}</cite>
      </bdi>
    );
  }
  const title = <span lang={source.language}>{source.title}</span>;
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      // A tooltip is for a pointer; written into the page it would say every title twice.
      onPointerEnter={({ currentTarget }) => {
        if (!hasTitle) currentTarget.title = source.title;
      }}
    >
      <bdi>
        {text}
        {hasTitle ? <>: {title}</> : null}
      </bdi>
      <span className={hidden.visuallyHidden}>
        {hasTitle ? null : <>: {title}</>}
        {`\u00a0(${t('claim.newTab')})`}
      </span>
    </a>
  );
}
