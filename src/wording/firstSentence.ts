/** The first sentence of a text, with its mark; the whole text where no mark ends one. A small letter begins no other. */
export function firstSentence(text: string): string {
  return /^.*?[.!?؟。](?=\s+(?!\p{Ll})|$)/su.exec(text)?.[0] ?? text;
}
