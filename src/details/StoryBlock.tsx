import type { ReactNode } from 'react';
import type { Text } from '../story/translation.ts';
import { useStory } from '../view/storyContext.tsx';
import { foreign } from './foreign.ts';

interface StoryBlockProps {
  /** A text of the story that fills its block. */
  readonly of: Text;
  readonly as?: 'p' | 'h2' | 'h4' | 'dt' | 'dd' | 'cite' | 'span';
  readonly className?: string | undefined;
  /** What stands before the text and has no words. */
  readonly mark?: ReactNode;
}

/** A block of the story's words; where it is not in the reader's language it begins on its own side. */
export function StoryBlock({ of, as: Block = 'p', className, mark }: StoryBlockProps) {
  const { language } = useStory();
  const { lang, dir } = foreign(of, language);
  return (
    <Block className={className} lang={lang} dir={dir}>
      {mark}
      {of.text}
    </Block>
  );
}
