import type { Day } from '../time/day.ts';
import { clampToSpan, isWithin, type Span } from '../time/span.ts';
import type { Language } from './language.ts';
import { periodNamed } from './typedPeriod.ts';

type TypedDate =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly problem: 'not-a-date' | 'outside' };

/**
 * The day that a reader typed, in any form that `periodNamed` takes. A year or month means its last day
 * inside the span; a date that has no day in the span is `outside`.
 */
export function parseTypedDate(text: string, span: Span, language: Language): TypedDate {
  const period = periodNamed(text, language);
  if (!period) return { ok: false, problem: 'not-a-date' };
  const day = clampToSpan(span, period.to);
  return isWithin(period, day) ? { ok: true, day } : { ok: false, problem: 'outside' };
}
