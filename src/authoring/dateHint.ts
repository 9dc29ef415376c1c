import { addDays, type Day, formatIsoDay } from '../time/day.ts';

/** What an editor may have meant by a text that is no date of ours. */
export interface DateHint {
  /** What is to be said beside the dates, as the rest of a sentence; '' where they speak for themselves. */
  readonly remark: string;
  /** Texts that may be dates, `YYYY-MM-DD` or `YYYY-MM`, the likeliest first. */
  readonly dates: readonly string[];
}

/**
 * Reads the forms in which spreadsheets and people write dates: `2025/7/3`, `20250703`, `3 July 2025`,
 * `July 2025`, `03/07/2025` and a spreadsheet's day number. Of day and month in figures either may come
 * first; where both can be, both dates are given. Nothing of any other text.
 */
export function dateHint(text: string): DateHint {
  const plain = text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?$/.exec(plain);
  if (yearFirst && (yearFirst[2] || plain.length === 8)) {
    return only(iso(yearFirst[1], yearFirst[3], yearFirst[4]));
  }
  const yearLast = /^(\d{1,2})([-/.])(?:(\d{1,2})\2)?(\d{4})$/.exec(plain);
  if (yearLast) return eitherWay(yearLast[1], yearLast[3], yearLast[4]);
  return ofDayNumber(plain) ?? only(ofWords(plain));
}

const NO_HINT: DateHint = { remark: '', dates: [] };

function only(date: string | undefined): DateHint {
  return date === undefined ? NO_HINT : { remark: '', dates: [date] };
}

/** `YYYY-MM-DD`, or `YYYY-MM` without a day; whether there is such a day is for others to judge. */
function iso(year = '', month = '', day?: string): string {
  const parts = day === undefined ? [year, month] : [year, month, day];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

function eitherWay(first = '', second: string | undefined, year = ''): DateHint {
  if (second === undefined) return only(iso(year, first));
  const dates = [iso(year, second, first), iso(year, first, second)];
  const isMonth = (part: string) => Number(part) >= 1 && Number(part) <= 12;
  if (!isMonth(first)) return only(dates[0]);
  if (!isMonth(second)) return only(dates[1]);
  if (Number(first) === Number(second)) return only(dates[0]);
  return { remark: ': which is the day and which the month is not clear, write YYYY-MM-DD', dates };
}

// Spreadsheets count days from 30 December 1899; with five digits they reach from 1927 to 2099.
const DAY_NUMBER_OF_1970 = 25_569;
const LAST_DAY_NUMBER = 73_050;

function ofDayNumber(text: string): DateHint | undefined {
  const count = /^[1-9]\d{4}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (count === 0 || count > LAST_DAY_NUMBER) return undefined;
  const day = formatIsoDay(addDays(0 as Day, count - DAY_NUMBER_OF_1970));
  return {
    remark: ` and looks like a spreadsheet's day number (${day}): format the column as text`,
    dates: [],
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME =
  '(?<name>(?:jan|febr?)(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|(?:nov|dec)(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const WRITTEN = [
  `(?:${DAY}[ -])?${NAME}[ ,-]+(?<year>\\d{4})`,
  `${NAME} ${DAY},? (?<year>\\d{4})`,
].map((pattern) => new RegExp(`^${pattern}$`, 'i'));

/** "3 July 2025", "July 3, 2025", "3-Jul-2025" or "July 2025". */
function ofWords(text: string): string | undefined {
  const plain = text.replace(/\s+/g, ' ');
  const found = WRITTEN.map((pattern) => pattern.exec(plain)?.groups).find((groups) => groups);
  if (!found) return undefined;
  const month = MONTHS.indexOf(found.name?.slice(0, 3).toLowerCase() ?? '') + 1;
  return iso(found.year, String(month), found.day);
}
