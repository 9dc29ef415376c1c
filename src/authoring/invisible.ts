/** Signs that nobody sees and that stand for nothing: zero-width spaces, joiners of lines, soft hyphens, marks. */
const idle = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Marks of direction at the ends of a text, which spreadsheets and web pages leave there. */
const ends =
  /^[\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+|[\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/gu;

/** The text without what nobody sees; joiners inside words, as Persian has them, stay. */
export function cleanText(text: string): string {
  const plain = text.replace(idle, '').replace(ends, '');
  // Joiners alone are no text.
  return /[^\u200C\u200D]/u.test(plain) ? plain : '';
}

/** The text with what nobody sees in it named: `RUS[U+200C]`. */
export function withInvisibleNamed(text: string): string {
  return text.replace(
    /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu,
    (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
