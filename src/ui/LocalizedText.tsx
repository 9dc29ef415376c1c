interface WordsProps {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** BCP 47 tag of what stands around it. */
  readonly around: string;
}

/** A text of the story; where it is not in the reader's language it says so, and takes its own direction. */
export function LocalizedText({ text, language, around }: WordsProps) {
  if (language === around) return text;
  return (
    <span lang={language} dir="auto">
      {text}
    </span>
  );
}
