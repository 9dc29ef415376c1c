import type { Quote } from '../../story/story.ts';
import type { Text } from '../../story/translation.ts';
import type { Speaker } from '../../wording/sentences.ts';

/** A quote in the reader's language where it is given in it, else as it was printed. */
export function wordsToRead(
  { texts, language }: Pick<Speaker, 'texts' | 'language'>,
  quote: Quote,
): Text {
  const { translation } = texts.quote(quote);
  return translation?.language === language.code && quote.language !== language.code
    ? translation
    : { text: quote.text, language: quote.language };
}
