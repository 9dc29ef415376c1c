import type { Iso3 } from '../../geo/iso3.ts';
import { stancesAt } from '../../story/stances.ts';
import type { StanceId, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';

/** Those beside a country among the countries of its stance. */
export interface Peers {
  /** The one before it by name, round from the first to the last; undefined where it stands alone. */
  readonly previous: Iso3 | undefined;
  readonly next: Iso3 | undefined;
}

/** The neighbours by name of a recogniser among those of its stance on a day; the subject has none. */
export function peersAt(
  story: Story,
  country: Iso3,
  day: Day,
  compare: (one: Iso3, other: Iso3) => number,
): Peers {
  const stances = stancesAt(story, day);
  const stance = stances.get(country);
  const peers = story.recognisers.filter((other) => stances.get(other) === stance).sort(compare);
  const at = peers.indexOf(country);
  if (at < 0 || peers.length < 2) return { previous: undefined, next: undefined };
  return { previous: peers.at(at - 1), next: peers[(at + 1) % peers.length] };
}

/** A stance with the countries that have it. */
export interface StanceGroup {
  readonly stance: StanceId;
  readonly countries: readonly Iso3[];
}

/** Recognisers by stance on a day, in the order of the scale with `none` last; stances nobody has are left out. */
export function countriesByStance(
  story: Story,
  day: Day,
  compare: (one: Iso3, other: Iso3) => number,
): readonly StanceGroup[] {
  const stances = stancesAt(story, day);
  const ordered = [...story.recognisers].sort(compare);
  return [...story.scale.map((stance) => stance.id), 'none']
    .map((stance) => ({
      stance,
      countries: ordered.filter((country) => stances.get(country) === stance),
    }))
    .filter((group) => group.countries.length > 0);
}
