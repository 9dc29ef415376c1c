import { useReader } from '../state/reader.tsx';
import type { Text } from '../story/translation.ts';
import { Words } from '../ui/Words.tsx';

interface StoryTextProps {
  /** A text of the story, in the reader's language or in the story's. */
  readonly of: Text;
}

/** Words of the story among those of the interface. */
export function StoryText({ of }: StoryTextProps) {
  const { language } = useReader();
  return <Words text={of.text} language={of.language} around={language.code} />;
}
