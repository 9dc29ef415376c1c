import type { CivilParts } from '../time/day.ts';

/** Month names January (or the calendar's first) first: as they stand in a date, on their own, and shortened in a date. */
export interface MonthNames {
  readonly format: readonly string[];
  readonly standAlone: readonly string[];
  readonly short: readonly string[];
}

/**
 * Fills a CLDR date pattern made of the fields `d dd M MM MMM MMMM LLLL y`; other letters stand in
 * quotes (`d 'de' MMMM`, two quotes for one). Numbers go through `digits`. Throws a SyntaxError
 * on another field, so that a pattern of a new language cannot print nonsense.
 */
export function fillDatePattern(
  pattern: string,
  date: CivilParts,
  months: MonthNames,
  digits: (text: string) => string,
): string {
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) =>
    quoted === undefined
      ? fieldText(token, date, months, digits)
      : quoted === ''
        ? "'"
        : quoted.replaceAll("''", "'"),
  );
}

function fieldText(
  field: string,
  { year, month, dayOfMonth }: CivilParts,
  months: MonthNames,
  digits: (text: string) => string,
): string {
  switch (field) {
    case 'd':
      return digits(String(dayOfMonth));
    case 'dd':
      return digits(String(dayOfMonth).padStart(2, '0'));
    case 'M':
      return digits(String(month));
    case 'MM':
      return digits(String(month).padStart(2, '0'));
    case 'MMM':
      return monthName(months.short, month);
    case 'MMMM':
      return monthName(months.format, month);
    case 'LLLL':
      return monthName(months.standAlone, month);
    case 'y':
      return digits(String(year));
    default:
      throw new SyntaxError(`cannot fill the date field "${field}"`);
  }
}

function monthName(names: readonly string[], month: number): string {
  const name = names[month - 1];
  if (name === undefined) throw new RangeError(`there is no month ${month}`);
  return name;
}
