import type { Text } from '../story/translation.ts';
import { LocalizedText } from '../ui/LocalizedText.tsx';
import { useStory } from '../view/storyContext.tsx';

interface StoryTextProps {
  /** A text of the story, in the reader's language or in the story's. */
  readonly of: Text;
}

/** LocalizedText of the story among those of the interface. */
export function StoryText({ of }: StoryTextProps) {
  const { language } = useStory();
  return <LocalizedText text={of.text} language={of.language} around={language.code} />;
}
