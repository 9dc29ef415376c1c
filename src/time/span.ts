import type { Day } from './day.ts';

/** Days from one to another; both ends are inside. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Whether the day is one of the span's, its ends among them. */
export function isWithin(span: Span, day: Day): boolean {
  return span.from <= day && day <= span.to;
}

/** The day itself where it is inside the span, else the nearer end. */
export function clampToSpan(span: Span, day: Day): Day {
  if (day < span.from) return span.from;
  return day > span.to ? span.to : day;
}
