/** What is said where `hasUnreadable` found something. */
export const UNREADABLE = 'has a character that is no text: save the file as UTF-8';

/** Whether the text has a control character or the sign for bytes that are no UTF-8. */
export function hasUnreadable(text: string): boolean {
  return /[^\P{Cc}\t\n\r]|\uFFFD/u.test(text);
}
