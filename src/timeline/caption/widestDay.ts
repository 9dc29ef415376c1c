import { formatDay } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import { dayFrom } from '../../time/day.ts';

/** The longest text of a date in a language: of a day with two digits in the month with the longest name. */
export function widestDay(language: Language): string {
  const texts = Array.from({ length: 12 }, (_, month) =>
    formatDay(dayFrom(2020, month + 1, 28), language),
  );
  return texts.reduce((widest, text) => (text.length > widest.length ? text : widest));
}
