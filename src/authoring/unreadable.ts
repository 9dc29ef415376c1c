/** What is said where `hasUnreadable` found something. */
export const UNREADABLE = 'has a character that is no text: save the file as UTF-8';

/** What is said of a text that `unmangled` knows better. */
export const MANGLED = 'has signs of a wrong encoding, in which it was read and saved';

/** Where the text has its first control character or sign for bytes that are no UTF-8; undefined where it has none. */
export function findUnreadable(text: string): number | undefined {
  return /[^\P{Cc}\t\n\r]|\uFFFD/u.exec(text)?.index;
}

/**
 * What is said of a file that was saved as UTF-16, as spreadsheets do under the name "Unicode Text", and
 * was read as UTF-8: its mark is no UTF-8 then, and every other byte of its first characters is nothing.
 * Undefined for any other file.
 */
export function findUtf16(file: string, text: string): string | undefined {
  if (!/^\uFFFD{0,2}(?:[^\0]\0|\0[^\0]){2}/.test(text)) return undefined;
  return `is saved as UTF-16 ("Unicode Text"): save it as ${file.endsWith('.csv') ? 'CSV UTF-8' : 'UTF-8'}`;
}
