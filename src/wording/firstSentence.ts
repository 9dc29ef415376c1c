/** The first sentence of a text, with its mark; the whole text where no mark ends one. A small letter begins no other. */
export function firstSentence(text: string): string {
  return sentencesOf(text)[0] ?? text;
}

/** The sentences of a text, each with its mark; an initial and a title before a name end none. */
export function sentencesOf(text: string): readonly string[] {
  const pieces = text.match(/\S.*?(?:[.!?؟。]["”’»)\]]*(?=\s+(?!\p{Ll}))|$)/gsu) ?? [];
  const sentences: string[] = [];
  for (const piece of pieces) {
    const before = sentences.at(-1);
    if (before === undefined || !endsInAbbreviation.test(before)) sentences.push(piece);
    else sentences.splice(-1, 1, `${before} ${piece}`);
  }
  return sentences;
}

const endsInAbbreviation = /(?:^|[\s("“])(?:\p{Lu}|Dr|Gen|Gov|Mr|Mrs|Ms|No|Prof|Rep|Sen|St)\.$/u;

/**
 * The main point of a text: its first sentence, without what follows a colon where what stands before it is long
 * enough to stand alone.
 */
export function mainPoint(text: string): string {
  const sentence = firstSentence(text);
  const before = /^(.{40,}?):\s/su.exec(sentence)?.[1];
  return before === undefined ? sentence : `${before}.`;
}
