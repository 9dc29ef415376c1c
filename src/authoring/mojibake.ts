/** What Windows' Western encoding has for the bytes from 80 to 9F; of the others each is the sign of its number. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte of a sign in that encoding, in which spreadsheets show UTF-8 that they take for their own. */
function byteOf(sign: string): number | undefined {
  const at = western.indexOf(sign);
  const code = sign.codePointAt(0) ?? 0;
  if (at >= 0) return 0x80 + at;
  return code < 0x80 || (code > 0x9f && code < 0x100) ? code : undefined;
}

/**
 * The text as it was meant, where it is UTF-8 that was read in Windows' Western encoding and saved: "Ã©" for "é".
 * Undefined for any other text, which such bytes are hardly ever by chance.
 */
export function unmangled(text: string): string | undefined {
  if (!/[\u0080-\uFFFF]/.test(text)) return undefined;
  const found = [...text].map(byteOf);
  if (found.includes(undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(found as number[]));
  } catch {
    return undefined;
  }
}
