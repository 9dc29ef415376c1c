import type { Iso3 } from '../geo/iso3.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Claim, Source, StanceId, Story } from './story.ts';
import { compareText } from './textOrder.ts';

/** A country whose stance changes, and the claim with which the new stance began. */
export interface Change {
  readonly country: Iso3;
  readonly was: StanceId;
  readonly is: StanceId;
  /** Absent where the new stance is the fallback. */
  readonly claim?: Claim;
}

/** A claim in force from `day` until the next entry of its chapter. */
export interface Entry {
  readonly day: Day;
  readonly claim: Claim;
  /** The first claim of the unbroken run of equal stances this one stands in. */
  readonly since: Claim;
}

/** The changes of one day, in order of country. */
interface Step {
  readonly day: Day;
  readonly changes: readonly Change[];
  /** How many changes all earlier steps have together. */
  readonly changesBefore: number;
}

/** A day on which a claim of a country comes into force, whether or not its stance changes. */
interface Turn {
  readonly day: Day;
  readonly country: Iso3;
}

/** What questions to a story are answered from; made once per story. */
export interface StoryIndex {
  readonly sources: ReadonlyMap<string, Source>;
  /** Every claim of a country in order of effect, those not yet in force too. */
  readonly claims: ReadonlyMap<Iso3, readonly Claim[]>;
  /** The claims that are in force some day, in order of effect. */
  readonly entries: ReadonlyMap<Iso3, readonly Entry[]>;
  /** The countries of which another claim comes into force, by day, in order of time. */
  readonly turns: readonly Turn[];
  /** In order of time; the day after the story's end is among them where stances end with it. */
  readonly steps: readonly Step[];
  /** How many recognisers have each stance from a step on, by its place; filled as it is asked for. */
  readonly counts: Map<number, ReadonlyMap<StanceId, number>>;
  /** The steps' days inside the story. */
  readonly eventDays: readonly Day[];
}

const indexes = new WeakMap<Story, StoryIndex>();

/** The story's index, O(n log n) in its claims the first time and remembered with the story. */
export function indexOf(story: Story): StoryIndex {
  const known = indexes.get(story);
  if (known) return known;
  const made = makeIndex(story);
  indexes.set(story, made);
  return made;
}

/**
 * The last place in `items`, sorted ascending by `dayOf`, whose day is not after `day`; −1 where
 * there is none. O(log n).
 */
export function lastUpTo<Item>(
  items: readonly Item[],
  day: Day,
  dayOf: (item: Item) => Day,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dayOf(items[middle] as Item) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function makeIndex(story: Story): StoryIndex {
  const claims = new Map<Iso3, Claim[]>();
  for (const claim of story.claims) {
    claims.set(claim.country, [...(claims.get(claim.country) ?? []), claim]);
  }
  const entries = new Map<Iso3, readonly Entry[]>();
  const changes = new Map<Day, Change[]>();
  for (const [country, list] of claims) {
    list.sort((a, b) => a.date.last - b.date.last);
    const own = entriesOf(story, list);
    entries.set(country, own);
    for (const { day, change } of changesOf(story, country, own)) {
      changes.set(day, [...(changes.get(day) ?? []), change]);
    }
  }
  const steps = stepsFrom(changes);
  const end = story.chapters.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
  return {
    sources: new Map(story.sources.map((source) => [source.id, source])),
    claims,
    entries,
    turns: turnsFrom(entries),
    steps,
    counts: new Map(),
    eventDays: steps.map(({ day }) => day).filter((day) => day <= end),
  };
}

function entriesOf(story: Story, claims: readonly Claim[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const chapter of story.chapters) {
    let before: Entry | undefined;
    for (const claim of claims) {
      const day = claim.date.last;
      if (day < chapter.from || day > chapter.to || day > story.asOf) continue;
      const since = before?.claim.stance === claim.stance ? before.since : claim;
      before = { day, claim, since };
      entries.push(before);
    }
  }
  return entries;
}

function changesOf(
  story: Story,
  country: Iso3,
  entries: readonly Entry[],
): readonly { readonly day: Day; readonly change: Change }[] {
  // What holds from each day on; a chapter opens and closes with nothing. Later words on a day win.
  const holds = new Map<Day, Claim | undefined>();
  for (const chapter of story.chapters) {
    holds.set(chapter.from, undefined);
    for (const { day, since } of entries) {
      if (day >= chapter.from && day <= chapter.to) holds.set(day, since);
    }
    holds.set(addDays(chapter.to, 1), undefined);
  }
  const changes: { day: Day; change: Change }[] = [];
  let was: StanceId = 'none';
  for (const [day, claim] of [...holds].sort(([a], [b]) => a - b)) {
    const is = claim?.stance ?? 'none';
    if (is !== was) changes.push({ day, change: { country, was, is, ...(claim && { claim }) } });
    was = is;
  }
  return changes;
}

function turnsFrom(entries: ReadonlyMap<Iso3, readonly Entry[]>): readonly Turn[] {
  return [...entries]
    .flatMap(([country, own]) => own.map(({ day }) => ({ day, country })))
    .sort((a, b) => a.day - b.day);
}

function stepsFrom(changes: ReadonlyMap<Day, readonly Change[]>): readonly Step[] {
  let changesBefore = 0;
  return [...changes]
    .sort(([a], [b]) => a - b)
    .map(([day, ofDay]) => {
      const step = {
        day,
        changes: [...ofDay].sort((a, b) => compareText(a.country, b.country)),
        changesBefore,
      };
      changesBefore += ofDay.length;
      return step;
    });
}
