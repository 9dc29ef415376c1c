import type { Language } from '../../language/language.ts';
import { type Day, dayFrom } from '../../time/day.ts';

/** The longest text that a form of dates has in a language: of a day with two digits in the month with the longest name. */
export function widestDay(
  language: Language,
  format: (day: Day, language: Language) => string,
): string {
  const texts = Array.from({ length: 12 }, (_, month) =>
    format(dayFrom(2020, month + 1, 28), language),
  );
  return texts.reduce((widest, text) => (text.length > widest.length ? text : widest));
}
