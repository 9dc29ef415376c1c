import type { Iso3 } from '../geo/iso3.ts';
import type { Day } from '../time/day.ts';
import { chapterAt, storySpan } from './chapters.ts';
import type { Claim, StanceId, Story } from './story.ts';
import { type Change, type Entry, indexOf, lastUpTo } from './storyIndex.ts';
import { compareText } from './textOrder.ts';

/**
 * The stance a country has on a day: `subject` for the subject on every day; `none` where no claim is
 * in force, which is so between chapters, outside the story and for a country the story does not know.
 * O(log n) in the country's claims.
 */
export function stanceAt(story: Story, country: Iso3, day: Day): StanceId {
  if (country === story.subject.country) return 'subject';
  return claimAt(story, country, day)?.stance ?? 'none';
}

/** The stance of every recogniser and of the subject on a day. */
export function stancesAt(story: Story, day: Day): ReadonlyMap<Iso3, StanceId> {
  const countries = [...story.recognisers, story.subject.country];
  return new Map(countries.map((country) => [country, stanceAt(story, country, day)]));
}

/** The latest claim of a country that is in force on a day, or undefined where none is. O(log n). */
export function claimAt(story: Story, country: Iso3, day: Day): Claim | undefined {
  return entryAt(story, country, day)?.claim;
}

/**
 * The claim with which the stance now in force began: the first of the unbroken run of equal stances
 * within the chapter; undefined where no claim is in force. O(log n).
 */
export function sinceAt(story: Story, country: Iso3, day: Day): Claim | undefined {
  return entryAt(story, country, day)?.since;
}

/** Every claim of a country in order of effect, those that are not yet in force last; none is empty. */
export function claimsOf(story: Story, country: Iso3): readonly Claim[] {
  return indexOf(story).claims.get(country) ?? [];
}

/**
 * The countries whose stance on `to` is not what it was on `from`, in order of country; each with the
 * claim that began its stance on `to`. Only the difference counts: there and back again is no change.
 * Where `from` is later, `was` is the later stance. Touches only the movers of the days between, and
 * never more than every recogniser once.
 */
export function changesBetween(story: Story, from: Day, to: Day): readonly Change[] {
  const changes: Change[] = [];
  for (const country of countriesMovingBetween(story, from, to)) {
    const was = stanceAt(story, country, from);
    const is = stanceAt(story, country, to);
    const claim = sinceAt(story, country, to);
    if (was !== is) changes.push({ country, was, is, ...(claim && { claim }) });
  }
  return changes;
}

/**
 * Every country of which other claims may be in force on `to` than on `from`, two days of one chapter: its stance,
 * since when it has it, or how sure that is. Touches only the claims of the days between.
 */
export function countriesTurningBetween(story: Story, from: Day, to: Day): Iterable<Iso3> {
  const { turns } = indexOf(story);
  const first = lastUpTo(turns, from < to ? from : to, dayOfStep) + 1;
  const last = lastUpTo(turns, from < to ? to : from, dayOfStep);
  if (last - first >= story.recognisers.length) return story.recognisers;
  return new Set(turns.slice(first, last + 1).map(({ country }) => country));
}

/**
 * How many countries have each stance on a day: every stance of the scale in its order, then `none`,
 * zeros included. The subject is never counted. Without `among` it counts every recogniser.
 */
export function countsAt(
  story: Story,
  day: Day,
  among?: readonly Iso3[],
): ReadonlyMap<StanceId, number> {
  if (among) return countStances(story, day, among);
  const { steps, counts } = indexOf(story);
  const step = lastUpTo(steps, day, dayOfStep);
  const known = counts.get(step);
  if (known) return known;
  const counted = countStances(story, day, story.recognisers);
  counts.set(step, counted);
  return counted;
}

/** The most countries that have each stance on any day of the story, by stance. O(n) in the changes. */
export function highestCounts(story: Story): ReadonlyMap<StanceId, number> {
  const { from } = storySpan(story);
  const counts = new Map(countsAt(story, from));
  const highest = new Map(counts);
  for (const day of eventDays(story).filter((one) => one > from)) {
    for (const { was, is } of moversOn(story, day)) {
      counts.set(was, (counts.get(was) ?? 0) - 1);
      counts.set(is, (counts.get(is) ?? 0) + 1);
    }
    for (const [stance, count] of counts)
      highest.set(stance, Math.max(count, highest.get(stance) ?? 0));
  }
  return highest;
}

function countStances(
  story: Story,
  day: Day,
  among: readonly Iso3[],
): ReadonlyMap<StanceId, number> {
  const counts = new Map<StanceId, number>(story.scale.map(({ id }) => [id, 0]));
  counts.set('none', 0);
  for (const country of among) {
    if (country === story.subject.country) continue;
    const stance = stanceAt(story, country, day);
    counts.set(stance, (counts.get(stance) ?? 0) + 1);
  }
  return counts;
}

/**
 * Every day of the story on which at least one country's stance is not that of the day before, in order
 * of time: the first day of a gap too, and a chapter's first day where claims take effect on it.
 */
export function eventDays(story: Story): readonly Day[] {
  return indexOf(story).eventDays;
}

/** The changes from the day before to this day, in order of country; none on a day without event. */
export function moversOn(story: Story, day: Day): readonly Change[] {
  const { steps } = indexOf(story);
  const step = steps[lastUpTo(steps, day, dayOfStep)];
  return step?.day === day ? step.changes : [];
}

function entryAt(story: Story, country: Iso3, day: Day): Entry | undefined {
  const chapter = chapterAt(story, day);
  const entries = indexOf(story).entries.get(country);
  if (!chapter || !entries) return undefined;
  const entry = entries[lastUpTo(entries, day, (one) => one.day)];
  return entry && entry.day >= chapter.from ? entry : undefined;
}

function countriesMovingBetween(story: Story, a: Day, b: Day): readonly Iso3[] {
  const { steps } = indexOf(story);
  const first = lastUpTo(steps, a < b ? a : b, dayOfStep) + 1;
  const last = lastUpTo(steps, a < b ? b : a, dayOfStep);
  const [start, end] = [steps[first], steps[last]];
  if (!start || !end || last < first) return [];
  const moves = end.changesBefore + end.changes.length - start.changesBefore;
  if (moves > story.recognisers.length) return story.recognisers;

  const countries = new Set<Iso3>();
  for (const step of steps.slice(first, last + 1)) {
    for (const { country } of step.changes) countries.add(country);
  }
  return [...countries].sort(compareText);
}

function dayOfStep(step: { readonly day: Day }): Day {
  return step.day;
}
