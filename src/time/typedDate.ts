import { parseCivilDate } from './civilDate.ts';
import type { Day } from './day.ts';
import { clampToSpan, isWithin, type Span } from './span.ts';

type TypedDate =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly problem: 'not-a-date' | 'outside' };

/**
 * Reads what a reader typed: a year, a month or a day in the order of ISO 8601, in Latin, Persian or
 * Arabic digits, leading zeros left out or not, with hyphens, dots or slashes. A year or month means
 * its last day inside the span; a date that has no day in the span is `outside`.
 */
export function parseTypedDate(text: string, span: Span): TypedDate {
  const parts = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(
    inLatinDigits(text.trim()).replace(/[./−–]/g, '-'),
  );
  const [, year, ...others] = parts ?? [];
  const iso = [
    year,
    ...others.filter((part) => part !== undefined).map((part) => part.padStart(2, '0')),
  ].join('-');
  const date = year === undefined ? undefined : parseCivilDate(iso);
  if (!date) return { ok: false, problem: 'not-a-date' };
  const day = clampToSpan(span, date.last);
  return isWithin({ from: date.first, to: date.last }, day)
    ? { ok: true, day }
    : { ok: false, problem: 'outside' };
}

function inLatinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
