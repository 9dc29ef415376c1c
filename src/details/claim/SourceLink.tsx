import type { Source } from '../../story/story.ts';
import { safeLink } from '../../story/webAddress.ts';
import hidden from '../../ui/hidden.module.css';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { sourceTexts } from '../../wording/sourceTexts.ts';

interface SourceLinkProps {
  readonly source: Source;
  /** What the link reads; the publisher where absent. */
  readonly text?: string;
  /** Shows the title behind it; otherwise it is said, but not seen. */
  readonly hasTitle?: boolean;
}

/** A link to a source in a new tab; where it has no address that may be followed, its publisher and title. */
export function SourceLink({ source, text, hasTitle = false }: SourceLinkProps) {
  const reader = useStory();
  const { t } = reader;
  const named = sourceTexts(reader, source);
  const publisher = text ?? <LocalizedText of={named.publisher} />;
  const address = safeLink(source.url);
  if (!address) {
    return (
      <bdi>
        {publisher}: <cite lang={named.title.language}>{named.title.text}</cite>
      </bdi>
    );
  }
  const title = <span lang={named.title.language}>{named.title.text}</span>;
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      // A tooltip is for a pointer; written into the page it would say every title twice.
      onPointerEnter={({ currentTarget }) => {
        if (!hasTitle) currentTarget.title = named.title.text;
      }}
    >
      <bdi>
        {publisher}
        {hasTitle ? <>: {title}</> : null}
      </bdi>
      <span className={hidden.visuallyHidden}>
        {hasTitle ? null : <>: {title}</>}
        {`\u00a0(${t('claim.newTab')})`}
      </span>
    </a>
  );
}
