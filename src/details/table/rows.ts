import type { Iso3 } from '../../geo/iso3.ts';
import { searchRank } from '../../language/fold.ts';
import type { Region } from '../../language/regions.ts';
import { sourceOf } from '../../story/sources.ts';
import { claimAt, sinceAt, stancesAt } from '../../story/stances.ts';
import type { Claim, Confidence, Source, StanceId, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';

/** A recogniser as the table shows it on one day. */
export interface Row {
  readonly country: Iso3;
  readonly name: string;
  readonly stance: StanceId;
  /** The claim that began the stance; undefined where no claim is in force. */
  readonly since: Claim | undefined;
  /** The main source of the latest claim in force. */
  readonly source: Source | undefined;
  /** How sure that claim is. */
  readonly confidence: Confidence | undefined;
}

export interface Filters {
  /** Shown are countries whose name answers this text, as the search for a country has it; empty shows all. */
  readonly text: string;
  readonly stance: StanceId | null;
  /** Id of a group of the story. */
  readonly group: string | null;
  /** Code of a region or subregion. */
  readonly region: string | null;
}

/** What the filters need to know of the world beside the story; nothing until it has loaded. */
export interface Known {
  readonly regions: readonly Region[];
  /** Names people type beside those on the page, by code. */
  readonly otherNames: Readonly<Record<string, readonly string[]>>;
}

export type SortKey = 'country' | 'stance' | 'since';

export interface Sort {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

export const noFilters: Filters = { text: '', stance: null, group: null, region: null };

/** One row for every recogniser of the story on a day, in the story's order; in a gap all are `none`. */
export function rowsAt(story: Story, day: Day, nameOf: (country: Iso3) => string): readonly Row[] {
  const stances = stancesAt(story, day);
  return story.recognisers.map((country) => {
    const claim = claimAt(story, country, day);
    return {
      country,
      name: nameOf(country),
      stance: stances.get(country) ?? 'none',
      since: sinceAt(story, country, day),
      source: sourceOf(story, claim?.sources[0] ?? ''),
      confidence: claim?.confidence,
    };
  });
}

/** The rows that meet every filter, in the order given. An unknown group or region has no members. */
export function filterRows(
  story: Story,
  rows: readonly Row[],
  filters: Filters,
  known: Known,
): readonly Row[] {
  const isAnyName = filters.text.trim() === '';
  const group = new Set(story.groups.find(({ id }) => id === filters.group)?.members);
  const region = new Set(known.regions.find(({ code }) => code === filters.region)?.countries);
  return rows.filter(
    (row) =>
      (filters.stance === null || row.stance === filters.stance) &&
      (filters.group === null || group.has(row.country)) &&
      (filters.region === null || region.has(row.country)) &&
      (isAnyName || isNamed(filters.text, row, known)),
  );
}

/** As the search for a country has it: the name holds the text, or the code or another name begins with it. */
function isNamed(text: string, { country, name }: Row, { otherNames }: Known): boolean {
  const others = [country, ...(otherNames[country] ?? [])];
  return (
    searchRank(text, name) !== undefined || others.some((other) => searchRank(text, other) === 0)
  );
}

/**
 * The rows in the order asked for, ties by name. Stances go from most to least recognising, dates from early to
 * late; what is unknown stands last in both directions.
 */
export function sortRows(
  story: Story,
  rows: readonly Row[],
  sort: Sort,
  compareNames: (one: Iso3, other: Iso3) => number,
): readonly Row[] {
  const turn = sort.isDescending ? -1 : 1;
  const byName = (one: Row, other: Row) => compareNames(one.country, other.country);
  if (sort.by === 'country') return [...rows].sort((one, other) => turn * byName(one, other));
  const rank = ranking(story, sort.by);
  return [...rows].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    if (a === b) return byName(one, other);
    if (a === undefined) return 1;
    if (b === undefined) return -1;
    return turn * (a - b);
  });
}

/** The order a press on a header gives: a new column ascending, the same one turned round. */
export function nextSort(sort: Sort, by: SortKey): Sort {
  return { by, isDescending: sort.by === by && !sort.isDescending };
}

function ranking(story: Story, by: Exclude<SortKey, 'country'>): (row: Row) => number | undefined {
  if (by === 'since') return (row) => row.since?.date.last;
  const ranks = new Map(story.scale.map((stance, index) => [stance.id, index]));
  return (row) => ranks.get(row.stance);
}
