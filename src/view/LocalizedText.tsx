import type { ReactNode } from 'react';
import type { Text } from '../story/translation.ts';
import { useStory } from './storyContext.tsx';

interface LocalizedTextProps {
  /** A text of the story, in the reader's language or in the story's. */
  readonly of: Text;
  /** The element that it fills; without one it stands among other words. */
  readonly as?: 'p' | 'h2' | 'h3' | 'h4' | 'dt' | 'dd' | 'cite' | 'span';
  readonly className?: string | undefined;
  /** What stands before the text and has no words. */
  readonly mark?: ReactNode;
}

/** A text of the story; where it is not in the reader's language it says so, and takes its own direction. */
export function LocalizedText({ of, as, className, mark }: LocalizedTextProps) {
  const { language } = useStory();
  const isForeign = of.language !== language.code;
  if (!as && !isForeign) return of.text;
  const Element = as ?? 'span';
  return (
    <Element className={className} {...(isForeign && { lang: of.language, dir: 'auto' })}>
      {mark}
      {of.text}
    </Element>
  );
}

interface NamedTextProps extends Pick<LocalizedTextProps, 'className'> {
  readonly name: string;
  readonly of: Text | undefined;
}

/** A text of the story behind what it is, as a paragraph; nothing where there is none. */
export function NamedText({ name, of, className }: NamedTextProps) {
  return of ? (
    <p className={className}>
      {name}: <LocalizedText of={of} />
    </p>
  ) : null;
}
